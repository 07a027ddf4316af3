import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { AccessRefused, asPractice, inPractice } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { aClinic, aSignedNote, asks, aVisit, type Clinic } from '../intake/intake.test-data.ts';
import { account, anAccount, aPut, COUNTED, put } from './needling.test-data.ts';
import { needlingForm } from './needling-form.server.ts';
import { readSession } from './read-needling.server.ts';
import type { SiteFields } from './site-fields.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const mara = () => asks(rows().database, clinic, clinic.mara);
const jonas = () => asks(rows().database, clinic, clinic.jonas);

function session(visitId: string) {
  return inPractice(mara(), 'record.read', (tx) => readSession(tx, visitId));
}

function form(visitId: string, typed: Readonly<Record<string, string>>) {
  return inPractice(mara(), 'record.write', (tx) => needlingForm(tx, visitId, typed));
}

/** Writes a column of a site as the requests' role, past every check of the program. */
function writePast(siteId: string, column: string, value: unknown) {
  return asPractice(rows().database, clinic.practiceId, (db) =>
    db
      .updateTable('needlingSite')
      .set({ [column]: value })
      .where('practiceId', '=', clinic.practiceId)
      .where('id', '=', siteId)
      .execute(),
  );
}

describe('recording a site', () => {
  it('starts a session with the first site, with nothing found or counted', async () => {
    const visit = await aVisit(rows().database, clinic);
    expect(await put(mara(), visit.id, aPut())).toEqual({ kind: 'saved', rowVersion: 1 });
    const record = (await session(visit.id))?.sites[0]?.record;
    expect(record).toMatchObject({ muscle: 'upper-trapezius', side: 'left', twitches: 'not-assessed' });
    expect(record).not.toHaveProperty('needlesIn');
    expect(record).not.toHaveProperty('needlesOut');
    expect(record).not.toHaveProperty('insertions');
  });

  it('tells nought twitches from twitches that were not assessed', async () => {
    const visit = await aVisit(rows().database, clinic);
    await put(mara(), visit.id, aPut({ twitches: '0' }));
    await put(mara(), visit.id, aPut({ twitches: '' }));
    const twitches = (await session(visit.id))?.sites.map(({ record }) => record.twitches);
    expect(twitches).toEqual([0, 'not-assessed']);
  });

  it('makes one site of a change that was sent twice', async () => {
    const visit = await aVisit(rows().database, clinic);
    const site = aPut(COUNTED);
    await put(mara(), visit.id, site);
    expect(await put(mara(), visit.id, site)).toEqual({ kind: 'saved', rowVersion: 1 });
    expect((await session(visit.id))?.sites).toHaveLength(1);
  });

  it('makes one site of a change that was sent twice in the same moment', async () => {
    const visit = await aVisit(rows().database, clinic);
    const site = aPut(COUNTED);
    const answers = await Promise.all([put(mara(), visit.id, site), put(mara(), visit.id, site)]);
    expect(answers).toEqual([
      { kind: 'saved', rowVersion: 1 },
      { kind: 'saved', rowVersion: 1 },
    ]);
  });

  it('tells the second of two people, hands her the other version, and keeps that one', async () => {
    const visit = await aVisit(rows().database, clinic);
    const site = aPut();
    await put(mara(), visit.id, site);
    const hers = { ...site, rowVersion: 1, fields: { ...site.fields, needlesIn: '4' } };
    const his = { ...site, rowVersion: 1, fields: { ...site.fields, needlesIn: '5' } };
    const answers = await Promise.all([put(mara(), visit.id, hers), put(jonas(), visit.id, his)]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['saved', 'stale']);
    const kept = (await session(visit.id))?.sites[0]?.record.needlesIn;
    const stale = answers.find((answer) => answer.kind === 'stale');
    expect(stale).toMatchObject({ theirs: { rowVersion: 2, fields: { needlesIn: String(kept) } } });
  });

  it('answers a stale plain form with both versions', async () => {
    const visit = await aVisit(rows().database, clinic);
    const site = aPut();
    await put(mara(), visit.id, site);
    await put(jonas(), visit.id, { ...site, rowVersion: 1, fields: { ...site.fields, insertions: '7' } });
    const { siteId, muscle, side } = site;
    const typed = { siteId, muscle, side, rowVersion: '1', ...site.fields, insertions: '3', intent: 'save-site' };
    const done = await form(visit.id, typed);
    expect(done).toMatchObject({
      kind: 'answer',
      status: 409,
      answer: { kind: 'site-stale', site: { fields: { insertions: '3' } }, theirs: { fields: { insertions: '7' } } },
    });
  });

  it('takes a site back and brings it back as it was', async () => {
    const visit = await aVisit(rows().database, clinic);
    const site = aPut(COUNTED);
    await put(mara(), visit.id, site);
    await put(mara(), visit.id, { ...site, rowVersion: 1, removed: true });
    expect((await session(visit.id))?.sites).toEqual([]);
    await put(mara(), visit.id, { ...site, rowVersion: 2 });
    expect((await session(visit.id))?.sites[0]?.record).toMatchObject({ needlesIn: 4, needlesOut: 4 });
  });

  it('copies the plan to the other side, and no count and no finding', async () => {
    const visit = await aVisit(rows().database, clinic);
    const found = {
      ...COUNTED,
      twitches: '3',
      depthMm: '12',
      familiarPain: 'yes',
      tolerated: 'well',
      response: 'Sore.',
    };
    const stimulated = { stimulation: 'on', frequencyHz: '2', pulseWidthUs: '250', minutes: '20', intensity0to10: '4' };
    const site = aPut({ ...found, ...stimulated });
    const { siteId, muscle, side } = site;
    await form(visit.id, { siteId, muscle, side, rowVersion: '0', ...site.fields, intent: 'other-side' });
    const [left, right] = (await session(visit.id))?.sites.map(({ record }) => record) ?? [];
    expect(left).toMatchObject({ side: 'left', needlesIn: 4, needlesOut: 4, twitches: 3 });
    expect(right).toEqual({
      muscle: 'upper-trapezius',
      side: 'right',
      triggerPoint: 'tp1',
      needle: left?.needle,
      technique: left?.technique,
      stimulation: { frequencyHz: 2, pulseWidthUs: 250, minutes: 20, intensity0to10: 4 },
      twitches: 'not-assessed',
      familiarPainReproduced: 'not-assessed',
      missingNeedles: [],
    });
  });

  it('goes to the site that is there when a candidate is tapped twice', async () => {
    const visit = await aVisit(rows().database, clinic);
    const candidate = { intent: 'add-site', muscle: 'levator-scapulae', side: 'right', triggerPoint: 'tp1' };
    const first = await form(visit.id, candidate);
    expect(await form(visit.id, candidate)).toEqual(first);
    expect((await session(visit.id))?.sites).toHaveLength(1);
  });

  it('finds a muscle by a misspelt name, and says which ones it does not know', async () => {
    const visit = await aVisit(rows().database, clinic);
    await form(visit.id, { intent: 'add-site', muscleText: 'levater scapula', side: 'right' });
    expect((await session(visit.id))?.sites[0]?.record.muscle).toBe('levator-scapulae');
    const unknown = await form(visit.id, { intent: 'add-site', muscleText: 'zzzzqqq', side: 'right' });
    expect(unknown).toMatchObject({
      kind: 'answer',
      status: 422,
      answer: { kind: 'muscle-unknown', typed: 'zzzzqqq' },
    });
  });

  it('asks for the needle where no common range is known, and stores nothing before', async () => {
    const visit = await aVisit(rows().database, clinic);
    const done = await form(visit.id, { intent: 'add-site', muscle: 'pectoralis-minor', side: 'left' });
    expect(done).toMatchObject({
      status: 422,
      answer: { kind: 'site-refused', errors: { needleDiameterMm: expect.stringContaining('Choose the needle') } },
    });
    expect((await session(visit.id))?.sites).toEqual([]);
  });

  it('refuses a student to whom the patient is not shared', async () => {
    const visit = await aVisit(rows().database, clinic);
    await expect(put(asks(rows().database, clinic, clinic.student), visit.id, aPut())).rejects.toThrow(AccessRefused);
  });

  it('records nothing more once the note is signed without needling', async () => {
    const visit = await aVisit(rows().database, clinic);
    await aSignedNote(rows().database, clinic, visit);
    expect(await put(mara(), visit.id, aPut())).toMatchObject({ kind: 'closed' });
    await expect(
      asPractice(rows().database, clinic.practiceId, (db) =>
        db
          .insertInto('needlingSession')
          .values({
            practiceId: clinic.practiceId,
            id: newId(),
            visitId: visit.id,
            patientId: visit.patientId,
            clinicianId: clinic.mara.staffId,
            startedAt: mara().now,
          })
          .execute(),
      ),
    ).rejects.toMatchObject({ code: '23001' });
  });
});

const STIMULATED = { stimulation: 'on', frequencyHz: '2', pulseWidthUs: '250', minutes: '20' } as const;

describe('values that can not exist', () => {
  const impossible: readonly (readonly [keyof SiteFields, string, string, number])[] = [
    ['needleLengthMm', '4', 'needleLengthMm', 4],
    ['needleLengthMm', '151', 'needleLengthMm', 151],
    ['needleDiameterMm', '0.09', 'needleDiameterMm', 0.09],
    ['needleDiameterMm', '1.1', 'needleDiameterMm', 1.1],
    ['depthMm', '41', 'depthMm', 151],
    ['insertions', '201', 'insertions', 201],
    ['insertions', '-1', 'insertions', -1],
    ['needlesIn', '201', 'needlesIn', 201],
    ['needlesOut', '-1', 'needlesOut', -1],
    ['frequencyHz', '0.4', 'stimulationFrequencyHz', 0.4],
    ['frequencyHz', '151', 'stimulationFrequencyHz', 151],
    ['pulseWidthUs', '49', 'stimulationPulseUs', 49],
    ['pulseWidthUs', '1001', 'stimulationPulseUs', 1001],
    ['minutes', '61', 'stimulationMinutes', 61],
    ['intensity0to10', '11', 'stimulationIntensity', 11],
  ];

  it.each(impossible)('%s %s is refused with a sentence, and by the database', async (field, typed, column, value) => {
    const visit = await aVisit(rows().database, clinic);
    const site = aPut({ ...STIMULATED, needleLengthMm: '40' });
    await put(mara(), visit.id, site);
    const answer = await put(mara(), visit.id, { ...site, rowVersion: 1, fields: { ...site.fields, [field]: typed } });
    expect(answer).toMatchObject({ kind: 'refused', errors: { [field]: expect.stringMatching(/give .*\d/i) } });
    await expect(writePast(site.siteId, column, value)).rejects.toMatchObject({ code: '23514' });
    expect((await session(visit.id))?.sites[0]?.row.rowVersion).toBe(1);
  });

  it.each(['abc', '1e400', '4 mm', '٤'])('"%s" needles are no number', async (typed) => {
    const visit = await aVisit(rows().database, clinic);
    expect(await put(mara(), visit.id, aPut({ needlesIn: typed }))).toMatchObject({
      kind: 'refused',
      errors: { needlesIn: expect.stringContaining('not a number') },
    });
  });

  it('names the trigger points that a muscle has where another one is asked for', async () => {
    const visit = await aVisit(rows().database, clinic);
    expect(await put(mara(), visit.id, aPut({ triggerPoint: 'tp99' }))).toMatchObject({
      kind: 'refused',
      errors: { triggerPoint: expect.stringContaining('tp1') },
    });
  });
});

describe('what became of a missing needle', () => {
  it('is recorded with every place of the search ticked, and not before', async () => {
    const visit = await aVisit(rows().database, clinic);
    const site = aPut({ ...COUNTED, needlesOut: '3' });
    await put(mara(), visit.id, site);
    const whole = anAccount(site.siteId, 'not-found-after-search');
    const half = { ...whole, searched: whole.searched.slice(0, 3) };
    expect(await account(mara(), visit.id, half)).toMatchObject({
      ok: false,
      errors: { searched: expect.any(String) },
    });
    expect(await account(mara(), visit.id, whole)).toEqual({ ok: true });
    expect((await session(visit.id))?.sites[0]?.record.missingNeedles).toMatchObject([
      { outcome: 'not-found-after-search', by: 'Mara Lind' },
    ]);
  });

  it('says to whom the patient was referred', async () => {
    const visit = await aVisit(rows().database, clinic);
    const site = aPut({ ...COUNTED, needlesOut: '3' });
    await put(mara(), visit.id, site);
    const answer = await account(mara(), visit.id, {
      ...anAccount(site.siteId, 'retained-and-referred'),
      referredTo: ' ',
    });
    expect(answer).toMatchObject({ ok: false, errors: { referredTo: expect.any(String) } });
  });

  it('is one needle when its form is sent twice, and the next one only from a page that shows the first', async () => {
    const visit = await aVisit(rows().database, clinic);
    const site = aPut({ insertions: '3', needlesIn: '3', needlesOut: '1' });
    await put(mara(), visit.id, site);
    const found = anAccount(site.siteId, 'found');
    const twice = await Promise.all([account(mara(), visit.id, found), account(mara(), visit.id, found)]);
    expect(twice).toEqual([{ ok: true }, { ok: true }]);
    expect((await session(visit.id))?.sites[0]?.accounts).toHaveLength(1);
    const other = anAccount(site.siteId, 'broken-and-removed');
    expect(await account(mara(), visit.id, other)).toMatchObject({ ok: false });
    expect(await account(jonas(), visit.id, found)).toMatchObject({ ok: false });
    expect(await account(mara(), visit.id, { ...found, accountsSeen: 1 })).toEqual({ ok: true });
    expect((await session(visit.id))?.sites[0]?.accounts).toHaveLength(2);
  });

  it('refuses what is no answer, whatever it is called', async () => {
    const visit = await aVisit(rows().database, clinic);
    const site = aPut({ insertions: '3', needlesIn: '3', needlesOut: '1' });
    await put(mara(), visit.id, site);
    for (const outcome of ['constructor', 'toString', '']) {
      const answer = await account(mara(), visit.id, { ...anAccount(site.siteId, 'found'), outcome });
      expect(answer).toMatchObject({ ok: false, errors: { outcome: expect.any(String) } });
    }
  });

  it('can be taken back before signing, and stays in the table', async () => {
    const visit = await aVisit(rows().database, clinic);
    const site = aPut({ ...COUNTED, needlesOut: '3' });
    await put(mara(), visit.id, site);
    await account(mara(), visit.id, anAccount(site.siteId, 'found'));
    const accountId = (await session(visit.id))?.sites[0]?.accounts[0]?.id ?? '';
    expect(await form(visit.id, { intent: 'withdraw-account', accountId })).toMatchObject({ kind: 'done' });
    expect((await session(visit.id))?.sites[0]?.record.missingNeedles).toEqual([]);
    const { rows: kept } = await rows().ownerPool.query('select withdrawn_at from app.missing_needle where id = $1', [
      accountId,
    ]);
    expect(kept[0]?.withdrawn_at).not.toBeNull();
  });
});
