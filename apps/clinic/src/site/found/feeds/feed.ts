import type { SiteLanguage } from '../../language.ts';

/** One article as a feed tells it. */
export type FeedItem = {
  /** Stays whatever the article is called and wherever it moves. */
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text, as clean HTML with whole addresses. */
  readonly html: string;
  /** With credentials, such as `Mara Lind, PT, DPT`. */
  readonly author: string;
  readonly categories: readonly string[];
  readonly publishedAt: Temporal.Instant;
  readonly changedAt: Temporal.Instant;
  readonly picture: { readonly path: string; readonly type: string; readonly bytes: number } | undefined;
};

export type Feed = {
  readonly origin: string;
  readonly language: SiteLanguage;
  /** Its own address, and that of the page that it follows. */
  readonly path: string;
  readonly pagePath: string;
  readonly title: string;
  readonly description: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
};

/** When the feed last changed; before all time where nothing is in it. */
export function changedAt({ items }: Feed): Temporal.Instant {
  return items
    .map((item) => item.changedAt)
    .reduce(
      (latest, one) => (Temporal.Instant.compare(one, latest) > 0 ? one : latest),
      Temporal.Instant.fromEpochMilliseconds(0),
    );
}
