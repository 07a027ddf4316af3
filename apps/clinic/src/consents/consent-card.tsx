import { IconAlertTriangle, IconPrinter } from '@tabler/icons-react';
import parts from '../look/page-parts.module.css';
import { PAD, signaturePath } from './signature.ts';
import styles from './visit-consent.module.css';
import type { Refusal } from './visit-consent-page.tsx';
import type { ConsentCard, VisitConsentView } from './visit-consent-view.ts';

type ConsentCardViewProps = {
  readonly card: ConsentCard;
  readonly view: VisitConsentView;
  readonly refusal: Refusal;
};

/** The consent that was signed last: who, when, the mark, its print, its copies, and the way to withdraw it. */
export function ConsentCardView({ card, view, refusal }: ConsentCardViewProps) {
  const withdrawing = refusal?.intent === 'withdraw' ? refusal : undefined;
  return (
    <article className={styles.card} aria-label={`Consent signed ${card.signedAt}`}>
      <Facts card={card} patientId={view.head.patientId} />
      {card.isOtherName && (
        <p className={parts.warn}>
          <IconAlertTriangle size={20} aria-hidden="true" /> The name that was typed is not the one on the record. Look
          whether the right person signed.
        </p>
      )}
      {view.mayWrite && !card.withdrawn && (
        <>
          {card.copies.length === 0 && (
            <form method="post" className={styles.copy}>
              <input type="hidden" name="consentId" value={card.id} />
              <input type="hidden" name="intent" value="copy" />
              <span>The signer gets a copy:</span>
              <button type="submit" name="how" value="printed" className={parts.small}>
                Given on paper
              </button>
              <button type="submit" name="how" value="declined" className={parts.small}>
                None wanted
              </button>
            </form>
          )}
          <details open={withdrawing !== undefined}>
            <summary>Withdraw it, on the patient's word</summary>
            <form method="post" className={styles.form}>
              <input type="hidden" name="consentId" value={card.id} />
              <label>
                Who told you
                <input
                  type="text"
                  name="toldBy"
                  required
                  maxLength={200}
                  placeholder="the patient, before the visit"
                  defaultValue={withdrawing?.values.toldBy ?? ''}
                />
                {withdrawing?.errors.toldBy && <span className={styles.error}>{withdrawing.errors.toldBy}</span>}
              </label>
              <label>
                Why, if it was said
                <input type="text" name="why" maxLength={1000} defaultValue={withdrawing?.values.why ?? ''} />
                {withdrawing?.errors.why && <span className={styles.error}>{withdrawing.errors.why}</span>}
              </label>
              <p className={styles.soft}>
                From this moment it doesn't count. What was signed stays on the record; a change of mind is a new
                signature.
              </p>
              <button type="submit" name="intent" value="withdraw" className={parts.quiet}>
                Withdraw this consent
              </button>
            </form>
          </details>
        </>
      )}
    </article>
  );
}

/** Consents that a later one took the place of, or whose episode has ended. */
export function EarlierConsents({ view }: { readonly view: VisitConsentView }) {
  if (view.earlier.length === 0) return null;
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">Earlier consents</h2>
      {view.earlier.map((card) => (
        <article key={card.id} className={styles.card}>
          <Facts card={card} patientId={view.head.patientId} />
        </article>
      ))}
    </section>
  );
}

function Facts({ card, patientId }: { readonly card: ConsentCard; readonly patientId: string }) {
  const rows: readonly (readonly [string, string])[] = [
    ['Signed by', card.signer],
    ['When', card.signedAt],
    ['Where', card.place],
    ['Handed over by', card.handedOverBy],
    ['Text', `version ${card.version}`],
    ['For', card.regions.length > 0 ? card.regions.join(', ') : 'wherever it is planned and explained'],
    ['Good until', card.expiresOn ?? 'the episode of care ends'],
    ['Copy', card.copies.join('; ') || 'not noted yet'],
    ['Content', `SHA-256 ${card.hashStart}`],
  ];
  return (
    <>
      {card.withdrawn && <p className={parts.warn}>{card.withdrawn}.</p>}
      {!card.isIntact && (
        <p className={parts.refusal} role="alert">
          What is stored is not what was signed: its hash differs. Keep a copy, and tell the practice's owner.
        </p>
      )}
      <div className={styles.facts}>
        <dl>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div>
          {card.mark.kind === 'drawn' ? (
            <svg
              className={styles.mark}
              viewBox={`0 0 ${PAD.width} ${PAD.height}`}
              role="img"
              aria-label={`Signature of ${card.signer}`}
            >
              <path d={signaturePath(card.mark.strokes)} />
            </svg>
          ) : (
            <p>
              {card.mark.how} <small>Witnessed by {card.mark.witness}.</small>
            </p>
          )}
          <a
            className={parts.small}
            href={`/staff/patients/${patientId}/consents/${card.id}/copy.pdf`}
            target="_blank"
            rel="noreferrer"
          >
            <IconPrinter size={18} aria-hidden="true" /> Print or save the copy
          </a>
        </div>
      </div>
    </>
  );
}
