import { fieldWords, PATIENT_FIELDS, type PatientField, type PatientTexts } from './patient-fields.ts';
import styles from './patient-form.module.css';

/** `short` stands beside each value where the heads of the columns have no room. */
export type Side<Name extends string> = {
  readonly name: Name;
  readonly title: string;
  readonly short: string;
  readonly texts: PatientTexts;
};

type TwoVersionsProps<Name extends string> = {
  readonly caption: string;
  readonly sides: readonly [Side<Name>, Side<Name>];
  /** Which side is chosen at first. */
  readonly chosen: (field: PatientField) => Name;
  /** True to show the fields that are alike too. */
  readonly alikeToo: boolean;
  readonly errors: Readonly<Record<string, string>>;
};

/** Two versions of a patient's data side by side; for each field that differs, a choice named `keep.<field>`. */
export function TwoVersions<Name extends string>(props: TwoVersionsProps<Name>) {
  const { caption, sides, chosen, alikeToo, errors } = props;
  const [one, other] = sides;
  const shown = PATIENT_FIELDS.filter(({ name }) => alikeToo || one.texts[name] !== other.texts[name]);
  return (
    <table className={styles.versions} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">{one.title}</th>
          <th scope="col">{other.title}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ name, label }) => (
          <tr key={name}>
            <th scope="row">
              {label}
              {errors[name] && <span className={styles.fieldError}>{errors[name]}</span>}
            </th>
            {one.texts[name] === other.texts[name] ? (
              <td colSpan={2} className={styles.same}>
                <Words field={name} value={one.texts[name]} />
              </td>
            ) : (
              sides.map((side) => (
                <td key={side.name}>
                  <label>
                    <input
                      type="radio"
                      name={`keep.${name}`}
                      value={side.name}
                      defaultChecked={chosen(name) === side.name}
                      aria-label={`${label}: ${fieldWords(name, side.texts[name])} (${side.title})`}
                    />
                    <Words field={name} value={side.texts[name]} />
                    <small>{side.short}</small>
                  </label>
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ field, value }: { field: PatientField; value: string }) {
  if (value === '') return <span className={styles.nothing}>nothing</span>;
  return <span>{fieldWords(field, value)}</span>;
}
