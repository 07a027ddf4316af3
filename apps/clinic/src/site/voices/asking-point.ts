/** After so many visits of an episode everybody is asked for words. */
export const ASKED_AFTER_VISITS = 4;

export type AskingPoint = 'fourth-visit' | 'episode-ended';

export const ASKING_POINT_WORDS: Readonly<Record<AskingPoint, string>> = {
  'fourth-visit': 'after the fourth visit',
  'episode-ended': 'when the episode ended',
};

/** What the rule looks at, and all that it looks at: nothing of it tells how the treatment went. */
export type CareSoFar = {
  /** Visits of the episode that took place. */
  readonly doneVisits: number;
  /** Day of the fourth of them, on the clinic's calendar; undefined while there are fewer. */
  readonly fourthVisitOn: Temporal.PlainDate | undefined;
  readonly endedOn: Temporal.PlainDate | undefined;
};

/**
 * When a patient is asked for words about an episode of care: after its fourth visit or when it ends, whichever is
 * first, whoever she is and however it went. One rule for all, so that nobody is picked: asking the content alone
 * would show a practice as better than it is (16 CFR 465.7 on suppressed reviews says so of showing).
 * @returns undefined while she has not been here often enough, and where she never was
 */
export function askingPoint({
  doneVisits,
  fourthVisitOn,
  endedOn,
}: CareSoFar): { readonly point: AskingPoint; readonly on: Temporal.PlainDate } | undefined {
  if (doneVisits === 0) return undefined;
  if (fourthVisitOn && (!endedOn || Temporal.PlainDate.compare(fourthVisitOn, endedOn) <= 0))
    return { point: 'fourth-visit', on: fourthVisitOn };
  return endedOn && { point: 'episode-ended', on: endedOn };
}
