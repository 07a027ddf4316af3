import type { Sketch } from './blocks.ts';
import type { WorkId } from './literature.ts';
import type { PlateId } from './plates.ts';

/** One article in one language. */
export type ArticleWords = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** What the plate at its head shows, for who can't see it, and the words under it. */
  readonly plateAlt: string;
  readonly plateCaption: string;
  readonly sketches: readonly Sketch[];
};

export type DemoArticle = {
  readonly category: 'understanding' | 'headache' | 'your-care';
  /** Mailboxes of STAFF. */
  readonly author: string;
  readonly reviewer: string;
  /** Days before the demo was loaded; it was reviewed some days before it was published. */
  readonly publishedDaysAgo: number;
  readonly comments: 'off' | 'held';
  readonly plate: PlateId;
  /** What both languages cite, in the order of the numbers. */
  readonly works: readonly WorkId[];
  readonly en: ArticleWords;
  readonly es: ArticleWords;
};
