import { SEARCH_PLACE_IDS, SEARCH_PLACES } from '@filiform/needling';
import { IconAlertTriangle } from '@tabler/icons-react';
import styles from './needling.module.css';
import type { LocalSite } from './site-saving.ts';

/** An account that the server refused: what was typed and ticked, and why. */
export type AccountRefusal = {
  readonly siteId: string;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
};

type MissingNeedlesProps = {
  readonly site: LocalSite;
  readonly name: string;
  readonly refusal: AccountRefusal | undefined;
};

const OUTCOMES = [
  { value: 'found', name: 'Found' },
  { value: 'broken-and-removed', name: 'Broken, and removed' },
  { value: 'retained-and-referred', name: 'Retained, patient referred' },
  { value: 'not-found-after-search', name: 'Not found after the search' },
] as const;

/** While in and out differ: which needle is missing here, and what became of each. */
export function MissingNeedles({ site, name, refusal }: MissingNeedlesProps) {
  const { fields, accounts } = site;
  const isCounted = fields.needlesIn !== '' && fields.needlesOut !== '';
  const missing = isCounted ? Number(fields.needlesIn) - Number(fields.needlesOut) : 0;
  if (missing < 0) {
    return (
      <p className={styles.missing} role="status">
        <IconAlertTriangle aria-hidden="true" size={22} />
        <strong>
          {name}: {fields.needlesIn} in, {fields.needlesOut} out.
        </strong>{' '}
        More came out than went in: count again.
      </p>
    );
  }
  if (missing <= 0 && accounts.length === 0) return null;
  const open = missing - accounts.length;
  return (
    <section className={styles.missing} aria-label={`Missing needles, ${name}`}>
      <p role="status">
        <IconAlertTriangle aria-hidden="true" size={22} />
        <strong>
          {name}: {fields.needlesIn} in, {fields.needlesOut} out.
        </strong>{' '}
        {standing(missing, accounts)}
      </p>
      <ul className={styles.accounts}>
        {accounts.map((account) => (
          <li key={account.id}>
            <span>
              {account.sentence} <span className={styles.note}>{`${account.by}, ${account.at}`}</span>
            </span>
            <form method="post">
              <input type="hidden" name="accountId" value={account.id} />
              <button type="submit" name="intent" value="withdraw-account" className={styles.quiet}>
                Take back
              </button>
            </form>
          </li>
        ))}
      </ul>
      {open > 0 && <AccountForm site={site} name={name} refusal={refusal} />}
    </section>
  );
}

const NOTHING_TYPED: Pick<AccountRefusal, 'values' | 'errors'> = { values: {}, errors: {} };

function standing(missing: number, accounts: LocalSite['accounts']): string {
  const isGone = ({ outcome }: LocalSite['accounts'][number]) =>
    outcome === 'retained-and-referred' || outcome === 'not-found-after-search';
  if (accounts.filter(isGone).length > missing) {
    return 'More needles are recorded as retained or not found than are missing: count again, or take one back.';
  }
  const open = missing - accounts.length;
  if (open <= 0) return 'Each missing needle is accounted for.';
  return open === 1
    ? 'Find one before you sign, or record what became of it.'
    : `Find ${open} before you sign, or record what became of each.`;
}

function AccountForm({ site, name, refusal }: MissingNeedlesProps) {
  const { values, errors } = refusal ?? NOTHING_TYPED;
  const wasTicked = (values.searched ?? '').split(',');
  return (
    <form method="post" className={styles.account} action={`#site-${site.id}`}>
      <input type="hidden" name="siteId" value={site.id} />
      <input type="hidden" name="accountsSeen" value={site.accounts.length} />
      {errors.form && <p className={styles.error}>{errors.form}</p>}
      <fieldset className={styles.chips}>
        <legend>What became of it?</legend>
        <div>
          {OUTCOMES.map((outcome) => (
            <label key={outcome.value} className={styles.chip}>
              <input
                type="radio"
                name="outcome"
                value={outcome.value}
                required
                defaultChecked={values.outcome === outcome.value}
              />
              <span>{outcome.name}</span>
            </label>
          ))}
        </div>
        {errors.outcome && <span className={styles.error}>{errors.outcome}</span>}
      </fieldset>
      <div className={`${styles.field} ${styles.referred}`}>
        <label htmlFor={`referred-${site.id}`}>Referred to</label>
        <input id={`referred-${site.id}`} name="referredTo" maxLength={200} defaultValue={values.referredTo} />
        {errors.referredTo && <span className={styles.error}>{errors.referredTo}</span>}
      </div>
      <fieldset className={styles.searched}>
        <legend>Look in each place, and tick it</legend>
        {errors.searched && (
          <span className={styles.error} role="alert">
            {errors.searched}
          </span>
        )}
        {SEARCH_PLACE_IDS.map((place) => (
          <label key={place}>
            <input type="checkbox" name="searched" value={place} defaultChecked={wasTicked.includes(place)} />
            <span>{SEARCH_PLACES[place]}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.field}>
        <label htmlFor={`remark-${site.id}`}>Remark (optional)</label>
        <input id={`remark-${site.id}`} name="remark" maxLength={500} defaultValue={values.remark} />
      </div>
      <button type="submit" name="intent" value="account" className={styles.primary}>
        Record what became of it<span className={styles.unseen}>, {name}</span>
      </button>
    </form>
  );
}
