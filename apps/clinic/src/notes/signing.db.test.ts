import { createHash } from 'node:crypto';
import { strokesForRegion } from '@filiform/body';
import type { MissingNeedleOutcome } from '@filiform/needling';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventsView } from '../adverse-events/index.server.ts';
import { canonicalJson } from '../database/canonical-json.ts';
import { newId } from '../database/identifier.ts';
import { AccessRefused, asPractice, inPractice } from '../database/practice-transaction.ts';
import { runAs } from '../database/run-as.test-data.ts';
import { testDatabase } from '../database/test-database.ts';
import { saveExamination } from '../intake/index.server.ts';
import { aClinic, asks, aVisit, type Clinic, type Person } from '../intake/intake.test-data.ts';
import { needlingView } from '../needling/index.server.ts';
import { account, anAccount, aPairPut, aPut, COUNTED, put, putAPair } from '../needling/needling.test-data.ts';
import { addAddendum } from './addendum.server.ts';
import { readVisitNote } from './note-record.server.ts';
import { NO_TEXTS } from './note-texts.ts';
import { noteView } from './note-view.server.ts';
import { draftAnew, putTexts, undoDraftAnew } from './put-texts.server.ts';
import { recordSeen, signNote } from './signing.server.ts';

/** These sessions are needled without a start: what is asked here is the signature. */
const AGAINST = 'Recorded for a test of the signature';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const mara = () => asks(rows().database, clinic, clinic.mara);

/** Signs what the page would show at this moment. */
function sign(visitId: string, person: Person = clinic.mara, plan = '') {
  return inPractice(asks(rows().database, clinic, person), 'note.sign', async (tx) => {
    const found = await readVisitNote(tx, visitId);
    return signNote(tx, visitId, {
      rowVersion: found.note?.rowVersion ?? 0,
      texts: { ...NO_TEXTS, plan },
      seen: recordSeen(found),
      against: AGAINST,
    });
  });
}

function view(visitId: string, person: Person = clinic.mara) {
  return inPractice(asks(rows().database, clinic, person), 'record.read', (tx) => noteView(tx, visitId));
}

/** Runs a statement as the requests' role, past every check of the program. */
async function asApp(text: string, values: readonly unknown[]) {
  return (await runAs(rows().pool, clinic.practiceId, text, values)).rowCount;
}

async function asOwner(text: string, values: readonly unknown[]) {
  return (await runAs(rows().ownerPool, clinic.practiceId, text, values)).rowCount;
}

async function aNeedledVisit(fields: Parameters<typeof aPut>[0] = COUNTED) {
  const visit = await aVisit(rows().database, clinic);
  const site = aPut(fields);
  await put(mara(), visit.id, site);
  return { ...visit, siteId: site.siteId, site };
}

describe('signing', () => {
  it('signs a visit whose needles are all out, closes the session and ends the visit', async () => {
    const visit = await aNeedledVisit();
    expect(await sign(visit.id, clinic.mara, 'Weekly.')).toEqual({ kind: 'signed' });
    const signed = await view(visit.id);
    expect(signed).toMatchObject({ state: 'signed', signedBy: 'Mara Lind', isIntact: true });
    const { rows: found } = await rows().ownerPool.query(
      `select v.status, s.signed_at = n.signed_at as together, n.signed_content, n.content_sha256
       from app.visit v
       join app.needling_session s on s.visit_id = v.id
       join app.note n on n.visit_id = v.id
       where v.id = $1`,
      [visit.id],
    );
    expect(found[0]).toMatchObject({ status: 'done', together: true });
    const hash = createHash('sha256').update(canonicalJson(found[0].signed_content)).digest('hex');
    expect(found[0].content_sha256).toBe(hash);
    expect(found[0].signed_content).toMatchObject({
      version: 1,
      practiceName: 'Tarnbrook',
      patient: { name: 'Asha Molina' },
      sites: [{ muscle: 'upper-trapezius', needlesIn: 4, needlesOut: 4 }],
    });
  });

  it('is refused while needles in and out differ, with the sentence, and by the database alike', async () => {
    const visit = await aNeedledVisit({ ...COUNTED, needlesOut: '3' });
    const answer = await sign(visit.id);
    expect(answer).toMatchObject({
      kind: 'refused',
      obstacles: expect.arrayContaining([
        expect.objectContaining({ message: expect.stringContaining('Needles in 4, needles out 3') }),
        expect.objectContaining({ message: 'Upper trapezius, left: 4 in, 3 out.', siteId: visit.siteId }),
      ]),
    });
    const past = asApp('update app.needling_session set signed_at = now() where practice_id = $1 and visit_id = $2', [
      clinic.practiceId,
      visit.id,
    ]);
    await expect(past).rejects.toMatchObject({ code: '23514' });
    expect(await view(visit.id)).toMatchObject({ state: 'draft' });
  });

  it('is refused while a current runs, with the needles it runs between, and signs once it is stopped', async () => {
    const visit = await aNeedledVisit();
    const pair = aPairPut(visit.siteId, { run: 'running' });
    await putAPair(mara(), visit.id, { ...pair, startedAgoMs: 60_000 });
    const sentence =
      'Stop the current between needle 1 of the left upper trapezius and needle 2 of the left upper trapezius before you sign.';
    expect(await sign(visit.id)).toEqual({ kind: 'refused', obstacles: [{ message: sentence, siteId: undefined }] });
    expect(await view(visit.id)).toMatchObject({ state: 'draft', obstacles: [{ message: sentence }] });
    const stopped = { ...pair, rowVersion: 1, fields: { ...pair.fields, run: 'stopped' } };
    await putAPair(mara(), visit.id, { ...stopped, startedAgoMs: 60_000, stoppedAgoMs: 0 });
    expect(await sign(visit.id)).toEqual({ kind: 'signed' });
  });

  it('is refused while a needle is not counted, or while more came out than went in', async () => {
    const uncounted = await aNeedledVisit({ ...COUNTED, needlesOut: '' });
    expect(await sign(uncounted.id)).toMatchObject({ kind: 'refused' });
    const tooMany = await aNeedledVisit({ ...COUNTED, needlesOut: '5' });
    expect(await sign(tooMany.id)).toMatchObject({
      kind: 'refused',
      obstacles: [{ message: expect.stringContaining('count again') }],
    });
    for (const { id } of [uncounted, tooMany]) {
      const past = asApp('update app.needling_session set signed_at = now() where visit_id = $1', [id]);
      await expect(past).rejects.toMatchObject({ code: '23514' });
    }
  });

  it.each<MissingNeedleOutcome>(['found', 'broken-and-removed', 'retained-and-referred', 'not-found-after-search'])(
    'is possible once the missing needle is accounted for: %s',
    async (outcome) => {
      const visit = await aNeedledVisit({ ...COUNTED, needlesOut: '3' });
      await account(mara(), visit.id, anAccount(visit.siteId, outcome));
      expect(await sign(visit.id)).toEqual({ kind: 'signed' });
    },
  );

  it('lets no account at one site make up for a needle that is missing at another', async () => {
    const visit = await aNeedledVisit({ ...COUNTED, needlesOut: '3' });
    const other = aPut(COUNTED, { side: 'right' });
    await put(mara(), visit.id, other);
    await account(mara(), visit.id, anAccount(other.siteId, 'found'));
    expect(await sign(visit.id)).toMatchObject({ kind: 'refused' });
    const past = asApp('update app.needling_session set signed_at = now() where visit_id = $1', [visit.id]);
    await expect(past).rejects.toMatchObject({ code: '23514' });
  });

  it('signs a visit without needling, and one whose needling was taken back', async () => {
    const none = await aVisit(rows().database, clinic);
    expect(await sign(none.id)).toEqual({ kind: 'signed' });
    const takenBack = await aNeedledVisit();
    await put(mara(), takenBack.id, { ...takenBack.site, rowVersion: 1, removed: true });
    expect(await sign(takenBack.id)).toEqual({ kind: 'signed' });
    const { sections } = await view(takenBack.id);
    expect(sections.find(({ kind }) => kind === 'needling')?.paragraphs).toEqual([
      'No needling was done at this visit.',
    ]);
  });

  it('records the name of another clinician who signs', async () => {
    const visit = await aNeedledVisit();
    await sign(visit.id, clinic.jonas);
    expect(await view(visit.id)).toMatchObject({ signedBy: 'Jonas Ahl', clinician: 'Mara Lind' });
  });

  it('refuses a student', async () => {
    const visit = await aNeedledVisit();
    await expect(sign(visit.id, clinic.student)).rejects.toThrow(AccessRefused);
  });

  it('signs only the record that was read', async () => {
    const visit = await aNeedledVisit();
    const seen = await inPractice(mara(), 'record.read', async (tx) => recordSeen(await readVisitNote(tx, visit.id)));
    await put(mara(), visit.id, { ...visit.site, rowVersion: 1, fields: { ...visit.site.fields, insertions: '9' } });
    const answer = await inPractice(mara(), 'note.sign', (tx) =>
      signNote(tx, visit.id, { rowVersion: 0, texts: NO_TEXTS, seen, against: AGAINST }),
    );
    expect(answer).toMatchObject({ kind: 'refused', obstacles: [{ message: expect.stringContaining('changed') }] });
  });

  it('is one signature for a double tap, and both taps are answered with it', async () => {
    const visit = await aNeedledVisit();
    expect(await Promise.all([sign(visit.id), sign(visit.id)])).toEqual([{ kind: 'signed' }, { kind: 'signed' }]);
    expect(await sign(visit.id)).toEqual({ kind: 'signed' });
    const { rows: notes } = await rows().ownerPool.query('select count(*)::int from app.note where visit_id = $1', [
      visit.id,
    ]);
    expect(notes).toEqual([{ count: 1 }]);
  });

  it('keeps with each sentence what it rests on, with the way to the site', async () => {
    const visit = await aNeedledVisit();
    await sign(visit.id);
    const { sections } = await view(visit.id);
    const counted = sections.find(({ kind }) => kind === 'needle-count')?.sentences?.[0]?.[0];
    expect(counted).toEqual({
      text: 'Four needles went in and four came out.',
      rests: [
        {
          words: 'Upper trapezius, left: needles in 4, needles out 4',
          href: `/staff/visits/${visit.id}/needling#site-${visit.siteId}`,
        },
      ],
    });
  });

  it('says in the signed content itself when it was written late', async () => {
    const visit = await aNeedledVisit();
    await rows().ownerPool.query(
      "update app.visit set during = tstzrange(lower(during) - interval '40 days', upper(during) - interval '40 days') where id = $1",
      [visit.id],
    );
    await sign(visit.id);
    expect(await view(visit.id)).toMatchObject({
      state: 'signed',
      isIntact: true,
      marks: [
        { kind: 'against-stop', words: `Signed against a stop, because: ${AGAINST}` },
        { kind: 'late', words: expect.stringMatching(/^Written late: the visit ended .* and the note was signed/) },
      ],
    });
  });

  it('is done once, by one of two who sign in the same moment', async () => {
    const visit = await aNeedledVisit();
    const answers = await Promise.all([sign(visit.id), sign(visit.id, clinic.jonas)]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['closed', 'signed']);
  });

  it('keeps the text that came along when it is refused', async () => {
    const visit = await aNeedledVisit({ ...COUNTED, needlesOut: '3' });
    await sign(visit.id, clinic.mara, 'Back in a week.');
    expect(await view(visit.id)).toMatchObject({ state: 'draft', texts: { plan: 'Back in a week.' } });
  });
});

describe('what is signed', () => {
  const EXAMINED = {
    complaint: 'neck-pain',
    findings: [{ muscle: 'temporalis', side: 'left', kind: 'tender' }],
    features: ['pulsating'],
  };

  it('says what was found by hand, and what was ranked for', async () => {
    const visit = await aSignedVisit();
    const { sections } = await view(visit.id);
    expect(sections.find(({ kind }) => kind === 'findings')).toMatchObject({
      paragraphs: [
        'The left temporalis is tender.',
        'Asked about the headache, the patient confirmed: the pain pulsates.',
      ],
      rows: [['Temporalis', 'left', 'is tender']],
    });
    expect(sections.find(({ kind }) => kind === 'candidates')?.paragraphs[0]).toContain('for neck pain');
  });

  async function aSignedVisit() {
    const visit = await aNeedledVisit({ ...COUNTED, needlesOut: '3' });
    await asPractice(rows().database, clinic.practiceId, (db) =>
      db
        .insertInto('painDrawing')
        .values({
          practiceId: clinic.practiceId,
          visitId: visit.id,
          patientId: visit.patientId,
          drawing: JSON.stringify({ version: 1, strokes: strokesForRegion('temple', 'left', 6, 'aching') }),
          drawnBy: clinic.mara.staffId,
          updatedAt: mara().now,
        })
        .execute(),
    );
    await inPractice(mara(), 'record.write', (tx) => saveExamination(tx, visit.id, EXAMINED, 0));
    await account(mara(), visit.id, anAccount(visit.siteId, 'found'));
    expect(await sign(visit.id)).toEqual({ kind: 'signed' });
    return visit;
  }

  const SESSION = '(select id from app.needling_session where visit_id = $1)';
  const changes = [
    ['a note', "update app.note set draft = '{}' where visit_id = $1"],
    ["a note's signature", 'update app.note set signed_at = null where visit_id = $1'],
    ['a session', 'update app.needling_session set signed_at = null where visit_id = $1'],
    ['a site', `update app.needling_site set needles_out = 4 where session_id = ${SESSION}`],
    ['an account', `update app.missing_needle set remark = 'x' where session_id = ${SESSION}`],
    ['a drawing', 'update app.pain_drawing set row_version = 9 where visit_id = $1'],
    ['an examination', 'update app.examination set row_version = 9 where visit_id = $1'],
  ] as const;
  const deletions = [
    ['a note', 'delete from app.note where visit_id = $1'],
    ['a session', 'delete from app.needling_session where visit_id = $1'],
    ['a site', `delete from app.needling_site where session_id = ${SESSION}`],
    ['an account', `delete from app.missing_needle where session_id = ${SESSION}`],
    ['a drawing', 'delete from app.pain_drawing where visit_id = $1'],
  ] as const;

  it.each(changes)('%s: no change, by the program or by the owner of the tables', async (_, statement) => {
    const visit = await aSignedVisit();
    await expect(asApp(statement, [visit.id])).rejects.toMatchObject({ code: '23001' });
    await expect(asOwner(statement, [visit.id])).rejects.toMatchObject({ code: '23001' });
  });

  it.each(deletions)('%s: no deletion, by the program or by the owner of the tables', async (_, statement) => {
    const visit = await aSignedVisit();
    await expect(asApp(statement, [visit.id])).rejects.toMatchObject({ code: '42501' });
    await expect(asOwner(statement, [visit.id])).rejects.toMatchObject({ code: '23001' });
  });

  it('takes no site and no account any more, and says so in a sentence', async () => {
    const visit = await aSignedVisit();
    expect(await put(mara(), visit.id, aPut(COUNTED))).toMatchObject({
      kind: 'closed',
      sentence: expect.stringContaining('addendum'),
    });
    expect(await account(mara(), visit.id, anAccount(visit.siteId, 'found'))).toMatchObject({ ok: false });
  });

  it('stays as it was signed when the patient is renamed', async () => {
    const visit = await aSignedVisit();
    await asOwner("update app.patient set family_name = 'Renamed' where id = $1", [visit.patientId]);
    expect(await view(visit.id)).toMatchObject({ patient: { name: 'Asha Molina' } });
  });

  it('is about the name on record, while every screen of staff says the name that the patient uses', async () => {
    const visit = await aSignedVisit();
    const [note, needling, events] = await inPractice(mara(), 'record.read', async (tx) => [
      await noteView(tx, visit.id),
      await needlingView(tx, visit.id),
      await eventsView(tx, visit.id),
    ]);
    expect(note).toMatchObject({ patient: { name: 'Asha Molina' }, head: { patientName: 'Ash Molina' } });
    expect(needling).toMatchObject({ head: { patientName: 'Ash Molina', recordName: 'Asha Molina' } });
    expect(events).toMatchObject({ patient: { name: 'Ash Molina' } });
  });

  it('is corrected by an addendum that names what it corrects, and that can not change either', async () => {
    const visit = await aSignedVisit();
    const answer = await inPractice(asks(rows().database, clinic, clinic.jonas), 'note.sign', (tx) =>
      addAddendum(tx, visit.id, { corrects: 'Plan and aftercare', body: 'Twice a week.' }),
    );
    expect(answer).toEqual({ ok: true });
    expect(await view(visit.id)).toMatchObject({
      isIntact: true,
      addenda: [{ corrects: 'Plan and aftercare', body: 'Twice a week.', by: 'Jonas Ahl' }],
    });
    const statement =
      "update app.note_addendum set body = 'x' where note_id = (select id from app.note where visit_id = $1)";
    await expect(asOwner(statement, [visit.id])).rejects.toThrow(/can not|only/i);
  });

  it('gets one addendum from a form that was sent twice', async () => {
    const visit = await aSignedVisit();
    const add = () =>
      inPractice(mara(), 'note.sign', (tx) => addAddendum(tx, visit.id, { corrects: 'Plan', body: 'Two weeks.' }));
    expect(await Promise.all([add(), add()])).toEqual([{ ok: true }, { ok: true }]);
    const found = await view(visit.id);
    expect('addenda' in found ? found.addenda.map(({ body }) => body) : []).toEqual(['Two weeks.']);
  });

  it('an addendum waits for the signature', async () => {
    const visit = await aNeedledVisit();
    const answer = await inPractice(mara(), 'note.sign', (tx) =>
      addAddendum(tx, visit.id, { corrects: 'Plan', body: 'x' }),
    );
    expect(answer).toMatchObject({ ok: false });
  });
});

describe('the draft', () => {
  const keep = (visitId: string, rowVersion: number, subjective: string | null, person: Person = clinic.mara) =>
    inPractice(asks(rows().database, clinic, person), 'record.write', (tx) =>
      putTexts(tx, visitId, { rowVersion, texts: { ...NO_TEXTS, subjective } }),
    );

  it('tells the second of two people and hands her the other text', async () => {
    const visit = await aVisit(rows().database, clinic);
    expect(await keep(visit.id, 0, 'Hers.')).toEqual({ kind: 'saved', rowVersion: 1 });
    expect(await keep(visit.id, 0, 'His.', clinic.jonas)).toMatchObject({
      kind: 'stale',
      theirs: { rowVersion: 1, texts: { subjective: 'Hers.' } },
    });
    expect(await keep(visit.id, 0, 'Hers.')).toEqual({ kind: 'saved', rowVersion: 1 });
  });

  it('follows the record where nothing was typed, and again after it is drafted anew; undo brings the text back', async () => {
    const visit = await aNeedledVisit();
    await keep(visit.id, 0, 'Typed over.');
    const anew = await inPractice(mara(), 'record.write', (tx) => draftAnew(tx, visit.id));
    expect(anew).toEqual({ kind: 'saved', rowVersion: 2 });
    expect(await view(visit.id)).toMatchObject({ texts: { subjective: null }, canUndoDraftAnew: true });
    await inPractice(mara(), 'record.write', (tx) => undoDraftAnew(tx, visit.id));
    expect(await view(visit.id)).toMatchObject({ texts: { subjective: 'Typed over.' }, canUndoDraftAnew: false });
  });

  it('reads a stored draft that holds sections alone', async () => {
    const visit = await aVisit(rows().database, clinic);
    const sections = [
      {
        kind: 'subjective',
        heading: 'Subjective',
        paragraphs: ["In the patient's words: Better."],
        columns: [],
        rows: [],
      },
      {
        kind: 'plan',
        heading: 'Plan',
        paragraphs: ['Plan: Weekly.', 'Aftercare given: not recorded.'],
        columns: [],
        rows: [],
      },
    ];
    await asPractice(rows().database, clinic.practiceId, (db) =>
      db
        .insertInto('note')
        .values({
          practiceId: clinic.practiceId,
          id: newId(),
          visitId: visit.id,
          patientId: visit.patientId,
          draft: JSON.stringify({ version: 1, sections }),
          updatedBy: clinic.mara.staffId,
          updatedAt: mara().now,
        })
        .execute(),
    );
    expect(await view(visit.id)).toMatchObject({
      texts: { subjective: "In the patient's words: Better.", plan: 'Weekly.', aftercare: '' },
    });
  });
});
