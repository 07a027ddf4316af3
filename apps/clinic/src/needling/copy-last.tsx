import { useState } from 'react';
import styles from './needling.module.css';
import { planWords } from './plan-words.ts';
import { muscleName } from './site-fields.ts';
import type { LocalSite } from './site-saving.ts';
import type { Copy } from './use-session.ts';
import type { EarlierSite, NeedlingView } from './view.ts';

type CopyLastProps = {
  readonly earlier: NonNullable<NeedlingView['earlier']>;
  /** Those that were not taken back. */
  readonly sites: readonly LocalSite[];
  readonly isLive: boolean;
  readonly copy: (copies: readonly Copy[], words: string) => void;
};

/** The plan of the last signed session, in one tap or site by site: nothing that was found or counted comes along. */
export function CopyLast({ earlier, sites, isLive, copy }: CopyLastProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const open = earlier.sites.filter((one) => !sites.some((site) => isSamePlace(site, one)));
  if (open.length === 0) return null;
  const chosen = open.filter(({ siteId }) => !left.has(siteId));
  const take = (some: readonly EarlierSite[]) =>
    copy(
      some.map(({ siteId, place, fields }) => ({ place, fields, copiedFrom: siteId })),
      `${siteCount(some.length)} copied from ${earlier.when}: the plan alone.`,
    );
  const toggle = (siteId: string) => {
    const others = [...left].filter((id) => id !== siteId);
    setLeft(new Set(left.has(siteId) ? others : [...others, siteId]));
  };
  return (
    <form
      method="post"
      className={styles.copy}
      aria-label="Copy the last visit"
      onSubmit={(event) => {
        if (!isLive) return;
        event.preventDefault();
        take(chosen);
      }}
    >
      <button
        type={isLive ? 'button' : 'submit'}
        name="intent"
        value="copy-last"
        className={styles.primary}
        onClick={isLive ? () => take(open) : undefined}
      >
        Copy last visit: {siteCount(open.length)}, {earlier.when}
      </button>
      <details className={styles.more}>
        <summary>Choose sites</summary>
        <ul className={styles.chosen}>
          {open.map(({ siteId, place, fields }) => (
            <li key={siteId}>
              <label>
                <input
                  type="checkbox"
                  name="from"
                  value={siteId}
                  checked={!left.has(siteId)}
                  onChange={() => toggle(siteId)}
                />
                <span>
                  {muscleName(place.muscle)}, <strong>{place.side}</strong>
                  <small>{planWords(place, fields)}</small>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <button
          type="submit"
          name="intent"
          value="copy-last"
          className={styles.secondary}
          disabled={isLive && chosen.length === 0}
        >
          Copy {isLive ? siteCount(chosen.length) : 'those that are ticked'}
        </button>
      </details>
    </form>
  );
}

function siteCount(count: number): string {
  return count === 1 ? 'one site' : `${count} sites`;
}

function isSamePlace(site: LocalSite, { place, fields }: EarlierSite): boolean {
  return site.muscle === place.muscle && site.side === place.side && site.fields.triggerPoint === fields.triggerPoint;
}
