import type { LocalSite } from './site-saving.ts';

/** The needles of a session as its page holds them. */
export type SessionCounts = {
  /** Of all sites that were counted; undefined while none is: no count is not a count of nought. */
  readonly in: number | undefined;
  readonly out: number | undefined;
  /** At one site at least both were counted, and are not the same. */
  readonly differ: boolean;
};

type Counted = Pick<LocalSite, 'removed'> & { readonly fields: Pick<LocalSite['fields'], 'needlesIn' | 'needlesOut'> };

/** Adds up what was counted; a site that was taken back counts no more. Pure. */
export function countsOf(sites: readonly Counted[]): SessionCounts {
  const fields = sites.filter(({ removed }) => !removed).map((site) => site.fields);
  return {
    in: sumOf(fields.map(({ needlesIn }) => needlesIn)),
    out: sumOf(fields.map(({ needlesOut }) => needlesOut)),
    differ: fields.some(
      ({ needlesIn, needlesOut }) => needlesIn !== '' && needlesOut !== '' && needlesIn !== needlesOut,
    ),
  };
}

function sumOf(texts: readonly string[]): number | undefined {
  const counted = texts.filter((text) => text !== '');
  return counted.length === 0 ? undefined : counted.reduce((sum, text) => sum + Number(text), 0);
}
