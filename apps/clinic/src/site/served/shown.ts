/**
 * A part of the public site that a page shows and that somebody can change. `articles` is the list of what is public
 * (titles, summaries, order); `article:ID` one article with all that hangs on it; `voices` what patients wrote.
 */
export type ShownPart = (typeof WHOLE_PARTS)[number] | `article:${string}`;

const WHOLE_PARTS = ['practice', 'clinics', 'team', 'services', 'articles', 'voices', 'redirects'] as const;

export function isShownPart(text: unknown): text is ShownPart {
  return typeof text === 'string' && (text.startsWith('article:') || WHOLE_PARTS.some((part) => part === text));
}

/**
 * What a public page was made from, noted while its loaders run. A page that notes nothing is never kept.
 * The practice itself (name, look) and its clinics stand in the frame of every page: these need no noting.
 */
export type Shown = {
  readonly parts: Set<ShownPart>;
  /** When the clock alone makes the page another: a clinic closes, an article comes out. Undefined: never. */
  validUntil: Temporal.Instant | undefined;
  /**
   * Names of what the page reads of its address's query, in the order it writes them; empty where it reads nothing.
   * Undefined where no loader said so: then it is kept without a query only.
   */
  query: readonly string[] | undefined;
};

export function nothingShown(): Shown {
  return { parts: new Set(), validUntil: undefined, query: undefined };
}

/**
 * Notes what a page shows.
 * @param until when the clock makes it another; the earliest of all notes holds
 * @param query what it reads of its address's query; the names of all notes hold
 */
export function noteShown(
  shown: Shown,
  parts: readonly ShownPart[],
  until?: Temporal.Instant,
  query?: readonly string[],
): void {
  for (const part of parts) shown.parts.add(part);
  if (until && (!shown.validUntil || Temporal.Instant.compare(until, shown.validUntil) < 0)) shown.validUntil = until;
  if (query) shown.query = [...new Set([...(shown.query ?? []), ...query])];
}
