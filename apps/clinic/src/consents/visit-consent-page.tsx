import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { VisitHead } from '../intake/index.ts';
import parts from '../look/page-parts.module.css';
import { ConsentCardView, EarlierConsents } from './consent-card.tsx';
import { ConsentChoices } from './consent-choices.tsx';
import { ConsentWords } from './consent-words.tsx';
import styles from './visit-consent.module.css';
import type { VisitConsentAnswer, VisitConsentView } from './visit-consent-view.ts';
import { WaitingForSignature } from './waiting-for-signature.tsx';
import { WitnessForm } from './witness-form.tsx';

type VisitConsentPageProps = { readonly view: VisitConsentView; readonly answer: VisitConsentAnswer | undefined };

/** The consent of a visit's patient: whether there is one, and the ways to get it signed. */
export function VisitConsentPage({ view, answer }: VisitConsentPageProps) {
  const refusal = answer?.kind === 'refused' ? answer : undefined;
  const code = answer?.kind === 'code' && answer.id === view.waiting?.id ? answer.code : undefined;
  const stands = view.reasons.length === 0;
  return (
    <div className={styles.page}>
      <title>{`Consent, ${view.head.when}`}</title>
      <VisitHead head={view.head} step="consent" />
      <div className={styles.body}>
        <WaitingForSignature view={view} code={code} />
        {refusal?.errors.form && (
          <p className={parts.refusal} role="alert">
            <IconAlertTriangle size={20} aria-hidden="true" /> {refusal.errors.form}
          </p>
        )}
        <section aria-labelledby="standing" className={styles.standing}>
          <h2 id="standing">Consent to dry needling</h2>
          {stands ? (
            <p className={styles.good} role="status">
              <IconCheck size={20} aria-hidden="true" /> Signed, and good today.
            </p>
          ) : (
            view.reasons.map(({ found, todo }) => (
              <p className={parts.warn} key={found}>
                <IconAlertTriangle size={20} aria-hidden="true" /> {found} {todo}
              </p>
            ))
          )}
          <p className={styles.episode}>
            {view.episode
              ? `Episode of care: ${view.episode.reason}, since ${view.episode.since}.`
              : 'No open episode of care.'}{' '}
            <a href={`/staff/patients/${view.head.patientId}/episodes`}>Episodes</a>
          </p>
          {view.standing && <ConsentCardView card={view.standing} view={view} refusal={refusal} />}
        </section>
        {view.mayWrite && !view.waiting && <ToSign view={view} refusal={refusal} />}
        <EarlierConsents view={view} />
      </div>
    </div>
  );
}

export type Refusal = Extract<VisitConsentAnswer, { kind: 'refused' }> | undefined;

type ToSignProps = { readonly view: VisitConsentView; readonly refusal: Refusal };

function ToSign({ view, refusal }: ToSignProps) {
  if (!view.episode) return <OpenEpisode view={view} refusal={refusal} />;
  if (view.texts.length === 0)
    return (
      <section aria-labelledby="to-sign">
        <h2 id="to-sign">Let it be signed</h2>
        <p className={parts.empty}>
          No consent text is published yet. An owner publishes the practice's own words, from a draft that is offered,
          under Practice, Consent text.
        </p>
      </section>
    );
  const choosing = refusal?.intent === 'phone' || refusal?.intent === 'tablet' ? refusal : undefined;
  const stands = view.reasons.length === 0;
  return (
    <details className={styles.toSign} open={!stands || refusal !== undefined} key={view.standing?.id ?? 'none'}>
      <summary>{stands ? 'Let it be signed anew' : 'Let it be signed'}</summary>
      <p>
        {view.isMinor ? (
          <>
            {view.firstName} is under 18: a parent or guardian reads and signs.{' '}
            {view.guardian ? `On the record: ${view.guardian}.` : 'No guardian is noted on the record.'}
          </>
        ) : (
          <>{view.firstName} reads the text and signs it, on this tablet or on a phone.</>
        )}
      </p>
      <form method="post" className={styles.form}>
        <ConsentChoices view={view} prefix="choose" values={choosing?.values ?? {}} errors={choosing?.errors ?? {}} />
        <div className={styles.ways}>
          <button type="submit" name="intent" value="tablet" className={parts.button}>
            Hand this tablet over
          </button>
          <button type="submit" name="intent" value="phone" className={parts.quiet}>
            Show a code for the phone
          </button>
        </div>
        <p className={styles.soft}>
          Handing over signs you out here: only the text and the signature are open until somebody of the staff signs in
          again.
        </p>
      </form>
      <details className={styles.more}>
        <summary>Read the text</summary>
        {view.texts.map(({ id, title, blocks, language }) => (
          <article key={id} className={styles.text}>
            <h3 lang={language}>{title}</h3>
            <ConsentWords blocks={blocks} lang={language} />
          </article>
        ))}
      </details>
      <WitnessForm view={view} refusal={refusal?.intent === 'witness' ? refusal : undefined} />
    </details>
  );
}

function OpenEpisode({ view, refusal }: ToSignProps) {
  const mine = refusal?.intent === 'open-episode' ? refusal : undefined;
  return (
    <section aria-labelledby="no-episode" className={styles.form}>
      <h2 id="no-episode">First, an episode of care</h2>
      <p>
        Consent belongs to an episode, and none is open.{' '}
        {view.lastEnded && (
          <>
            The last one ended: {view.lastEnded}.{' '}
            <a href={`/staff/patients/${view.head.patientId}/episodes`}>Undo its end</a> where that was a mistake, or
            open a new one.
          </>
        )}
      </p>
      <form method="post" className={styles.inline}>
        <label>
          Reason
          <input type="text" name="reason" required maxLength={200} defaultValue={mine?.values.reason ?? view.reason} />
          {mine?.errors.reason && <span className={styles.error}>{mine.errors.reason}</span>}
        </label>
        <button type="submit" name="intent" value="open-episode" className={parts.button}>
          Open it from today, at {view.clinicName}
        </button>
      </form>
    </section>
  );
}
