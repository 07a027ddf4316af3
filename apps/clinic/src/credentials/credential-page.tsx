import { NativeSelect, TextInput } from '@mantine/core';
import parts from '../look/page-parts.module.css';
import styles from './credential.module.css';
import { CredentialFields } from './credential-fields.tsx';
import type { CredentialView } from './credential-view.server.ts';
import type { CredentialAnswer, CredentialDone } from './send-credential.server.ts';
import { StandingPanel } from './standing-panel.tsx';
import { StateRuleAside } from './state-rule-aside.tsx';

type CredentialPageProps = {
  readonly view: CredentialView;
  readonly done: CredentialDone | undefined;
  readonly answer: Exclude<CredentialAnswer, { readonly kind: 'done' }> | undefined;
};

/** The owner's page: whether a person may needle in a state, and the papers that say so. */
export function CredentialPage({ view, done, answer }: CredentialPageProps) {
  const { name, needles, standing, rule, history, seen } = view;
  const ends = answer?.refusal.values.what === 'end';
  const refusal = answer && !ends ? answer.refusal : undefined;
  return (
    <div className={styles.page}>
      <title>{`Needling credential of ${name}`}</title>
      <header className={parts.head}>
        <div>
          <h1>Needling credential</h1>
          <p>
            {name} · <a href="/staff/team">Team</a>
          </p>
        </div>
        <ChooseState view={view} />
      </header>
      {!answer && done && (
        <p className={parts.notice} role="status">
          {done === 'saved'
            ? 'Saved. What stood before is kept below, for the visits of its time.'
            : 'Ended. It holds no more; for earlier visits it stays readable below.'}
        </p>
      )}
      {answer?.refusal.errors.form && (
        <p className={parts.refusal} role="alert">
          {answer.refusal.errors.form}
        </p>
      )}
      {answer?.kind === 'stale' && <WhatStands present={answer.present} address={view.address} />}
      <div className={styles.columns}>
        <div>
          {!needles && (
            <p className={parts.warn}>
              {name} has no role in which people needle. A credential can be entered; plans are started by clinicians.
            </p>
          )}
          <section aria-labelledby="today">
            <h2 id="today">Today</h2>
            <StandingPanel standing={standing} />
          </section>
          <section aria-labelledby="papers">
            <h2 id="papers">{seen === 0 ? `Enter the papers for ${standing.stateName}` : 'Papers'}</h2>
            <CredentialFields
              view={view}
              seen={answer?.kind === 'stale' ? answer.seen : seen}
              values={refusal?.values ?? view.texts}
              errors={refusal?.errors ?? NOTHING}
            />
          </section>
          {seen > 0 && <EndCredential view={view} refusal={ends ? answer?.refusal : undefined} />}
          {history.length > 0 && <History history={history} />}
        </div>
        <StateRuleAside rule={rule} />
      </div>
    </div>
  );
}

const NOTHING = {} as const;

function ChooseState({ view }: { readonly view: CredentialView }) {
  return (
    <form method="get" action={view.path} className={styles.choose}>
      <NativeSelect
        key={view.state}
        name="state"
        label="State of treatment"
        defaultValue={view.state}
        data={view.states.map(({ code, name, isEntered }) => ({
          value: code,
          label: isEntered ? `${name} (entered)` : name,
        }))}
      />
      <button type="submit" className={parts.quiet}>
        Show
      </button>
    </form>
  );
}

type WhatStandsProps = {
  readonly present: Readonly<Record<string, string>> | undefined;
  readonly address: string;
};

function WhatStands({ present, address }: WhatStandsProps) {
  return (
    <div className={parts.warn}>
      <p>
        {present
          ? `What stands now: licence ${present.licenceNumber || 'without number'}, ${present.licensedOn} to ${present.expiresOn}; ${present.trainingHours} hours of training, ${present.inPersonHours} in person.`
          : 'What stands now: no credential; it was ended.'}{' '}
        Your version is below: save it to put it in the other’s place, or <a href={address}>leave it</a>.
      </p>
    </div>
  );
}

type EndCredentialProps = {
  readonly view: CredentialView;
  readonly refusal: Extract<CredentialAnswer, { readonly kind: 'refused' | 'stale' }>['refusal'] | undefined;
};

function EndCredential({ view, refusal }: EndCredentialProps) {
  return (
    <details className={styles.end} open={refusal !== undefined || undefined}>
      <summary>It holds no more</summary>
      <p>
        For a licence that was taken, or papers that belong to somebody else. From then on {view.name} can’t start a
        plan in {view.standing.stateName}. A renewed licence is saved above instead.
      </p>
      <form method="post" action={view.address} noValidate className={styles.form} aria-label="End the credential">
        <input type="hidden" name="what" value="end" />
        <input type="hidden" name="state" value={view.state} />
        <input type="hidden" name="seen" value={view.seen} />
        <TextInput
          name="endedReason"
          label="Why"
          required
          defaultValue={refusal?.values.endedReason}
          error={refusal?.errors.endedReason}
          autoComplete="off"
        />
        <button type="submit" className={parts.quiet}>
          End this credential
        </button>
      </form>
    </details>
  );
}

function History({ history }: { readonly history: CredentialView['history'] }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">What stood when</h2>
      <ol className={styles.history}>
        {history.map(({ version, entered, became, facts }) => (
          <li key={version}>
            <b>{became === undefined ? 'Stands now' : became}</b>
            <span>{facts}</span>
            <small>{entered}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
