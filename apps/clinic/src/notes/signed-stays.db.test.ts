import { strokesForRegion } from '@filiform/body';
import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { asPractice, inPractice } from '../database/practice-transaction.ts';
import { tryAs } from '../database/run-as.test-data.ts';
import { testDatabase } from '../database/test-database.ts';
import { allWell } from '../health/health.test-data.ts';
import { saveScreen } from '../health/index.server.ts';
import { saveExamination } from '../intake/index.server.ts';
import { aClinic, asks, aVisit, type Clinic } from '../intake/intake.test-data.ts';
import { account, anAccount, aPut, COUNTED, put } from '../needling/needling.test-data.ts';
import { addAddendum } from './addendum.server.ts';
import { readVisitNote } from './note-record.server.ts';
import { NO_TEXTS } from './note-texts.ts';
import { recordSeen, signNote } from './signing.server.ts';

/** Tables that tell of a visit and are not closed by its signature, each with the reason. */
const NOT_CLOSED: Readonly<Record<string, string>> = {
  note: 'has rules of its own: signed it never changes',
  note_addendum: 'is what may be added, and only grows',
  needling_session: 'has rules of its own: signed it never changes',
  health_answer: 'has rules of its own: no answer of a signed visit is added, and none is ever rewritten',
  adverse_event: 'comes to light later: it only grows, in versions',
  next_day_check: 'is asked the day after',
  aftercare_given: 'may be handed over after the signature; what was given is not rewritten',
  charge_confirmation: 'is confirmed at or after the signature, and only grows',
  consent: 'belongs to an episode: what was signed is not rewritten',
  consent_code: 'opens a consent for a while',
  episode_visit: 'sorts a visit into an episode',
};

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});
const mara = () => asks(rows().database, clinic, clinic.mara);

async function asRole(role: 'app' | 'owner', text: string, values: readonly unknown[]): Promise<string | undefined> {
  try {
    await tryAs(role === 'app' ? rows().pool : rows().ownerPool, clinic.practiceId, text, values);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  }
}

/** A visit with a row in each table that a test below tries to change, signed. */
async function aSignedVisit() {
  const visit = await aVisit(rows().database, clinic);
  const site = aPut({ ...COUNTED, needlesOut: '3' });
  await put(mara(), visit.id, site);
  await account(mara(), visit.id, anAccount(site.siteId, 'found'));
  const strokes = strokesForRegion('temple', 'left', 6, 'aching');
  const { practiceId } = clinic;
  await asPractice(rows().database, practiceId, async (db) => {
    await db
      .insertInto('painDrawing')
      .values({
        practiceId,
        visitId: visit.id,
        patientId: visit.patientId,
        drawing: JSON.stringify({ version: 1, strokes }),
        drawnBy: clinic.mara.staffId,
        updatedAt: mara().now,
      })
      .execute();
    await db
      .insertInto('outcomeScore')
      .values({
        practiceId,
        id: newId(),
        patientId: visit.patientId,
        visitId: visit.id,
        instrument: 'nprs',
        score: 5,
        takenAt: mara().now,
      })
      .execute();
  });
  const examined = {
    complaint: 'neck-pain',
    findings: [{ muscle: 'temporalis', side: 'left', kind: 'tender' }],
    features: [],
  };
  await inPractice(mara(), 'record.write', (tx) => saveExamination(tx, visit.id, examined, 0));
  const asked = await inPractice(mara(), 'record.write', (tx) => saveScreen(tx, visit.id, allWell('visit')));
  expect(asked).toMatchObject({ kind: 'saved' });
  const answer = await inPractice(mara(), 'note.sign', async (tx) => {
    const found = await readVisitNote(tx, visit.id);
    const texts = { ...NO_TEXTS, plan: 'Weekly.' };
    return signNote(tx, visit.id, { rowVersion: 0, texts, seen: recordSeen(found), against: 'Recorded for a test' });
  });
  expect(answer).toEqual({ kind: 'signed' });
  return visit;
}

describe('the tables of a visit', () => {
  it('are closed by the signature of its note, each, or stand in the short list with the reason', async () => {
    const { rows: tables } = await rows().ownerPool.query(`
      select c.relname as name,
             exists (
               select 1 from pg_trigger t join pg_proc p on p.oid = t.tgfoid
               where t.tgrelid = c.oid and not t.tgisinternal and p.proname = 'keep_signed_visit'
             ) as "isClosed"
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'app' and c.relkind in ('r', 'p')
        and exists (
          select 1 from pg_attribute a
          where a.attrelid = c.oid and not a.attisdropped and a.attname in ('visit_id', 'session_id', 'site_id', 'note_id')
        )
      order by c.relname`);
    const open = tables.filter(({ isClosed }) => !isClosed).map(({ name }) => name);
    expect(open).toEqual(Object.keys(NOT_CLOSED).sort());
    expect(tables.length).toBeGreaterThan(12);
  });
});

describe('a signed visit', () => {
  const SESSION = '(select id from app.needling_session where visit_id = $1)';
  const CHANGES = [
    ['its note', "update app.note set draft = '{}' where visit_id = $1"],
    [
      'the old text, hidden by another',
      "update app.note set signed_content = '{}', content_sha256 = 'x' where visit_id = $1",
    ],
    [
      'its signature',
      'update app.note set signed_by = null, signed_at = null, signed_content = null, content_sha256 = null where visit_id = $1',
    ],
    ['its session', 'update app.needling_session set signed_at = null where visit_id = $1'],
    ['a site', `update app.needling_site set needles_out = 4 where session_id = ${SESSION}`],
    ['a site taken back', `update app.needling_site set removed_at = now() where session_id = ${SESSION}`],
    ['an account', `update app.missing_needle set withdrawn_at = now() where session_id = ${SESSION}`],
    ['a drawing', 'update app.pain_drawing set row_version = 9 where visit_id = $1'],
    ['an examination', 'update app.examination set row_version = 9 where visit_id = $1'],
    ['a finding', 'update app.finding set withdrawn_at = now(), withdrawn_by = found_by where visit_id = $1'],
    ['a score', 'update app.outcome_score set score = 1 where visit_id = $1'],
    ['an answer', "update app.health_answer set choice = 'yes' where visit_id = $1 and question = 'skin'"],
    ['an answer, moved away', "update app.health_answer set visit_id = null, asked = 'history' where visit_id = $1"],
  ] as const;
  const ADDITIONS = [
    [
      'a score',
      "insert into app.outcome_score select practice_id, gen_random_uuid(), patient_id, visit_id, 'ndi', 20, now() from app.outcome_score where visit_id = $1",
    ],
    [
      'a finding',
      "insert into app.finding (practice_id, id, visit_id, muscle, side, kind, found_by, found_at) select practice_id, gen_random_uuid(), visit_id, 'soleus', side, kind, found_by, now() from app.finding where visit_id = $1",
    ],
    [
      'an account',
      `insert into app.missing_needle (practice_id, id, session_id, site_id, account, accounted_by, accounted_at) select practice_id, gen_random_uuid(), session_id, site_id, 'found', accounted_by, now() from app.missing_needle where session_id = ${SESSION}`,
    ],
    [
      'an answer',
      "insert into app.health_answer (practice_id, id, patient_id, question, visit_id, asked, choice, answered_by, answered_at) select practice_id, gen_random_uuid(), patient_id, question, visit_id, asked, 'yes', answered_by, now() from app.health_answer where visit_id = $1",
    ],
    [
      'a hand-over',
      `insert into app.note_hand_over (practice_id, id, visit_id, student_id, supervisor_id, handed_at) select practice_id, gen_random_uuid(), visit_id, '@student', updated_by, now() from app.note where visit_id = $1`,
    ],
  ] as const;
  const DELETIONS = [
    'note',
    'needling_session',
    'pain_drawing',
    'examination',
    'finding',
    'outcome_score',
    'health_answer',
  ] as const;

  it.each(CHANGES)('%s: no change, by the role of requests or by the owner of the tables', async (_, statement) => {
    const visit = await aSignedVisit();
    // 23001 from the rule of signing; a role that may not even try gets 42501.
    expect(['23001', '42501']).toContain(await asRole('app', statement, [visit.id]));
    expect(await asRole('owner', statement, [visit.id])).toBe('23001');
  });

  it.each(ADDITIONS)('%s: nothing is added', async (_, statement) => {
    const visit = await aSignedVisit();
    const text = statement.replace('@student', clinic.student.staffId);
    expect(await asRole('app', text, [visit.id])).toBe('23001');
    expect(await asRole('owner', text, [visit.id])).toBe('23001');
  });

  it('nothing is deleted, by the owner of the tables either', async () => {
    const visit = await aSignedVisit();
    for (const table of DELETIONS) {
      const statement = `delete from app.${table} where visit_id = $1`;
      expect([table, await asRole('app', statement, [visit.id])]).toEqual([table, '42501']);
      expect([table, await asRole('owner', statement, [visit.id])]).toEqual([table, '23001']);
    }
  });

  it('keeps its text word for word under an addendum, and the addendum its own', async () => {
    const visit = await aSignedVisit();
    const note = async () => {
      const { rows: found } = await rows().ownerPool.query(
        'select n::text as row from app.note n where visit_id = $1',
        [visit.id],
      );
      return found;
    };
    const before = await note();
    const add = (body: string) =>
      inPractice(mara(), 'note.sign', (tx) => addAddendum(tx, visit.id, { corrects: 'Plan', body }));
    expect(await add('Twice a week.')).toEqual({ ok: true });
    expect(await add('Once a week after all.')).toEqual({ ok: true });
    expect(before).toHaveLength(1);
    expect(await note()).toEqual(before);
    const addenda = 'app.note_addendum where note_id = (select id from app.note where visit_id = $1)';
    const rewritten = addenda.replace(' where', " set body = 'x' where");
    for (const statement of [`update ${rewritten}`, `delete from ${addenda}`]) {
      expect([statement, await asRole('app', statement, [visit.id])]).toEqual([statement, '42501']);
      expect([statement, await asRole('owner', statement, [visit.id])]).toEqual([statement, '23001']);
    }
    const { rows: stand } = await rows().ownerPool.query(`select body from ${addenda} order by body`, [visit.id]);
    expect(stand.map(({ body }) => body)).toEqual(['Once a week after all.', 'Twice a week.']);
  });

  it('gives no row away to another visit, and takes none from one', async () => {
    const signed = await aSignedVisit();
    const open = await aVisit(rows().database, clinic, { patientId: signed.patientId });
    const away = 'update app.pain_drawing set visit_id = $2 where visit_id = $1';
    expect(await asRole('owner', away, [signed.id, open.id])).toBe('23001');
    await asPractice(rows().database, clinic.practiceId, (db) =>
      db
        .insertInto('outcomeScore')
        .values({
          practiceId: clinic.practiceId,
          id: newId(),
          patientId: open.patientId,
          visitId: open.id,
          instrument: 'hit-6',
          score: 50,
          takenAt: mara().now,
        })
        .execute(),
    );
    const into = 'update app.outcome_score set visit_id = $2 where visit_id = $1';
    expect(await asRole('app', into, [open.id, signed.id])).toBe('23001');
  });

  it('moves as it is where two records of one patient are merged', async () => {
    const visit = await aSignedVisit();
    const other = await aVisit(rows().database, clinic);
    for (const table of ['pain_drawing', 'examination', 'outcome_score', 'needling_session', 'note']) {
      const statement = `update app.${table} set patient_id = $2 where visit_id = $1`;
      expect([table, await asRole('app', statement, [visit.id, other.patientId])]).toEqual([table, undefined]);
    }
  });

  it('waits for a signing under way: a row that comes in the same moment finds the visit signed', async () => {
    const visit = await aVisit(rows().database, clinic);
    const signing = await rows().ownerPool.connect();
    try {
      await signing.query('begin');
      await signing.query('select 1 from app.visit where id = $1 for update', [visit.id]);
      const late = asRole(
        'app',
        "insert into app.outcome_score (practice_id, id, patient_id, visit_id, instrument, score, taken_at) values ($1, gen_random_uuid(), $2, $3, 'nprs', 5, now())",
        [clinic.practiceId, visit.patientId, visit.id],
      );
      await signing.query(
        `insert into app.note (practice_id, id, visit_id, patient_id, draft, updated_by, updated_at, signed_by, signed_at, signed_content, content_sha256)
         values ($1, gen_random_uuid(), $2, $3, '{}', $4, now(), $4, now(), '{}', 'x')`,
        [clinic.practiceId, visit.id, visit.patientId, clinic.mara.staffId],
      );
      await signing.query('commit');
      expect(await late).toBe('23001');
    } finally {
      signing.release();
    }
  });
});
