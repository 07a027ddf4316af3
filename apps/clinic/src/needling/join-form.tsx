import { useId, useState } from 'react';
import { wholeNumbers } from './digits.tsx';
import styles from './needling.module.css';
import type { PairErrors, PairFields } from './pair-fields.ts';
import { joinedByHand } from './pairs-to-join.ts';
import { muscleName } from './site-fields.ts';
import type { LocalSite } from './site-saving.ts';
import { pairErrors } from './use-session.ts';

type JoinFormProps = {
  /** Sites with needles in. */
  readonly sites: readonly LocalSite[];
  readonly isLive: boolean;
  readonly refusal: { readonly fields: PairFields; readonly errors: PairErrors } | undefined;
  readonly join: (fields: PairFields) => void;
};

/** Two needles by hand, for what the plan does not suggest. Each is one choice: the site and its number. */
export function JoinForm({ sites, isLive, refusal, join }: JoinFormProps) {
  const [one, setOne] = useState(refusal ? `${refusal.fields.siteOne} ${refusal.fields.needleOne}` : '');
  const [two, setTwo] = useState(refusal ? `${refusal.fields.siteTwo} ${refusal.fields.needleTwo}` : '');
  const [errors, setErrors] = useState<PairErrors>(refusal?.errors ?? {});
  const first = sites.find(({ id }) => one.startsWith(id));
  const sameSide = first && isLive ? sites.filter(({ side }) => side === first.side) : sites;
  return (
    <details className={styles.more} open={refusal !== undefined || undefined}>
      <summary>Join two needles by hand</summary>
      <form
        method="post"
        className={styles.joinForm}
        onSubmit={(event) => {
          if (!isLive) return;
          event.preventDefault();
          const fields = joinedByHand(sites, one, two);
          const found = pairErrors(fields, sites);
          setErrors(found);
          if (Object.keys(found).length > 0) return;
          join(fields);
          setOne('');
          setTwo('');
        }}
      >
        <Needle name="one" label="First needle" sites={sites} value={one} choose={setOne} />
        <Needle name="two" label="Second needle, on the same side" sites={sameSide} value={two} choose={setTwo} />
        {[...new Set(Object.values(errors))].map((sentence) => (
          <p key={sentence} className={styles.error} role="alert">
            {sentence}
          </p>
        ))}
        <button type="submit" name="intent" value="join-two" className={styles.secondary}>
          Join them
        </button>
      </form>
    </details>
  );
}

function Needle(props: {
  readonly name: string;
  readonly label: string;
  readonly sites: readonly LocalSite[];
  readonly value: string;
  readonly choose: (value: string) => void;
}) {
  const { name, label, sites, value, choose } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">choose</option>
        {sites.flatMap((site) =>
          wholeNumbers(1, Number(site.fields.needlesIn)).map((needle) => (
            <option key={`${site.id} ${needle}`} value={`${site.id} ${needle}`}>
              {muscleName(site.muscle)}, {site.side}: needle {needle}
            </option>
          )),
        )}
      </select>
    </div>
  );
}
