import { TextInput } from '@mantine/core';
import parts from '../../look/page-parts.module.css';
import styles from './owner-pages.module.css';
import { OwnerPart, type OwnerPartProps } from './owner-part.tsx';

/** Days on which other hours hold. */
export function ExceptionsForm({ clinic, refusal }: OwnerPartProps) {
  const values = refusal?.values ?? {};
  const errors = refusal?.errors ?? {};
  return (
    <OwnerPart title="Holidays and other days">
      {clinic.exceptions.length === 0 && <p className={parts.empty}>None ahead: the week’s hours hold every day.</p>}
      <ul className={styles.days}>
        {clinic.exceptions.map(({ date, when, name, hours }) => (
          <li key={date}>
            <span>
              <strong>{when}</strong> {name}: {hours}
            </span>
            <form method="post">
              <input type="hidden" name="intent" value="remove" />
              <button type="submit" name="date" value={date} className={parts.small} aria-label={`Remove ${when}`}>
                Remove
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post">
        <button type="submit" name="intent" value="holidays" className={parts.quiet}>
          Add the federal holidays of the next twelve months as closed
        </button>
      </form>
      <form method="post" className={styles.row}>
        <input type="hidden" name="intent" value="exception" />
        <TextInput name="date" label="Day" type="date" required defaultValue={values.date} error={errors.date} />
        <TextInput name="nameEn" label="What it is" required defaultValue={values.nameEn} error={errors.nameEn} />
        <TextInput name="nameEs" label="In Spanish" defaultValue={values.nameEs} error={errors.nameEs} />
        <TextInput
          name="hours"
          label="Hours"
          placeholder="closed"
          defaultValue={values.hours}
          error={errors.hours}
          autoComplete="off"
        />
        <button type="submit" className={parts.button}>
          Save the day
        </button>
      </form>
    </OwnerPart>
  );
}
