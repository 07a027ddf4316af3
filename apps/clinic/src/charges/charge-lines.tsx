import { CHARGE_CODES, type ChargedLine, type ChargeProposal } from '@filiform/needling';
import { BasisLine } from './basis-line.tsx';
import styles from './charges.module.css';

/** Codes with their units, and why each is proposed. */
export function ProposedLines({ proposal }: { readonly proposal: ChargeProposal }) {
  const { lines, notCharged, remarks, counts } = proposal;
  return (
    <>
      <p className={styles.counts}>
        Muscles needled: {counts.muscles}. With each side counted: {counts.musclesAndSides}.
      </p>
      {lines.length === 0 ? (
        <p>The record proposes nothing to charge.</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map(({ code, units, why }) => (
            <li key={code}>
              <LineHead line={{ code, units }} />
              <small>{why}</small>
            </li>
          ))}
        </ul>
      )}
      {notCharged.length > 0 && (
        <div className={styles.left}>
          <b>Not charged</b>
          <ul>
            {notCharged.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
      {remarks.length > 0 && (
        <ul className={styles.remarks}>
          {remarks.map(({ words, basis }) => (
            <li key={words}>
              {words} <BasisLine basis={basis} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function ConfirmedLines({ lines }: { readonly lines: readonly ChargedLine[] }) {
  if (lines.length === 0) return <p>Nothing is charged.</p>;
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.code}>
          <LineHead line={line} />
          {line.minutes !== undefined && <small>{line.minutes} minutes</small>}
        </li>
      ))}
    </ul>
  );
}

function LineHead({ line: { code, units } }: { readonly line: Pick<ChargedLine, 'code' | 'units'> }) {
  return (
    <span>
      <b>{code}</b> {CHARGE_CODES[code].words} <span className={styles.units}>× {units}</span>
    </span>
  );
}
