import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { clockWords } from '../practice/wording-of-times.ts';
import type { StoredReason } from './checked-plan.ts';
import { reasonLines } from './reason-lines.ts';
import { signedAgainstOf, startsOf } from './stored-starts.server.ts';

/** What a note tells of the check before the needle, in the shape of its sections. */
export type SafetySection = {
  readonly kind: 'safety';
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * The starts of a session with the warnings that were passed and why, and what it was signed against.
 * @returns undefined where nothing was needled, or before there is anything to tell
 */
export async function safetySection(
  tx: PracticeTransaction,
  sessionId: string,
  timeZone: string,
): Promise<SafetySection | undefined> {
  const starts = await startsOf(tx, sessionId);
  const against = await signedAgainstOf(tx, sessionId);
  if (starts.length === 0 && !against) return undefined;
  const passed = starts.flatMap(({ reasons }) => reasons);
  return {
    kind: 'safety',
    heading: against ? 'Signed against a stop' : 'Safety check',
    paragraphs: [
      ...starts.map(({ occasion, by, at, verdict }) =>
        occasion === 'signature'
          ? 'Checked at the signature: nothing stood against what was done.'
          : `Started by ${by}, ${clockWords(at, timeZone)}: ${verdict === 'go' ? 'nothing stood against the plan.' : 'warnings were passed with a reason.'}`,
      ),
      ...(against ? [`Signed by ${against.by} although something stood against it, because: ${against.why}`] : []),
      ...reasonLines(against?.reasons ?? []).map(({ level, sentence }) => `${LEVEL[level]}: ${sentence}`),
    ],
    columns: passed.length > 0 ? ['Warning', 'Passed because'] : [],
    rows: distinct(passed.map(({ found, passedBecause = '' }: StoredReason) => [found, passedBecause])),
  };
}

const LEVEL = { stop: 'Stop', warn: 'Warning' } as const;

function distinct(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(rows.map((row) => [row.join(' '), row])).values()];
}
