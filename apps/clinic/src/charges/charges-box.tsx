import { proposeCharges } from '@filiform/needling';
import { ConfirmedLines, ProposedLines } from './charge-lines.tsx';
import styles from './charges.module.css';
import type { ChargesView } from './charges-view.server.ts';

/** The charges on the note's own page: confirmed in one tap where the proposal is right. */
export function ChargesBox({ view }: { readonly view: ChargesView }) {
  const { facts, rules, typed, visitId, codesOn, mayConfirm, confirmed } = view;
  const proposal = proposeCharges({ ...facts, ...typed }, rules);
  const [last] = confirmed;
  const page = `/staff/visits/${visitId}/charges`;
  return (
    <section className={styles.box} aria-label="Charges" id="charges">
      <h3>Charges</h3>
      {!codesOn && !last && (
        <p className={styles.quiet}>
          Muscles needled: {proposal.counts.muscles}; with each side counted: {proposal.counts.musclesAndSides}. Codes
          are off until the owner confirms a licence for them.
        </p>
      )}
      {last && (
        <>
          <ConfirmedLines lines={last.lines} />
          <p className={styles.quiet}>
            Confirmed by {last.words}. <a href={page}>{mayConfirm ? 'Look again, or correct' : 'Look'}</a>
          </p>
        </>
      )}
      {codesOn && !last && (
        <>
          <ProposedLines proposal={proposal} />
          {mayConfirm && (
            <form method="post" action={page} className={styles.oneTap}>
              {proposal.lines.length > 0 && (
                <button type="submit" name="intent" value="confirm" className={styles.primary}>
                  Confirm these charges
                </button>
              )}
              <a href={page}>Enter minutes, or change</a>
            </form>
          )}
        </>
      )}
    </section>
  );
}
