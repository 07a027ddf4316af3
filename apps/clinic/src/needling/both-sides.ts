import type { LocalSite } from './site-saving.ts';

type Placed = Pick<LocalSite, 'id' | 'muscle' | 'side' | 'removed'> & {
  readonly fields: Pick<LocalSite['fields'], 'triggerPoint'>;
};

const OPPOSITE = { left: 'right', right: 'left', midline: undefined } as const;

/**
 * The same point of the same muscle on the other side. Pure.
 * @returns undefined where there is none, or where the muscle stands there twice, and which is meant is not sure
 */
export function otherSideIn<Site extends Placed>(site: Site, sites: readonly Site[]): Site | undefined {
  const isSame = (one: Site, side: Site['side'] | undefined) =>
    !one.removed &&
    one.muscle === site.muscle &&
    one.side === side &&
    one.fields.triggerPoint === site.fields.triggerPoint;
  const [other, ...more] = sites.filter((one) => isSame(one, OPPOSITE[site.side]));
  const isAlone = sites.filter((one) => isSame(one, site.side)).length === 1;
  return isAlone && more.length === 0 ? other : undefined;
}

/** Sites in their order, both sides of one point together where the first of them stands. Pure. */
export function bySides<Site extends Placed>(
  sites: readonly Site[],
): readonly (readonly [Site] | readonly [Site, Site])[] {
  const done = new Set<string>();
  return sites.flatMap((site): (readonly [Site] | readonly [Site, Site])[] => {
    if (done.has(site.id)) return [];
    const other = otherSideIn(site, sites);
    if (!other) return [[site]];
    done.add(other.id);
    return [[site, other]];
  });
}
