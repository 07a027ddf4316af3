import styles from './needling.module.css';

export type Chip = { readonly value: string; readonly name: string };

type ChipsProps = {
  readonly name: string;
  readonly legend: string;
  readonly chips: readonly Chip[];
  readonly value: string;
  readonly error?: string | undefined;
  /** A second tap on the answer takes it back. */
  readonly canBeEmptied?: boolean;
  readonly onChange: (value: string) => void;
};

/** One answer of a few: radio buttons that look like something a thumb can hit. */
export function Chips({ name, legend, chips, value, error, canBeEmptied = false, onChange }: ChipsProps) {
  return (
    <fieldset className={styles.chips}>
      <legend>{legend}</legend>
      <div>
        {chips.map((chip) => (
          <label key={chip.value} className={styles.chip}>
            <input
              type="radio"
              name={name}
              value={chip.value}
              checked={value === chip.value}
              onChange={() => onChange(chip.value)}
              onClick={() => canBeEmptied && value === chip.value && onChange('')}
            />
            <span>{chip.name}</span>
          </label>
        ))}
      </div>
      {error && <span className={styles.error}>{error}</span>}
    </fieldset>
  );
}
