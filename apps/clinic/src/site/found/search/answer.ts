import type { SiteLanguage } from '../../language.ts';
import type { MarkedText } from './excerpt.ts';

const FOUND_KINDS = ['article', 'muscle', 'clinic', 'person', 'question'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

export type Found = {
  readonly kind: FoundKind;
  readonly id: string;
  readonly path: string;
  /** Of the page behind it: muscles speak English alone. */
  readonly language: SiteLanguage;
  readonly title: MarkedText;
  readonly excerpt: MarkedText;
};

export type SearchAnswer = {
  /** What was typed, cut to what is read of it. */
  readonly typed: string;
  /** Best first; one page of them. */
  readonly found: readonly Found[];
  readonly page: number;
  readonly hasMore: boolean;
  /** No page has all the words: these have some of them. */
  readonly isWidened: boolean;
  /** The same with words as they are written on the site; absent where something was found. */
  readonly meant: string | undefined;
};
