import {
  ADVERSE_EVENT_KINDS,
  type AdverseEventKind,
  adverseEvent,
  type Basis,
  SEVERITIES,
  SOURCES,
} from '@filiform/needling';
import { IconUrgent } from '@tabler/icons-react';
import type { EventTyped } from './event-fields.ts';
import styles from './events.module.css';

type KindChoiceProps = {
  readonly idPrefix: string;
  readonly values: EventTyped;
  readonly error: string | undefined;
  /** Told with scripts alone: the steps show without. */
  readonly onChoose: (kind: AdverseEventKind) => void;
};

/**
 * What happened, and in the same instant what to do: the steps of every kind are part of the page, and a style shows
 * those of the one that is chosen. So they come before any script has run, and with the network gone.
 */
export function KindChoice(props: KindChoiceProps) {
  const { error, idPrefix } = props;
  const isEmergency = (kind: AdverseEventKind) => adverseEvent(kind).emergency;
  return (
    <>
      {error && (
        <p className={styles.error} id={`${idPrefix}-kind-error`} role="alert">
          {error}
        </p>
      )}
      <Kinds {...props} legend="Act now" kinds={ADVERSE_EVENT_KINDS.filter(isEmergency)} />
      <Kinds {...props} legend="What else" kinds={ADVERSE_EVENT_KINDS.filter((kind) => !isEmergency(kind))} />
      <label className={styles.another}>
        <input type="checkbox" className={styles.all} /> <span>Show all kinds, to choose another</span>
      </label>
    </>
  );
}

function Kinds(props: KindChoiceProps & { readonly legend: string; readonly kinds: readonly AdverseEventKind[] }) {
  const { legend, kinds, values, error, idPrefix, onChoose } = props;
  return (
    <fieldset className={styles.kinds}>
      <legend>{legend}</legend>
      {kinds.map((kind) => {
        const { name, emergency } = adverseEvent(kind);
        return [
          <label key={kind} className={styles.kind} data-emergency={emergency || undefined}>
            <input
              type="radio"
              name="kind"
              value={kind}
              required
              defaultChecked={values.kind === kind}
              aria-describedby={error ? `${idPrefix}-kind-error` : undefined}
              onChange={() => onChoose(kind)}
            />
            <span>{name}</span>
          </label>,
          <Steps key={`${kind} steps`} kind={kind} ticked={(values[`steps-${kind}`] ?? '').split(',')} />,
        ];
      })}
    </fieldset>
  );
}

function Steps({ kind, ticked }: { readonly kind: AdverseEventKind; readonly ticked: readonly string[] }) {
  const rule = adverseEvent(kind);
  return (
    <div className={styles.steps} data-emergency={rule.emergency || undefined} data-steps={kind}>
      <h3>
        {rule.emergency && <IconUrgent size={26} aria-hidden="true" />} {rule.name}: what to do
      </h3>
      <p>{rule.recognise}</p>
      <ol>
        {rule.steps.map(({ id, words }) => (
          <li key={id}>
            <label>
              <input type="checkbox" name={`steps-${kind}`} value={id} defaultChecked={ticked.includes(id)} />
              <span>{words}</span>
            </label>
          </li>
        ))}
      </ol>
      <p className={styles.usual}>
        Tick what was done. Usually {SEVERITIES[rule.severity].name.toLowerCase()}: {SEVERITIES[rule.severity].means}.
        {rule.reachesOwner && ' The owner is told once it is recorded.'}
      </p>
      <details className={styles.sources}>
        <summary>Where this comes from</summary>
        <ul>
          {sourcesOf([rule.recogniseBasis, ...rule.steps.map(({ basis }) => basis)]).map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function sourcesOf(bases: readonly Basis[]): readonly string[] {
  return [...new Set(bases.map(basisWords))];
}

function basisWords(basis: Basis): string {
  const note = basis.note ? ` (${basis.note})` : '';
  switch (basis.kind) {
    case 'source':
      return `${SOURCES[basis.source]}${note}`;
    case 'general-knowledge':
      return `General knowledge, not verified in a source${note}`;
    case 'product-limit':
      return `Our own rule${note}`;
  }
}
