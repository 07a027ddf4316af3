import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { FormRefusal } from '../../forms/form.ts';
import parts from '../../look/page-parts.module.css';
import { type SiteTab, SiteTabs } from '../staff/site-tabs.tsx';
import type { AskingLine } from './asking-report.server.ts';
import { AskingTable } from './asking-table.tsx';
import { REFUSAL_REASONS, REFUSAL_WORDS } from './choices.ts';
import type { LookedAt, LookView } from './look.server.ts';
import { paragraphsOf } from './paragraphs.ts';
import styles from './voices.module.css';

type LookPageProps = {
  readonly tabs: readonly SiteTab[];
  readonly view: LookView;
  /** For the owner alone. */
  readonly report: readonly AskingLine[] | undefined;
  readonly mayDecide: boolean;
  readonly isDemo: boolean;
  readonly refusal: FormRefusal | undefined;
};

/** Where what patients wrote is looked at before it shows. The words, the chosen name and the clinic: nothing else of who wrote. */
export function LookPage({ tabs, view, report, mayDecide, isDemo, refusal }: LookPageProps) {
  return (
    <>
      <title>What patients say</title>
      <SiteTabs tabs={tabs} />
      <header className={parts.head}>
        <div>
          <h1>What patients say</h1>
          <p>
            All of it shows after a look{isDemo && ' (the demo’s words are made up)'}. It may be refused for three
            reasons only: other people’s data, abuse, or that no patient wrote it. Being critical is none. Nobody can
            change the words.
          </p>
        </div>
        <a className={parts.small} href="/voices">
          As readers see it
        </a>
      </header>
      {refusal?.errors.form && (
        <p className={parts.refusal} role="alert">
          <IconAlertTriangle size={20} aria-hidden /> {refusal.errors.form}
        </p>
      )}
      <section aria-labelledby="waiting">
        <h2 className={parts.section} id="waiting">
          To look at <span>{view.waiting.length}</span>
        </h2>
        {view.waiting.length === 0 && <p className={parts.empty}>Nothing waits.</p>}
        <ul className={styles.looked}>
          {view.waiting.map((one) => (
            <Words key={one.id} one={one} mayDecide={mayDecide} refusal={refusal} />
          ))}
        </ul>
      </section>
      {report && <AskingTable lines={report} />}
      <section aria-labelledby="decided">
        <h2 className={parts.section} id="decided">
          Looked at
        </h2>
        <ul className={styles.looked}>
          {view.decided.map((one) => (
            <Words key={one.id} one={one} mayDecide={mayDecide} refusal={refusal} />
          ))}
        </ul>
      </section>
    </>
  );
}

type WordsProps = {
  readonly one: LookedAt;
  readonly mayDecide: boolean;
  readonly refusal: FormRefusal | undefined;
};

function Words({ one, mayDecide, refusal }: WordsProps) {
  const { id, language, words, name, clinicName, written, state, decided, isLate } = one;
  const isOver = state === 'withdrawn' || state === 'ran-out';
  return (
    <li id={id}>
      {words && (
        <blockquote lang={language} className={styles.words}>
          {paragraphsOf(words).map((paragraph, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text that never changes
            <p key={place}>{paragraph}</p>
          ))}
        </blockquote>
      )}
      <p className={styles.about}>
        {!isOver && <strong>{name || 'No name shown'}</strong>} <span>{clinicName}</span> <span>written {written}</span>{' '}
        {decided && <span>{decided}</span>}
        {isLate && (
          <span className={styles.late}>
            <IconAlertTriangle size={18} aria-hidden /> Waits longer than a week
          </span>
        )}
      </p>
      {mayDecide && !isOver && <Decide one={one} refusal={refusal?.values.voiceId === id ? refusal : undefined} />}
    </li>
  );
}

function Decide({
  one: { id, state },
  refusal,
}: {
  readonly one: LookedAt;
  readonly refusal: FormRefusal | undefined;
}) {
  return (
    <div className={styles.decide}>
      {state !== 'shown' && (
        <form method="post">
          <input type="hidden" name="voiceId" value={id} />
          <button
            type="submit"
            name="outcome"
            value="shown"
            className={state === 'waiting' ? parts.button : parts.quiet}
          >
            <IconCheck size={20} aria-hidden /> {state === 'waiting' ? 'Show' : 'Show it after all'}
          </button>
        </form>
      )}
      {state !== 'refused' && (
        <details open={refusal !== undefined}>
          <summary>Refuse</summary>
          <form method="post" className={styles.refuse}>
            <input type="hidden" name="voiceId" value={id} />
            <fieldset>
              <legend>Reason</legend>
              {REFUSAL_REASONS.map((reason) => (
                <label key={reason}>
                  <input type="radio" name="reason" value={reason} defaultChecked={refusal?.values.reason === reason} />{' '}
                  {REFUSAL_WORDS.en[reason]}
                </label>
              ))}
              {refusal?.errors.reason && <span className={styles.error}>{refusal.errors.reason}</span>}
            </fieldset>
            <label>
              What it is about, in a sentence: the author reads it
              <textarea
                name="details"
                rows={2}
                maxLength={1000}
                defaultValue={refusal?.values.details ?? ''}
                aria-invalid={refusal?.errors.details ? true : undefined}
              />
            </label>
            {refusal?.errors.details && <span className={styles.error}>{refusal.errors.details}</span>}
            <button type="submit" name="outcome" value="refused" className={parts.quiet}>
              Refuse for this reason
            </button>
          </form>
        </details>
      )}
    </div>
  );
}
