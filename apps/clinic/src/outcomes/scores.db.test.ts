import { describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { asPractice, inPractice } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { aPatient, aPractice, askingAs, insertPatient, NOW } from '../patients/patients.test-data.ts';
import { insertVisit } from '../scheduling/visits.test-data.ts';
import { scoresOfPatient } from './scores.server.ts';

const rows = testDatabase();

/** A patient with pain scores, oldest first, a week apart. */
async function scoresOver(weeks: readonly number[]) {
  const { database } = rows();
  const { practiceId, clinicId, people } = await aPractice(database, 'Scores', [['clinician']]);
  const patientId = await insertPatient(database, practiceId, aPatient());
  const place = { practiceId, clinicId, clinicianId: people[0]?.staffId ?? '', patientId };
  for (const [week, score] of weeks.entries()) {
    const takenAt = NOW.subtract({ hours: 24 * 7 * (weeks.length - week) });
    const visitId = await insertVisit(database, { ...place, startsAt: takenAt });
    await asPractice(database, practiceId, (db) =>
      db
        .insertInto('outcomeScore')
        .values({ practiceId, id: newId(), patientId, visitId, instrument: 'nprs', score, takenAt })
        .execute(),
    );
  }
  const [scores] = await inPractice(askingAs(database, people[0]), 'record.read', (tx) =>
    scoresOfPatient(tx, patientId, 'America/Denver'),
  );
  return scores;
}

describe('the scores of a patient', () => {
  it('are all there while they are few, with the change since the first', async () => {
    const scores = await scoresOver([7, 5, 3.5]);
    expect(scores).toMatchObject({
      count: 3,
      step: 1,
      change: { kind: 'better', words: '3.5 points lower than at first' },
    });
    expect(scores?.points.map(({ score }) => score)).toEqual([7, 5, 3.5]);
    expect((await scoresOver([4]))?.change).toBeUndefined();
    expect(await scoresOver([])).toBeUndefined();
  });

  it('are thinned where they are many, and keep the first and the latest', async () => {
    const scores = await scoresOver(Array.from({ length: 80 }, (_, week) => (week === 0 ? 9 : week === 79 ? 1 : 5)));
    expect(scores).toMatchObject({ count: 80, step: 3 });
    expect(scores?.points.length).toBeLessThanOrEqual(37);
    expect(scores?.points[0]?.score).toBe(9);
    expect(scores?.points.at(-1)?.score).toBe(1);
  });
});
