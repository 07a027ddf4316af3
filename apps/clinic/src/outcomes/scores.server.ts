import { sql } from 'kysely';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { dateWords } from '../practice/wording-of-times.ts';
import { type Change, changeBetween } from './change.ts';
import { INSTRUMENT_IDS, INSTRUMENTS, type InstrumentId } from './instruments.ts';

export type ScorePoint = { readonly score: number; readonly day: string; readonly atMs: number };

export type InstrumentScores = {
  readonly instrument: InstrumentId;
  /** How many there are in all; `points` holds the first, the latest and every `step`-th between, in the order of time. */
  readonly count: number;
  readonly step: number;
  readonly points: readonly ScorePoint[];
  readonly change: Change | undefined;
};

/** A line of so many points shows a course as well as one of hundreds. */
const SHOWN_AT_MOST = 36;

/** A patient's scores for each instrument that was ever filled in. The caller has let the person at the record. */
export async function scoresOfPatient(
  tx: PracticeTransaction,
  patientId: string,
  timeZone: string,
): Promise<readonly InstrumentScores[]> {
  const { rows } = await sql<{ instrument: InstrumentId; score: number; takenAt: Temporal.Instant; count: number }>`
    select instrument, score, taken_at, count
    from (
      select instrument, score, taken_at,
             row_number() over (partition by instrument order by taken_at desc, id desc) as place,
             count(*) over (partition by instrument) as count
      from outcome_score
      where practice_id = ${tx.practiceId} and patient_id = ${patientId}
    ) as numbered
    where (place - 1) % greatest(1, ceil(count / ${SHOWN_AT_MOST}::numeric)::int) = 0 or place = count
    order by taken_at
  `.execute(tx.db);
  return INSTRUMENT_IDS.flatMap((instrument) => {
    const own = rows.filter((row) => row.instrument === instrument);
    const [first, latest] = [own[0], own.at(-1)];
    if (!first || !latest) return [];
    return [
      {
        instrument,
        count: first.count,
        step: Math.max(1, Math.ceil(first.count / SHOWN_AT_MOST)),
        points: own.map(({ score, takenAt }) => ({
          score,
          day: dateWords(takenAt.toZonedDateTimeISO(timeZone).toPlainDate()),
          atMs: takenAt.epochMilliseconds,
        })),
        change: own.length > 1 ? changeBetween(INSTRUMENTS[instrument], first.score, latest.score) : undefined,
      },
    ];
  });
}
