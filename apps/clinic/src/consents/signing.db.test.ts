import { beforeAll, describe, expect, it } from 'vitest';
import { contentSha256 } from '../database/canonical-json.ts';
import { newId } from '../database/identifier.ts';
import { asPractice, inPractice } from '../database/practice-transaction.ts';
import { runAs } from '../database/run-as.test-data.ts';
import { testDatabase } from '../database/test-database.ts';
import { aClinic, asks, aVisit, type Clinic, NOW } from '../intake/intake.test-data.ts';
import { consentFor } from './consent-for.server.ts';
import { anEpisode, aText } from './consents.test-data.ts';
import { enter, type SignerAsking, sign, signerCopy, signerView } from './signer-door.server.ts';
import { visitConsentView } from './visit-consent.server.ts';
import { type VisitConsentDone, visitConsentForm } from './visit-consent-form.server.ts';

const rows = testDatabase();
const SECRET = 'kept in the data folder, long enough';
let clinic: Clinic;
let textId = '';
beforeAll(async () => {
  clinic = await aClinic(rows().database);
  textId = await aText(rows().database, clinic);
});

const NAME: readonly (readonly [number, number])[] = [
  [40, 180],
  [120, 60],
  [160, 190],
  [300, 120],
  [520, 180],
];
const STROKES = [NAME.map(([x, y]): [number, number] => [x, y])];
const MOTHER = { signedBy: 'guardian', name: 'Ada Molina', relation: 'mother' } as const;

const mara = (now = NOW) => ({ ...asks(rows().database, clinic, clinic.mara), now });

function send(visitId: string, typed: Readonly<Record<string, string>>, now = NOW): Promise<VisitConsentDone> {
  return inPractice(mara(now), 'record.write', (tx) => visitConsentForm(tx, visitId, { textId, ...typed }, SECRET));
}

function view(visitId: string, now = NOW) {
  return inPractice(mara(now), 'record.read', (tx) => visitConsentView(tx, visitId));
}

/** A device that nobody of the staff is signed in on. */
function device(ticket = '', changes: Partial<SignerAsking> = {}): SignerAsking {
  const { database } = rows();
  const asking = { database, practiceId: clinic.practiceId, requestId: newId(), now: NOW, secret: SECRET };
  return { ...asking, address: newId(), ticket, ...changes };
}

/** A visit of a girl of 14 with an open episode. */
async function aGirlsVisit() {
  const visit = await aVisit(rows().database, clinic);
  await anEpisode(rows().database, clinic, visit.patientId);
  return visit;
}

async function aGrownUpsVisit() {
  const visit = await aGirlsVisit();
  await rows().ownerPool.query("update app.patient set birth_date = '1984-03-25' where id = $1", [visit.patientId]);
  return visit;
}

async function aCode(visitId: string): Promise<string> {
  const done = await send(visitId, { intent: 'phone' });
  if (done.kind !== 'answer' || done.answer.kind !== 'code') throw new Error('There is no code.');
  return done.answer.code;
}

async function aTicket(visitId: string): Promise<string> {
  const done = await send(visitId, { intent: 'tablet' });
  if (done.kind !== 'handed-over') throw new Error('The tablet was not handed over.');
  return done.ticket;
}

async function aSignedVisit() {
  const visit = await aGirlsVisit();
  const ticket = await aTicket(visit.id);
  expect(await sign(device(ticket), MOTHER, STROKES)).toEqual({ kind: 'signed' });
  return { ...visit, ticket };
}

describe('a code', () => {
  it('opens the text with no more of the patient than the first name, once', async () => {
    const visit = await aGirlsVisit();
    const code = await aCode(visit.id);
    const entered = await enter(device(), ` ${code.toLowerCase().replace('-', ' ')} `);
    if (entered.kind !== 'open') throw new Error('The code was not taken.');
    const seen = await signerView(device(entered.found.ticket));
    expect(seen).toMatchObject({ kind: 'read', firstName: 'Ash', isMinor: true, shown: { version: 1 } });
    expect(JSON.stringify(seen)).not.toMatch(/Molina|2011|Neck pain/);
    expect(await enter(device(), code)).toEqual({ kind: 'closed' });
  });

  it('lets one in of two who enter it at the same moment', async () => {
    const code = await aCode((await aGirlsVisit()).id);
    const both = await Promise.all([enter(device(), code), enter(device(), code)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['closed', 'open']);
  });

  it('is good for fifteen minutes, until another is made, and until it is ended', async () => {
    const visit = await aGirlsVisit();
    const old = await aCode(visit.id);
    expect(await enter(device('', { now: NOW.add({ minutes: 15 }) }), old)).toEqual({ kind: 'closed' });
    const newer = await aCode(visit.id);
    expect(await enter(device(), old)).toEqual({ kind: 'closed' });
    await send(visit.id, { intent: 'cancel' });
    expect(await enter(device(), newer)).toEqual({ kind: 'closed' });
  });

  it('is not guessed: after ten that did not fit, an address waits, and others do not', async () => {
    const code = await aCode((await aGirlsVisit()).id);
    const address = 'the same for all';
    for (let tries = 0; tries < 10; tries += 1)
      expect(await enter(device('', { address }), 'AAAA-AAAA')).toEqual({ kind: 'closed' });
    expect(await enter(device('', { address }), code)).toEqual({ kind: 'wait', minutes: 15 });
    expect(await enter(device(), code)).toMatchObject({ kind: 'open' });
  });

  it('lies in the database as a hash, like the ticket', async () => {
    const visit = await aGirlsVisit();
    const code = await aCode(visit.id);
    const entered = await enter(device(), code);
    const { rows: found } = await rows().ownerPool.query('select * from app.consent_code where visit_id = $1', [
      visit.id,
    ]);
    const text = JSON.stringify(found);
    expect(text).not.toContain(code.replace('-', ''));
    expect(entered.kind === 'open' && text.includes(entered.found.ticket)).toBe(false);
  });

  it('of another practice opens nothing', async () => {
    const code = await aCode((await aGirlsVisit()).id);
    const other = await aClinic(rows().database);
    expect(await enter(device('', { practiceId: other.practiceId }), code)).toEqual({ kind: 'closed' });
  });
});

describe('signing', () => {
  it('stores the whole text, the mark, who, when, where and who handed over, with a hash that fits', async () => {
    const visit = await aSignedVisit();
    const { rows: found } = await rows().ownerPool.query('select * from app.consent where visit_id = $1', [visit.id]);
    expect(found).toHaveLength(1);
    expect(found[0].content).toMatchObject({
      practiceName: 'Tarnbrook',
      clinicName: 'Depot Street',
      patient: { name: 'Asha Molina (Ash)', birthDate: '2011-03-04' },
      text: { version: 1, blocks: [{ kind: 'paragraph', text: 'A needle is put into a muscle.' }] },
      signedBy: 'guardian',
      signerName: 'Ada Molina',
      relation: 'mother',
      mark: { kind: 'drawn', strokes: STROKES },
      signedAt: NOW.toString(),
      place: 'tablet',
      handedOverBy: 'Mara Lind',
    });
    expect(found[0].content_sha256).toBe(contentSha256(found[0].content));
    const { rows: log } = await rows().ownerPool.query(
      "select staff_id from app.access_log where patient_id = $1 and action = 'consent.sign'",
      [visit.patientId],
    );
    expect(log).toEqual([{ staff_id: null }]);
  });

  it('twice, by a double tap, is one signature, and both taps are told that it is signed', async () => {
    const visit = await aGirlsVisit();
    const ticket = await aTicket(visit.id);
    const taps = await Promise.all([1, 2, 3].map(() => sign(device(ticket), MOTHER, STROKES)));
    expect(taps).toEqual([{ kind: 'signed' }, { kind: 'signed' }, { kind: 'signed' }]);
    const { rows: found } = await rows().ownerPool.query('select 1 from app.consent where visit_id = $1', [visit.id]);
    expect(found).toHaveLength(1);
  });

  it("is a guardian's for a minor, by the form and by SQL alike", async () => {
    const visit = await aGirlsVisit();
    const ticket = await aTicket(visit.id);
    const alone = { signedBy: 'patient', name: 'Asha Molina', relation: '' } as const;
    expect(await sign(device(ticket), alone, STROKES)).toMatchObject({
      kind: 'refused',
      errors: { signedBy: expect.stringContaining('guardian'), name: expect.stringContaining("child's own name") },
    });
    const past = asPractice(rows().database, clinic.practiceId, async (db) => {
      const signed = await aSignedVisit();
      const row = await db.selectFrom('consent').selectAll().where('visitId', '=', signed.id).executeTakeFirstOrThrow();
      await db
        .insertInto('consent')
        .values({ ...row, id: newId(), signedBy: 'patient', relation: '', content: JSON.stringify(row.content) })
        .execute();
    });
    await expect(past).rejects.toMatchObject({ code: '23514' });
  });

  it('needs a stroke: an empty box and a dot are refused with a sentence', async () => {
    const ticket = await aTicket((await aGrownUpsVisit()).id);
    const herself = { signedBy: 'patient', name: 'Asha Molina', relation: '' } as const;
    expect(await sign(device(ticket), herself, [])).toMatchObject({
      errors: { strokes: expect.stringContaining('Nothing') },
    });
    expect(await sign(device(ticket), herself, [[[9, 9]]])).toMatchObject({
      errors: { strokes: expect.stringContaining('dot') },
    });
    expect(await sign(device(ticket), herself, STROKES)).toEqual({ kind: 'signed' });
  });

  it('is over when the hour of the device is over, and nothing is signed', async () => {
    const visit = await aGirlsVisit();
    const ticket = await aTicket(visit.id);
    const late = device(ticket, { now: NOW.add({ minutes: 60 }) });
    expect(await sign(late, MOTHER, STROKES)).toEqual({ kind: 'closed' });
    expect(await signerView(late)).toEqual({ kind: 'enter' });
  });

  it('is witnessed for somebody who cannot draw, once the whole text was read', async () => {
    const visit = await aGrownUpsVisit();
    const form = {
      intent: 'witness',
      formId: newId(),
      signedBy: 'patient',
      name: 'Asha Molina',
      how: 'said yes aloud',
    };
    expect(await send(visit.id, form)).toMatchObject({ answer: { errors: { wasRead: expect.any(String) } } });
    expect(await send(visit.id, { ...form, wasRead: 'yes' })).toEqual({ kind: 'done' });
    expect(await send(visit.id, { ...form, wasRead: 'yes' })).toEqual({ kind: 'done' });
    const seen = await view(visit.id);
    expect(seen.standing?.mark).toEqual({ kind: 'witnessed', how: 'said yes aloud', witness: 'Mara Lind' });
    expect(seen.earlier).toEqual([]);
  });

  it('waits for an episode of care: a discharged patient has none, and the page says how to go on', async () => {
    const visit = await aVisit(rows().database, clinic);
    expect(await send(visit.id, { intent: 'tablet' })).toMatchObject({
      answer: { errors: { form: expect.stringContaining('Open an episode first') } },
    });
    expect(await view(visit.id)).toMatchObject({ episode: undefined });
    expect(await send(visit.id, { intent: 'open-episode', reason: 'Neck pain' })).toEqual({ kind: 'done' });
    expect(await send(visit.id, { intent: 'tablet' })).toMatchObject({ kind: 'handed-over' });
  });

  it('under a text that is no longer the current one is refused', async () => {
    const visit = await aGirlsVisit();
    expect(await send(visit.id, { intent: 'tablet', textId: newId() })).toMatchObject({
      answer: { errors: { textId: expect.stringContaining('newer version') } },
    });
  });
});

describe('what was signed', () => {
  const changes = [
    ['its content', `update app.consent set content = '{}' where visit_id = $1`],
    ['its signer', `update app.consent set signer_name = 'x y' where visit_id = $1`],
    ['its last day', `update app.consent set expires_on = '2030-01-01' where visit_id = $1`],
    [
      'its text',
      `update app.consent_text set title = 'x' where id in (select text_id from app.consent where visit_id = $1)`,
    ],
    [
      'its print',
      `update app.consent_pdf set sha256 = 'x' where consent_id in (select id from app.consent where visit_id = $1)`,
    ],
    ['the whole of it', 'delete from app.consent where visit_id = $1'],
    [
      'its print as a whole',
      'delete from app.consent_pdf where consent_id in (select id from app.consent where visit_id = $1)',
    ],
  ] as const;

  it.each(changes)('%s: no change, by the program or by the owner of the tables', async (_, statement) => {
    const visit = await aSignedVisit();
    await expect(runAs(rows().pool, clinic.practiceId, statement, [visit.id])).rejects.toMatchObject({ code: '42501' });
    await expect(runAs(rows().ownerPool, clinic.practiceId, statement, [visit.id])).rejects.toMatchObject({
      code: '23001',
    });
  });

  it('has a print that was made with the signature, and is the same bytes each time', async () => {
    const visit = await aSignedVisit();
    const { rows: kept } = await rows().ownerPool.query(
      'select p.bytes from app.consent_pdf p join app.consent s on s.id = p.consent_id where s.visit_id = $1',
      [visit.id],
    );
    expect(kept).toHaveLength(1);
    const copy = await signerCopy(device(visit.ticket));
    expect(Buffer.from(copy ?? []).equals(kept[0].bytes)).toBe(true);
    expect(
      Buffer.from(copy ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('counts until it is withdrawn, by whoever tells and whoever records; twice is once', async () => {
    const visit = await aSignedVisit();
    const read = () => inPractice(mara(), 'record.read', (tx) => consentFor(tx, visit.patientId));
    expect(await read()).toMatchObject({ signedBy: 'guardian', version: '1' });
    const consentId = (await view(visit.id)).standing?.id ?? '';
    expect(await send(visit.id, { intent: 'withdraw', consentId, toldBy: ' ' })).toMatchObject({
      answer: { errors: { toldBy: expect.stringContaining('who told you') } },
    });
    const form = { intent: 'withdraw', consentId, toldBy: 'the mother', why: 'afraid of needles' };
    expect(await Promise.all([send(visit.id, form), send(visit.id, form)])).toEqual([
      { kind: 'done' },
      { kind: 'done' },
    ]);
    expect(await read()).toHaveProperty('withdrawnOn');
    expect((await view(visit.id)).standing?.withdrawn).toContain(
      'told by the mother, recorded by Mara Lind: afraid of needles',
    );
    const change = 'update app.consent_withdrawal set why = null where consent_id = $1';
    await expect(runAs(rows().pool, clinic.practiceId, change, [consentId])).rejects.toMatchObject({ code: '42501' });
    await expect(runAs(rows().ownerPool, clinic.practiceId, change, [consentId])).rejects.toMatchObject({
      code: '23001',
    });
  });

  it('is not told to another patient by its id', async () => {
    const [one, other] = [await aSignedVisit(), await aGirlsVisit()];
    const consentId = (await view(one.id)).standing?.id ?? '';
    expect(await send(other.id, { intent: 'withdraw', consentId, toldBy: 'x' })).toMatchObject({
      answer: { errors: { form: expect.stringContaining('no such consent') } },
    });
  });
});
