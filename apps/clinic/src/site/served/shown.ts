/**
 * A part of the public site that a page shows and that somebody can change. `articles` is the list of what is public
 * (titles, summaries, order); `article:ID` one article with all that hangs on it; `voices` what patients wrote.
 */
export type ShownPart =
  | 'practice'
  | 'clinics'
  | 'team'
  | 'services'
  | 'articles'
  | `article:${string}`
  | 'voices'
  | 'redirects';

/**
 * What a public page was made from, noted while its loaders run. A page that notes nothing is never kept.
 * Every page shows the practice itself (name, look, foot): that one needs no noting.
 */
export type Shown = {
  readonly parts: Set<ShownPart>;
  /** When the clock alone makes the page another: a clinic closes, an article comes out. Undefined: never. */
  validUntil: Temporal.Instant | undefined;
};

export function nothingShown(): Shown {
  return { parts: new Set(), validUntil: undefined };
}

/**
 * Notes what a page shows.
 * @param until when the clock makes it another; the earliest of all notes holds
 */
export function noteShown(shown: Shown, parts: readonly ShownPart[], until?: Temporal.Instant): void {
  for (const part of parts) shown.parts.add(part);
  if (until && (!shown.validUntil || Temporal.Instant.compare(until, shown.validUntil) < 0)) shown.validUntil = until;
}
