import { REGION_LABELS } from '@filiform/body';
import { REGION_GROUPS } from '../intake/index.words.ts';
import styles from './visit-consent.module.css';
import type { VisitConsentView } from './visit-consent-view.ts';

type ConsentChoicesProps = {
  readonly view: VisitConsentView;
  /** Tells the fields of two forms on one page apart. */
  readonly prefix: string;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
};

/** Which text, for where, and until when; the first is chosen already and the others may stay empty. */
export function ConsentChoices({ view, prefix, values, errors }: ConsentChoicesProps) {
  const chosen = new Set((values.regions ?? '').split(','));
  return (
    <div className={styles.choices}>
      {view.texts.length === 1 ? (
        <input type="hidden" name="textId" value={view.texts[0]?.id ?? ''} />
      ) : (
        <label>
          Language
          <select name="textId" defaultValue={values.textId ?? view.preferredTextId ?? ''}>
            {view.texts.map(({ id, languageName, version }) => (
              <option key={id} value={id}>
                {languageName}, version {version}
              </option>
            ))}
          </select>
        </label>
      )}
      {errors.textId && <span className={styles.error}>{errors.textId}</span>}
      <details open={values.regions !== undefined || values.expiresOn ? true : undefined}>
        <summary>Only for some parts of the body, or until a day</summary>
        <p className={styles.soft}>Leave all empty for wherever needling is planned and explained.</p>
        <div className={styles.groups}>
          {REGION_GROUPS.map(({ name, regions }) => (
            <details key={name} open={regions.some((region) => chosen.has(region))}>
              <summary>{name}</summary>
              {regions.map((region) => (
                <label key={region} className={styles.check}>
                  <input type="checkbox" name="regions" value={region} defaultChecked={chosen.has(region)} />
                  {REGION_LABELS[region]}
                </label>
              ))}
            </details>
          ))}
        </div>
        <label htmlFor={`${prefix}-expiresOn`}>
          Last day on which it is good
          <input
            id={`${prefix}-expiresOn`}
            type="date"
            name="expiresOn"
            min={view.today}
            defaultValue={values.expiresOn ?? ''}
            aria-invalid={errors.expiresOn ? true : undefined}
          />
          {errors.expiresOn && <span className={styles.error}>{errors.expiresOn}</span>}
        </label>
      </details>
    </div>
  );
}
