import type { ArticleBody, ArticleInline } from '../document.ts';
import { citedBy, inlinesOf } from './walk.ts';

/** Where an article cites its sources. */
export type Citations = {
  /** The anchor of each place that cites: `cited-3`, the second time `cited-3-2`. */
  readonly anchors: ReadonlyMap<ArticleInline, string>;
  /** The places that cite a source, by its number. */
  readonly ofNumber: ReadonlyMap<number, readonly string[]>;
  /** How many sources are listed; a number above leads nowhere. */
  readonly listed: number;
};

export function citationsOf(body: ArticleBody): Citations {
  const anchors = new Map<ArticleInline, string>();
  const ofNumber = new Map<number, string[]>();
  for (const inline of inlinesOf(body)) {
    const number = citedBy(inline);
    if (number === undefined) continue;
    const places = ofNumber.get(number) ?? [];
    const anchor = places.length === 0 ? `cited-${number}` : `cited-${number}-${places.length + 1}`;
    ofNumber.set(number, [...places, anchor]);
    anchors.set(inline, anchor);
  }
  const listed = body.content.reduce(
    (count, block) => (block.type === 'references' ? count + block.attrs.items.length : count),
    0,
  );
  return { anchors, ofNumber, listed };
}
