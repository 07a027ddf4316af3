import { dayWords, timeWords } from '../../../practice/wording-of-times.ts';

/** A decision about what readers see; a version of null takes the article down. */
export type Publication = { readonly fromAt: Temporal.Instant; readonly version: number | null };

export type ArticleFacts = {
  /** In any order. */
  readonly publications: readonly Publication[];
  /** A clinician is asked, and has not answered. */
  readonly isAskedForReview: boolean;
  /** Of the newest version that was reviewed. */
  readonly lastReview: { readonly version: number; readonly outcome: 'approved' | 'changes-wanted' } | undefined;
};

/** What readers see of an article now, and what is planned. */
export function shownNow(publications: readonly Publication[], now: Temporal.Instant) {
  const inOrder = publications.toSorted((one, other) => Temporal.Instant.compare(one.fromAt, other.fromAt));
  const isPast = ({ fromAt }: Publication) => Temporal.Instant.compare(fromAt, now) <= 0;
  const past = inOrder.filter(isPast);
  const last = past.at(-1);
  return {
    last,
    version: last?.version ?? undefined,
    /** The beginning of the stretch of time in which it is public without a break. */
    publicSince: publicSince(past),
    planned: inOrder.filter((publication) => !isPast(publication)),
  };
}

function publicSince(past: readonly Publication[]): Temporal.Instant | undefined {
  const lastDown = past.findLastIndex(({ version }) => version === null);
  return past[lastDown + 1]?.fromAt;
}

/** The state of an article in words: "Draft", "In review", "Public since 3 Mar", "Comes out Tue 3 Mar, 15:30". */
export function stateWords(facts: ArticleFacts, now: Temporal.Instant, timeZone: string): string {
  const { last, publicSince: since, planned } = shownNow(facts.publications, now);
  const [next] = planned;
  const review = reviewWords(facts);
  const words: string[] = [];
  if (since) words.push(`Public since ${dayAndYear(since, now, timeZone)}`);
  if (next) words.push(nextWords(next, since !== undefined, now, timeZone));
  else if (last && !since) words.push(`Taken down ${dayAndYear(last.fromAt, now, timeZone)}`);
  if (review && (words.length === 0 || facts.isAskedForReview)) words.push(review);
  const [first = 'Draft', ...others] = words;
  return [first, ...others.map((other) => other.charAt(0).toLowerCase() + other.slice(1))].join(', ');
}

function nextWords(next: Publication, isPublic: boolean, now: Temporal.Instant, timeZone: string): string {
  const when = timeAndYear(next.fromAt, now, timeZone);
  if (next.version === null) return `Taken down ${when}`;
  return isPublic ? `A new version comes out ${when}` : `Comes out ${when}`;
}

function reviewWords({ isAskedForReview, lastReview }: ArticleFacts): string | undefined {
  if (isAskedForReview) return 'In review';
  if (!lastReview) return undefined;
  return lastReview.outcome === 'approved' ? 'Approved, not public' : 'Changes wanted';
}

/** "3 Mar", with its year where that is another than now. */
function dayAndYear(at: Temporal.Instant, now: Temporal.Instant, timeZone: string): string {
  return `${dayWords(at, timeZone).replace(/^\w+ /, '')}${otherYear(at, now, timeZone)}`;
}

/** "Tue 3 Mar, 15:30", with its year where that is another than now. */
export function timeAndYear(at: Temporal.Instant, now: Temporal.Instant, timeZone: string): string {
  return timeWords(at, timeZone).replace(',', `${otherYear(at, now, timeZone)},`);
}

function otherYear(at: Temporal.Instant, now: Temporal.Instant, timeZone: string): string {
  const { year } = at.toZonedDateTimeISO(timeZone);
  return year === now.toZonedDateTimeISO(timeZone).year ? '' : ` ${year}`;
}
