import styles from './needling.module.css';
import { planWords } from './plan-words.ts';
import { FIELD_WORDS, fieldWords, muscleName, type SiteField } from './site-fields.ts';
import type { SiteView } from './view.ts';

const FOUND = [
  'insertions',
  'twitches',
  'depthMm',
  'familiarPain',
  'tolerated',
  'needlesIn',
  'needlesOut',
] as const satisfies readonly SiteField[];

/** Told only where something of it was recorded. */
const SOMETIMES = [
  'redirections',
  'twitchStrength',
  'painDuring',
  'bleeding',
  'direction',
  'angle',
  'position',
  'grip',
  'entry',
] as const satisfies readonly SiteField[];

/** A site that can't change any more. */
export function SiteSummary({ site, place }: { readonly site: SiteView; readonly place: number }) {
  const { fields } = site;
  return (
    <article className={styles.card}>
      <h2>
        <span className={styles.number}>{place}</span> {muscleName(site.muscle)},{' '}
        <strong className={styles.side}>{site.side}</strong>
      </h2>
      <p>{planWords(site, fields)}</p>
      <dl className={styles.summary}>
        {[...FOUND, ...SOMETIMES.filter((field) => fields[field] !== '')].map((field) => (
          <div key={field}>
            <dt>{FIELD_WORDS[field]}</dt>
            <dd>{fieldWords(site, field, fields[field])}</dd>
          </div>
        ))}
      </dl>
      {fields.response && <p>{fields.response}</p>}
      {site.accounts.map((account) => (
        <p key={account.id}>
          Missing needle: {account.sentence} <span className={styles.note}>{`${account.by}, ${account.at}`}</span>
        </p>
      ))}
    </article>
  );
}
