import { openQuestions } from '@filiform/needling';
import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { AccessRefused, inPractice, NotFound, type StaffActor } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { mergePatients } from '../patients/merge-patients.server.ts';
import {
  aPatient,
  aPractice,
  askingAs,
  insertPatient,
  insertSignedVisit,
  NOW,
} from '../patients/patients.test-data.ts';
import { insertVisit } from '../scheduling/visits.test-data.ts';
import { allWell, anAnswer } from './health.test-data.ts';
import { healthFacts } from './health-facts.server.ts';
import { saveHistory, saveScreen } from './save-answers.server.ts';
import { allAnswers } from './stored-answers.server.ts';

const rows = testDatabase();
let practiceId = '';
let clinicId = '';
let people: readonly StaffActor[] = [];
const [CLINICIAN, OTHER, DESK, STUDENT] = [0, 1, 2, 3];

beforeAll(async () => {
  ({ practiceId, clinicId, people } = await aPractice(rows().database, 'Health', [
    ['clinician'],
    ['clinician'],
    ['front-desk'],
    ['student'],
  ]));
});

function clinicianId() {
  return people[CLINICIAN]?.staffId ?? '';
}

async function aVisit() {
  const patientId = await insertPatient(rows().database, practiceId, aPatient());
  return { patientId, visitId: await visitOf(patientId, 1) };
}

/** Visits of one clinician may not overlap: each gets a day of its own. */
let days = 0;
function visitOf(patientId: string, weeks: number) {
  days += 1;
  const startsAt = NOW.add({ hours: 24 * (days + 100 * weeks) });
  return insertVisit(rows().database, { practiceId, clinicId, clinicianId: clinicianId(), patientId, startsAt });
}

const as = (person: number) => askingAs(rows().database, people[person]);
const history = (patientId: string, answers: unknown, person = CLINICIAN) =>
  inPractice(as(person), 'record.write', (tx) => saveHistory(tx, patientId, answers));
const screen = (visitId: string, answers: unknown, person = CLINICIAN) =>
  inPractice(as(person), 'record.write', (tx) => saveScreen(tx, visitId, answers));
const facts = (patientId: string, visitId: string) =>
  inPractice(as(CLINICIAN), 'record.read', (tx) => healthFacts(tx, patientId, visitId));
const stored = (patientId: string) =>
  inPractice(as(CLINICIAN), 'record.read', (tx) => allAnswers(tx, { asked: 'history', patientId }));

describe('what a plan is held against', () => {
  it('leaves every question open until it is asked', async () => {
    const { patientId, visitId } = await aVisit();
    expect(await facts(patientId, visitId)).toEqual({ answers: [], cleared: [] });
    await history(patientId, allWell('history'));
    expect(openQuestions((await facts(patientId, visitId)).answers)).toHaveLength(7);
    await screen(visitId, allWell('visit'));
    expect(openQuestions((await facts(patientId, visitId)).answers)).toEqual([]);
  });

  it("takes this visit's screen alone: yesterday's is asked again", async () => {
    const { patientId, visitId } = await aVisit();
    await screen(visitId, allWell('visit'));
    const next = await visitOf(patientId, 2);
    expect((await facts(patientId, next)).answers).toEqual([]);
  });

  it('knows where something is that was placed a moment after it was answered', async () => {
    const { patientId, visitId } = await aVisit();
    const first = anAnswer('skin', 'yes');
    const where = [{ region: 'calf', side: 'left' }] as const;
    await screen(visitId, [first]);
    await screen(visitId, [anAnswer('skin', 'yes', { where, after: [first.id] })]);
    expect((await facts(patientId, visitId)).answers).toEqual([{ question: 'skin', choice: 'yes', where }]);
  });

  it('counts the last answer, keeps the ones before it, and opens the question where it is taken back', async () => {
    const { patientId, visitId } = await aVisit();
    const first = anAnswer('skin-disease', 'no');
    const second = anAnswer('skin-disease', 'yes', {
      after: [first.id],
      where: [{ region: 'calf', side: 'left' }],
      remark: 'Psoriasis',
    });
    await history(patientId, [first]);
    await history(patientId, [second], OTHER);
    expect((await facts(patientId, visitId)).answers).toEqual([
      { question: 'skin-disease', choice: 'yes', where: [{ region: 'calf', side: 'left' }] },
    ]);
    await history(patientId, [
      anAnswer('skin-disease', undefined, { after: [second.id], remark: 'Asked by mistake.' }),
    ]);
    expect((await facts(patientId, visitId)).answers).toEqual([]);
    const told = (await stored(patientId)).map(({ choice, by, remark }) => [choice, by, remark]);
    expect(told).toEqual([
      [undefined, 'clinician 0', 'Asked by mistake.'],
      ['yes', 'clinician 1', 'Psoriasis'],
      ['no', 'clinician 0', ''],
    ]);
  });
});

describe('saving answers', () => {
  it('writes nothing twice, however often and however many at once it is sent', async () => {
    const { patientId } = await aVisit();
    const answers = allWell('history');
    const sent = await Promise.all([1, 2, 3].map(() => history(patientId, answers)));
    expect(sent).toEqual(sent.map(() => ({ kind: 'saved', count: answers.length })));
    expect(await stored(patientId)).toHaveLength(answers.length);
  });

  it('tells of what somebody else answered to the same question, and keeps their answer', async () => {
    const { patientId } = await aVisit();
    const theirs = anAnswer('epilepsy', 'controlled');
    await history(patientId, [theirs], OTHER);
    const mine = [anAnswer('epilepsy', 'no'), anAnswer('cancer', 'no')];
    expect(await history(patientId, mine)).toMatchObject({
      kind: 'stale',
      theirs: [{ id: theirs.id, choice: 'controlled', by: 'clinician 1' }],
    });
    expect(await stored(patientId)).toHaveLength(1);
    const seen = mine.map((answer) => ({ ...answer, after: [theirs.id] }));
    expect(await history(patientId, seen)).toEqual({ kind: 'saved', count: 3 });
  });

  it('goes on after a lost answer: what this page sent before is no surprise to it', async () => {
    const { patientId } = await aVisit();
    const first = anAnswer('cancer', 'no');
    await history(patientId, [first]);
    const second = anAnswer('cancer', 'yes', { after: [first.id] });
    expect(await history(patientId, [second])).toEqual({ kind: 'saved', count: 2 });
    // The first is on its way once more, late.
    expect(await history(patientId, [first])).toEqual({ kind: 'saved', count: 2 });
    expect((await stored(patientId))[0]?.choice).toBe('yes');
  });

  it.each([
    [[anAnswer('fear', 'none')], /asked at a visit/],
    [[{ ...anAnswer('cancer', 'no'), question: 'toothache' }], /not known here/],
    [[anAnswer('cancer', 'perhaps')], /^Tumour: Choose one of the answers/],
    [[anAnswer('cancer', undefined)], /Say why the answer is taken back/],
    [[anAnswer('other-health', 'noted')], /^Anything else: Write what it is/],
    [[{ ...anAnswer('cancer', 'yes'), where: [{ region: 'elbow', side: 'left' }] }], /Name regions of the body chart/],
    [[{ ...anAnswer('cancer', 'no'), id: '7' }], /no number of its own/],
    [[anAnswer('cancer', 'no', { remark: 'x'.repeat(1001) })], /1000 characters at most/],
    ['nothing', /./],
  ])('refuses with a sentence what can not be an answer (%#)', async (sent, sentence) => {
    const { patientId } = await aVisit();
    const answer = await history(patientId, sent);
    expect(answer).toMatchObject({ kind: 'refused', sentence: expect.stringMatching(sentence) });
    expect(await stored(patientId)).toEqual([]);
  });

  it("refuses an answer whose number is another patient's", async () => {
    const [one, other] = [await aVisit(), await aVisit()];
    const answer = anAnswer('cancer', 'no');
    await history(one.patientId, [answer]);
    expect(await history(other.patientId, [answer])).toMatchObject({ kind: 'refused' });
    expect(await stored(other.patientId)).toEqual([]);
  });

  it('is not for the front desk, nor for a student without the record, nor for a patient who is not there', async () => {
    const { patientId, visitId } = await aVisit();
    await expect(history(patientId, [], DESK)).rejects.toThrow(AccessRefused);
    await expect(screen(visitId, [], STUDENT)).rejects.toThrow(AccessRefused);
    await expect(history(newId(), [])).rejects.toThrow(NotFound);
  });
});

describe('the table of answers', () => {
  const owned = (text: string, values: readonly unknown[]) => rows().ownerPool.query(text, [...values]);

  it('only grows, whoever asks', async () => {
    const { patientId } = await aVisit();
    await history(patientId, [anAnswer('cancer', 'yes')]);
    const change = owned(`update app.health_answer set choice = 'no' where patient_id = $1`, [patientId]);
    await expect(change).rejects.toThrow(/only be added to/);
    await expect(owned('delete from app.health_answer where patient_id = $1', [patientId])).rejects.toThrow(
      /only be added to/,
    );
  });

  it('takes nothing more for a visit whose note is signed, and tells why; the history goes on', async () => {
    const patientId = await insertPatient(rows().database, practiceId, aPatient());
    const visitId = await insertSignedVisit(rows().database, {
      practiceId,
      clinicId,
      clinicianId: clinicianId(),
      patientId,
      day: 3,
    });
    expect(await screen(visitId, allWell('visit'))).toEqual({ kind: 'signed' });
    const direct = owned(
      `insert into app.health_answer (practice_id, id, patient_id, question, visit_id, asked, choice, answered_by, answered_at)
       values ($1, $2, $3, 'ill', $4, 'visit', 'no', $5, now())`,
      [practiceId, newId(), patientId, visitId, clinicianId()],
    );
    await expect(direct).rejects.toThrow(/is signed/);
    expect(await history(patientId, [anAnswer('cancer', 'no')])).toMatchObject({ kind: 'saved' });
  });

  it("refuses another patient's visit, and a question of a visit without one", async () => {
    const [one, other] = [await aVisit(), await aVisit()];
    const direct = (patientId: string, visitId: string | null) =>
      owned(
        `insert into app.health_answer (practice_id, id, patient_id, question, visit_id, asked, choice, answered_by, answered_at)
         values ($1, $2, $3, 'ill', $4, 'visit', 'no', $5, now())`,
        [practiceId, newId(), patientId, visitId, clinicianId()],
      );
    await expect(direct(one.patientId, other.visitId)).rejects.toThrow(/another patient/);
    await expect(direct(one.patientId, null)).rejects.toThrow(/health_answer_of_visit_names_it/);
  });

  it('moves with a merge of two records, and the last answer of both counts', async () => {
    const [kept, merged] = [await aVisit(), await aVisit()];
    await history(kept.patientId, [anAnswer('cancer', 'no')]);
    await history(merged.patientId, [anAnswer('cancer', 'yes'), anAnswer('epilepsy', 'no')]);
    const answer = await inPractice(as(DESK), 'patients.merge', (tx) =>
      mergePatients(tx, {
        keptId: kept.patientId,
        keptVersion: 1,
        mergedId: merged.patientId,
        mergedVersion: 1,
        chosen: aPatient(),
      }),
    );
    expect(answer).toEqual({ kind: 'merged' });
    expect(await stored(kept.patientId)).toHaveLength(3);
    expect(await stored(merged.patientId)).toEqual([]);
  });
});
