import styles from './needling.module.css';

type EachSideProps = {
  /** What is counted: "Needles in", "Temporalis out". */
  readonly label: string;
  readonly offered: readonly number[];
  /** What stands at both sides; empty while neither is counted. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/**
 * One tap says the same count of the left and of the right side: it stands on the button, and each side's own count
 * shows it after. Nothing is added up, and a second tap empties both.
 */
export function EachSide({ label, offered, value, onChange }: EachSideProps) {
  return offered.map((digit) => (
    <button
      key={digit}
      type="button"
      className={`${styles.digit} ${styles.eachSide} ${styles.liveOnly}`}
      aria-pressed={value === String(digit)}
      aria-label={`${label}, left and right: ${digit} each side`}
      onClick={() => onChange(value === String(digit) ? '' : String(digit))}
    >
      {digit} <small>each side</small>
    </button>
  ));
}
