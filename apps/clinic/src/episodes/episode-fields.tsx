import styles from './episodes.module.css';
import type { EpisodesView } from './episodes-view.ts';

type EpisodeFieldsProps = {
  /** Tells the fields of several forms on one page apart. */
  readonly prefix: string;
  readonly clinics: EpisodesView['clinics'];
  readonly today: string;
  readonly values: Readonly<
    Partial<Record<'reason' | 'clinicId' | 'startedOn' | 'referrerName' | 'referrerContactedOn', string>>
  >;
  readonly errors: Readonly<Record<string, string>>;
};

/** What an episode is for, where, since when, and who sent the patient. */
export function EpisodeFields({ prefix, clinics, today, values, errors }: EpisodeFieldsProps) {
  const field = (name: string) => ({
    id: `${prefix}-${name}`,
    name,
    'aria-invalid': errors[name] ? true : undefined,
    'aria-describedby': errors[name] ? `${prefix}-${name}-error` : undefined,
  });
  const error = (name: string) =>
    errors[name] && (
      <span className={styles.error} id={`${prefix}-${name}-error`}>
        {errors[name]}
      </span>
    );
  return (
    <div className={styles.fields}>
      <label htmlFor={`${prefix}-reason`}>
        Reason
        <input {...field('reason')} type="text" required maxLength={200} defaultValue={values.reason ?? ''} />
        {error('reason')}
      </label>
      <label htmlFor={`${prefix}-clinicId`}>
        Clinic
        <select {...field('clinicId')} defaultValue={values.clinicId ?? clinics[0]?.id ?? ''}>
          {clinics.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {error('clinicId')}
      </label>
      <label htmlFor={`${prefix}-startedOn`}>
        First day
        <input {...field('startedOn')} type="date" required max={today} defaultValue={values.startedOn ?? today} />
        {error('startedOn')}
      </label>
      <label htmlFor={`${prefix}-referrerName`}>
        Referred by <small>if somebody did</small>
        <input {...field('referrerName')} type="text" maxLength={200} defaultValue={values.referrerName ?? ''} />
        {error('referrerName')}
      </label>
      <label htmlFor={`${prefix}-referrerContactedOn`}>
        Spoken with on <small>some states ask for it</small>
        <input
          {...field('referrerContactedOn')}
          type="date"
          max={today}
          defaultValue={values.referrerContactedOn ?? ''}
        />
        {error('referrerContactedOn')}
      </label>
    </div>
  );
}
