import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { AccessRefused, inPractice, NotFound } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { aClinic, asks, type Clinic, type Person } from '../intake/intake.test-data.ts';
import { needleStock } from './needle-stock.server.ts';
import { offeredNeedles } from './stock-needle.ts';
import { sendStock } from './stock-send.server.ts';
import { practiceToday, stockView } from './stock-view.server.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const TYPED = {
  what: 'add',
  brand: 'Larkspur Fine',
  diameterMm: '0,25',
  lengthMm: '40',
  lot: 'LF 1',
  expiresOn: '2027-06-30',
  note: '',
};

function send(fields: Readonly<Record<string, string>>, person: Person = clinic.mara) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return inPractice(asks(rows().database, clinic, person), 'stock.edit', (tx) => sendStock(tx, form));
}

async function add(change: Partial<typeof TYPED> = {}) {
  const id = newId();
  return { id, answer: await send({ ...TYPED, id, ...change }) };
}

const view = (person: Person = clinic.mara) =>
  inPractice(asks(rows().database, clinic, person), 'stock.see', stockView);

describe('the needles in stock', () => {
  it('are added once, however often the form is sent, and offered until they expire or are retired', async () => {
    const { id, answer } = await add();
    expect(answer).toEqual({ kind: 'done', done: 'added', id });
    expect(await send({ ...TYPED, id })).toEqual({ kind: 'done', done: 'added', id });
    const soon = await add({ lot: 'LF 2', expiresOn: '2026-03-20' });
    expect(await view()).toMatchObject({
      offered: [
        { id: soon.id, endsSoon: true, useBy: '20 March 2026' },
        { id, size: '0.25 x 40 mm', brand: 'Larkspur Fine', lot: 'LF 1', endsSoon: false },
      ],
      expired: [],
      retired: [],
      mayEdit: true,
    });
    const offeredOn = (today: string) =>
      inPractice(asks(rows().database, clinic, clinic.mara), 'stock.see', async (tx) =>
        offeredNeedles(await needleStock(tx), Temporal.PlainDate.from(today)).map(({ lot }) => lot),
      );
    expect(await offeredOn('2026-03-20')).toEqual(['LF 2', 'LF 1']);
    expect(await offeredOn('2026-03-21')).toEqual(['LF 1']);
    await send({ what: 'retire', id: soon.id });
    expect(await offeredOn('2026-03-20')).toEqual(['LF 1']);
    expect((await view()).retired).toMatchObject([{ id: soon.id }]);
    expect(await send({ what: 'back', id: soon.id })).toMatchObject({ kind: 'done' });
    expect((await view()).retired).toEqual([]);
  });

  it('know a lot of a size once, in whatever letters, and again once the first is retired', async () => {
    const { id } = await add({ lot: 'Twice' });
    const refused = await add({ lot: 'TWICE', brand: 'larkspur fine' });
    expect(refused.answer).toMatchObject({
      kind: 'refused',
      refusal: { errors: { lot: expect.stringMatching(/in the stock already/) } },
    });
    await send({ what: 'retire', id });
    expect((await add({ lot: 'Twice' })).answer).toMatchObject({ kind: 'done' });
    expect(await send({ what: 'back', id })).toMatchObject({
      kind: 'refused',
      refusal: { errors: { form: expect.stringMatching(/already/) } },
    });
  });

  it('refuse what can not be, field by field in sentences, and keep what was typed', async () => {
    const { answer } = await add({ diameterMm: '25', lengthMm: 'long', brand: ' ', lot: '', expiresOn: '2026-02-30' });
    if (answer.kind !== 'refused') throw new Error('It was taken.');
    expect(answer.refusal.values).toMatchObject({ diameterMm: '25', lengthMm: 'long' });
    expect(answer.refusal.errors).toEqual({
      brand: 'Type the brand, as on the packet.',
      diameterMm: 'Needle thickness 25 mm is out of range: give 0.1 to 1 mm.',
      lengthMm: 'Needle length is not a number: give 5 to 150 mm.',
      lot: 'Type the lot, as on the packet: a recall names it.',
      expiresOn: 'Choose the last day of use, as on the packet.',
    });
    expect((await add({ expiresOn: '2026-03-02' })).answer).toMatchObject({
      kind: 'refused',
      refusal: { errors: { expiresOn: expect.stringMatching(/have expired/) } },
    });
  });

  it('are changed by owners and clinicians, seen by students, and kept from others', async () => {
    await expect(send({ ...TYPED, id: newId() }, clinic.student)).rejects.toThrow(AccessRefused);
    expect((await view(clinic.student)).mayEdit).toBe(false);
    await expect(view({ ...clinic.mara, role: 'front-desk' })).rejects.toThrow(AccessRefused);
    expect((await view({ ...clinic.mara, role: 'owner' })).mayEdit).toBe(true);
    await expect(send({ what: 'retire', id: newId() })).rejects.toThrow(NotFound);
    expect(await send({ what: 'melt', id: newId() })).toMatchObject({ kind: 'refused' });
  });

  it('expire by the clock on the wall of the practice', async () => {
    const asking = {
      ...asks(rows().database, clinic, clinic.mara),
      now: Temporal.Instant.from('2026-06-01T05:30:00Z'),
    };
    expect((await inPractice(asking, 'stock.see', practiceToday)).toString()).toBe('2026-05-31');
  });
});

describe('the database', () => {
  it('keeps a lot as it was entered, and deletes none', async () => {
    const { id } = await add({ lot: 'Kept' });
    const owner = rows().ownerPool;
    await expect(owner.query("update app.needle_stock set lot = 'X' where id = $1", [id])).rejects.toThrow(
      /stays as it was entered/,
    );
    await expect(owner.query('delete from app.needle_stock where id = $1', [id])).rejects.toThrow(/retire them/);
    await expect(
      owner.query(
        `insert into app.needle_stock (practice_id, id, brand, diameter_mm, length_mm, lot, expires_on, added_by, added_at)
         select practice_id, gen_random_uuid(), brand, diameter_mm, 200, 'Long', expires_on, added_by, added_at
         from app.needle_stock where id = $1`,
        [id],
      ),
    ).rejects.toThrow(/needle_stock_length_possible/);
  });
});
