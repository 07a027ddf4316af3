import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { AccessRefused, inPractice, NotFound, type StaffActor } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { aPatient, aPractice, askingAs, insertPatient, NOW } from '../patients/patients.test-data.ts';
import { insertVisit } from '../scheduling/visits.test-data.ts';
import { addClearance, clearanceDocument, clearancesOf, withdrawClearance } from './clearances.server.ts';
import { healthFacts } from './health-facts.server.ts';

const rows = testDatabase();
let practiceId = '';
let clinicId = '';
let people: readonly StaffActor[] = [];
const [CLINICIAN, DESK] = [0, 1];
const PDF = new TextEncoder().encode('%PDF-1.4 a letter');

beforeAll(async () => {
  ({ practiceId, clinicId, people } = await aPractice(rows().database, 'Clearances', [['clinician'], ['front-desk']]));
});

const as = (person: number, requestId?: string) => askingAs(rows().database, people[person], requestId);
const someone = () => insertPatient(rows().database, practiceId, aPatient());

type Fields = Readonly<Record<string, string>>;

function aForm(fields: Fields = {}, document: Uint8Array<ArrayBuffer> | undefined = PDF): FormData {
  const form = new FormData();
  const all: Fields = {
    id: newId(),
    item: 'pacemaker-or-defibrillator',
    clearedByName: 'Dr. Imani Cole',
    clearedByRole: 'cardiologist',
    clearedOn: '2026-03-01',
    goodUntil: '2026-03-03',
    ...fields,
  };
  for (const [name, value] of Object.entries(all)) if (value !== '') form.set(name, value);
  if (document) form.set('document', new File([document], 'Ana Reyes.pdf', { type: 'text/html' }));
  return form;
}

const add = (patientId: string, form: FormData, person = CLINICIAN) =>
  inPractice(as(person), 'record.write', (tx) => addClearance(tx, patientId, form));
const list = (patientId: string) => inPractice(as(CLINICIAN), 'record.read', (tx) => clearancesOf(tx, patientId));

/** What is cleared at a visit of the patient, so many days after the clearance's last day. */
let visits = 0;
async function clearedAfter(patientId: string, days: number) {
  visits += 1;
  const clinicianId = people[CLINICIAN]?.staffId ?? '';
  const startsAt = NOW.add({ hours: 24 * visits });
  const visitId = await insertVisit(rows().database, { practiceId, clinicId, clinicianId, patientId, startsAt });
  const later = { ...as(CLINICIAN), now: NOW.add({ hours: 24 * days }) };
  return (await inPractice(later, 'record.read', (tx) => healthFacts(tx, patientId, visitId))).cleared;
}

describe('a clearance in writing', () => {
  it('clears its item up to its last day and not a day longer', async () => {
    const patientId = await someone();
    expect(await add(patientId, aForm())).toEqual({ kind: 'done' });
    expect(await clearedAfter(patientId, 0)).toEqual(['pacemaker-or-defibrillator']);
    expect(await clearedAfter(patientId, 1)).toEqual([]);
  });

  it('goes on where it says that no end is written, until it is withdrawn with a reason', async () => {
    const patientId = await someone();
    await add(patientId, aForm({ goodUntil: '', isOpenEnded: 'yes' }));
    expect(await clearedAfter(patientId, 4000)).toEqual(['pacemaker-or-defibrillator']);
    const [entered] = await list(patientId);
    const withdraw = (why: string) =>
      inPractice(as(CLINICIAN), 'record.write', (tx) => withdrawClearance(tx, patientId, entered?.id ?? '', why));
    expect(await withdraw('  ')).toMatchObject({ ok: false });
    expect(await withdraw('The device was changed')).toEqual({ ok: true });
    expect(await withdraw('Again')).toEqual({ ok: true });
    expect(await clearedAfter(patientId, 0)).toEqual([]);
    expect(await list(patientId)).toMatchObject([
      { withdrawnByName: 'clinician 0', withdrawnWhy: 'The device was changed' },
    ]);
  });

  it('is entered once, though it is sent twice', async () => {
    const patientId = await someone();
    const id = newId();
    expect(await add(patientId, aForm({ id }))).toEqual({ kind: 'done' });
    expect(await add(patientId, aForm({ id }))).toEqual({ kind: 'done' });
    expect(await list(patientId)).toHaveLength(1);
  });

  it.each([
    ['without a document', aForm({}, new Uint8Array()), 'document', /without a document nothing is cleared/],
    ['with a page that calls itself a PDF', aForm({}, new TextEncoder().encode('<html>')), 'document', /no PDF, JPEG/],
    ['with a file of more than 5 MB', aForm({}, new Uint8Array(5 * 1024 * 1024 + 1)), 'document', /5 MB is the most/],
    ['without a name', aForm({ clearedByName: ' ' }), 'clearedByName', /by name/],
    ['of what no paper clears', aForm({ item: 'acute-illness' }), 'item', /Choose what is cleared/],
    ['of the day after', aForm({ clearedOn: '2026-03-04' }), 'clearedOn', /still to come/],
    ['of the 30th of February', aForm({ clearedOn: '2026-02-30' }), 'clearedOn', /no day of the calendar/],
    ['without an end', aForm({ goodUntil: '' }), 'goodUntil', /until which day/],
    ['with an end and without one', aForm({ isOpenEnded: 'yes' }), 'goodUntil', /take one of the two away/],
    ['that ended before it began', aForm({ goodUntil: '2026-02-01' }), 'goodUntil', /before it began/],
    [
      'that has ended already',
      aForm({ clearedOn: '2026-01-01', goodUntil: '2026-03-02' }),
      'goodUntil',
      /ended already/,
    ],
  ])(
    'is refused %s, with a sentence beside the field, and what was typed stays',
    async (_what, form, field, sentence) => {
      const patientId = await someone();
      const answer = await add(patientId, form);
      expect(answer).toMatchObject({
        kind: 'refused',
        refusal: { errors: { [field]: expect.stringMatching(sentence) } },
      });
      expect(answer).toMatchObject({ refusal: { values: { clearedByRole: 'cardiologist' } } });
      expect(await list(patientId)).toEqual([]);
    },
  );

  it('shows its document to those who may read the record, under a name of ours, and each look is logged', async () => {
    const patientId = await someone();
    await add(patientId, aForm());
    const [{ documentId } = { documentId: '' }] = await list(patientId);
    const open = (person: number, id: string, requestId?: string) =>
      inPractice(as(person, requestId), 'record.read', (tx) => clearanceDocument(tx, id, documentId));
    const document = await open(CLINICIAN, patientId, 'a look');
    expect(document).toMatchObject({ mediaType: 'application/pdf', fileName: 'clearance-2026-03-03.pdf' });
    expect([...document.content]).toEqual([...PDF]);
    const { rows: log } = await rows().ownerPool.query(
      `select outcome, patient_id from app.access_log where request_id = 'a look'`,
    );
    expect(log).toEqual([{ outcome: 'allowed', patient_id: patientId }]);
    await expect(open(DESK, patientId)).rejects.toThrow(AccessRefused);
    await expect(open(CLINICIAN, await someone())).rejects.toThrow(NotFound);
  });
});

describe('the tables of clearances', () => {
  const owned = (text: string, values: readonly unknown[]) => rows().ownerPool.query(text, [...values]);

  it('keep document and clearance as they were handed in, whoever asks', async () => {
    const patientId = await someone();
    await add(patientId, aForm());
    const changes = [
      `update app.health_clearance set item = 'tumour' where patient_id = $1`,
      'delete from app.health_clearance where patient_id = $1',
      `update app.health_document set content = '\\x255044462d31' where patient_id = $1`,
      'delete from app.health_document where patient_id = $1',
    ];
    for (const change of changes) await expect(owned(change, [patientId])).rejects.toThrow(/can only|stays as it was/);
  });

  it('take no bytes that are not what type and hash say, and no clearance without a document', async () => {
    const patientId = await someone();
    const insert = (mediaType: string, content: string, sha256: string) =>
      owned(
        `insert into app.health_document (practice_id, id, patient_id, media_type, content, sha256, added_by, added_at)
         values ($1, $2, $3, $4, $5::bytea, $6, $7, now())`,
        [practiceId, newId(), patientId, mediaType, content, sha256, people[CLINICIAN]?.staffId],
      );
    await expect(insert('application/pdf', '<html>', '')).rejects.toThrow(/health_document_begins_as_its_type/);
    await expect(insert('text/html', '<html>', '')).rejects.toThrow(/health_document_begins_as_its_type/);
    await expect(insert('application/pdf', '%PDF-1.4', 'another')).rejects.toThrow(/health_document_hash_fits/);
    const without = owned(
      `insert into app.health_clearance (practice_id, id, patient_id, item, cleared_by_name, cleared_by_role, cleared_on,
         is_open_ended, document_id, entered_by, entered_at)
       values ($1, $2, $3, 'tumour', 'A', 'B', '2026-03-01', true, null, $4, now())`,
      [practiceId, newId(), patientId, people[CLINICIAN]?.staffId],
    );
    await expect(without).rejects.toThrow(/document_id/);
  });
});
