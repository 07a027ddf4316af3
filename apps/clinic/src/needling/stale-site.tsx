import { useState } from 'react';
import styles from './needling.module.css';
import { differing, FIELD_WORDS, fieldWords, SITE_FIELDS, type SiteField, type SiteFields } from './site-fields.ts';
import type { TheirSite } from './site-put.ts';
import { changedByMeAlone, type LocalSite } from './site-saving.ts';

type StaleSiteProps = {
  readonly site: LocalSite;
  readonly theirs: TheirSite;
  readonly isLive: boolean;
  readonly settle: (fields: SiteFields) => void;
};

/** Two people changed one site: both versions, field by field, and the choice. A plain form before scripts run. */
export function StaleSite({ site, theirs, isLive, settle }: StaleSiteProps) {
  const fields = differing(site.fields, theirs.fields);
  const [mine, setMine] = useState<ReadonlySet<SiteField>>(() => new Set(changedByMeAlone(site, theirs)));
  const chosen = settled(site.fields, theirs.fields, mine);
  return (
    <form
      method="post"
      className={styles.stale}
      onSubmit={(event) => {
        if (!isLive) return;
        event.preventDefault();
        settle(chosen);
      }}
    >
      <h2>Somebody else changed this site meanwhile</h2>
      <p role="alert">
        {theirs.removed ? 'It was taken back. Saving brings it back. ' : ''}
        Nothing of yours is lost: choose for each field which one stands.
      </p>
      <input type="hidden" name="siteId" value={site.id} />
      <input type="hidden" name="rowVersion" value={theirs.rowVersion} />
      <input type="hidden" name="muscle" value={site.muscle} />
      <input type="hidden" name="side" value={site.side} />
      {SITE_FIELDS.filter((field) => !fields.includes(field)).map((field) => (
        <input key={field} type="hidden" name={field} value={site.fields[field]} />
      ))}
      {fields.map((field) => (
        <fieldset key={field} className={styles.versions}>
          <legend>{FIELD_WORDS[field]}</legend>
          <label className={styles.chip}>
            <input
              type="radio"
              name={field}
              value={theirs.fields[field]}
              checked={!mine.has(field)}
              onChange={() => setMine(without(mine, field))}
            />
            <span>Stored now: {fieldWords(site, field, theirs.fields[field])}</span>
          </label>
          <label className={styles.chip}>
            <input
              type="radio"
              name={field}
              value={site.fields[field]}
              checked={mine.has(field)}
              onChange={() => setMine(new Set([...mine, field]))}
            />
            <span>Yours: {fieldWords(site, field, site.fields[field])}</span>
          </label>
        </fieldset>
      ))}
      <button type="submit" name="intent" value="save-site" className={styles.primary}>
        Save what I chose
      </button>
    </form>
  );
}

function settled(mine: SiteFields, theirs: SiteFields, chosen: ReadonlySet<SiteField>): SiteFields {
  const result: { [field in SiteField]: string } = { ...theirs };
  for (const field of chosen) result[field] = mine[field];
  return result;
}

function without(set: ReadonlySet<SiteField>, field: SiteField): ReadonlySet<SiteField> {
  return new Set([...set].filter((one) => one !== field));
}
