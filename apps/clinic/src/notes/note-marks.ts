import { fullTimeWords } from '../practice/wording-of-times.ts';
import { isWrittenLate, LATE_AFTER } from './late.ts';

/** What a reader must know of a note before its text: stands over it, on the screen and on paper. */
export type NoteMark = { readonly kind: 'late' | 'copy' | 'against-stop'; readonly words: string };

type Marked = {
  readonly visitEndsAt: Temporal.Instant;
  readonly timeZone: string;
  /** When it is signed: now, for a draft. */
  readonly signedAt: Temporal.Instant;
  /** The session was begun with the plan of an earlier one, and tells nothing that that one did not. */
  readonly nothingFoundAnew: boolean;
};

/** The marks that follow from the record alone. Pure. */
export function noteMarks({ visitEndsAt, timeZone, signedAt, nothingFoundAnew }: Marked): readonly NoteMark[] {
  const late: NoteMark = {
    kind: 'late',
    words:
      `Written late: the visit ended ${fullTimeWords(visitEndsAt, timeZone)}, and the note was signed ` +
      `${fullTimeWords(signedAt, timeZone)}, more than ${LATE_AFTER.total('hours')} hours after.`,
  };
  const copy: NoteMark = {
    kind: 'copy',
    words: 'Copied from an earlier session: every finding is the same as there, or not recorded.',
  };
  return [...(isWrittenLate(visitEndsAt, signedAt) ? [late] : []), ...(nothingFoundAnew ? [copy] : [])];
}
