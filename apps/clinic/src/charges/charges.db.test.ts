import { beforeAll, describe, expect, it } from 'vitest';
import { AccessRefused, inPractice } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { aClinic, asks, aVisit, type Clinic, type Person } from '../intake/intake.test-data.ts';
import { aPairPut, aPut, COUNTED, put, putAPair } from '../needling/needling.test-data.ts';
import { type ChargesTyped, NOTHING_TYPED } from './charge-fields.ts';
import { chargeChoices, chargeSettings, chooseCharges } from './charge-settings.server.ts';
import { chargeSettingsForm } from './charge-settings-form.server.ts';
import { chargesView } from './charges-view.server.ts';
import { confirmCharges } from './visit-charges.server.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const mara = () => asks(rows().database, clinic, clinic.mara);
const owner = (): Person => ({ ...clinic.jonas, role: 'owner' });
const asOwner = () => asks(rows().database, clinic, owner());

async function switchOn() {
  await inPractice(asOwner(), 'charges.settings', (tx) => chooseCharges(tx, { licence: 'Licence 4711' }));
}

async function aNeedledVisit(patientId?: string) {
  const visit = await aVisit(rows().database, clinic, patientId ? { patientId } : {});
  await put(mara(), visit.id, aPut(COUNTED));
  await put(mara(), visit.id, aPut(COUNTED, { side: 'right' }));
  return visit;
}

const confirm = (visitId: string, typed: Partial<ChargesTyped> = {}) =>
  inPractice(mara(), 'charges.confirm', (tx) => confirmCharges(tx, visitId, { ...NOTHING_TYPED, ...typed }));
const view = (visitId: string) => inPractice(mara(), 'charges.read', (tx) => chargesView(tx, visitId));

describe('codes', () => {
  it('are off until the owner says by what right they are used, and can be taken back; who and when stays', async () => {
    const visit = await aNeedledVisit();
    expect(await view(visit.id)).toMatchObject({ codesOn: false });
    expect(await confirm(visit.id)).toMatchObject({
      kind: 'refused',
      errors: { form: expect.stringContaining('Codes are off') },
    });
    await switchOn();
    await switchOn();
    expect(await view(visit.id)).toMatchObject({ codesOn: true });
    await inPractice(asOwner(), 'charges.settings', (tx) => chargeSettingsForm(tx, { intent: 'take-back' }));
    const choices = await inPractice(asOwner(), 'charges.settings', (tx) => chargeChoices(tx));
    expect(choices.map(({ licence, by }) => [licence, by])).toEqual([
      [undefined, 'Jonas Ahl'],
      ['Licence 4711', 'Jonas Ahl'],
    ]);
    await expect(
      inPractice(mara(), 'charges.settings', (tx) => chooseCharges(tx, { licence: 'mine' })),
    ).rejects.toThrow(AccessRefused);
  });

  it("follow the practice's rule from the moment it is chosen", async () => {
    await switchOn();
    const rules = { muscles: 'muscle-and-side', timed: 'each-code' } as const;
    await inPractice(asOwner(), 'charges.settings', (tx) => chargeSettingsForm(tx, { intent: 'rules', ...rules }));
    expect(await inPractice(asOwner(), 'charges.settings', chargeSettings)).toEqual({ licence: 'Licence 4711', rules });
    await inPractice(asOwner(), 'charges.settings', (tx) =>
      chargeSettingsForm(tx, { intent: 'rules', muscles: 'muscle', timed: 'medicare-total' }),
    );
  });
});

describe('charges of a visit', () => {
  beforeAll(switchOn);

  it('are confirmed in one tap as the record proposes, once for a form sent twice', async () => {
    const visit = await aNeedledVisit();
    expect(await Promise.all([confirm(visit.id), confirm(visit.id)])).toEqual([
      { kind: 'confirmed' },
      { kind: 'confirmed' },
    ]);
    expect((await view(visit.id)).confirmed).toMatchObject([{ version: 1, lines: [{ code: '20560', units: 1 }] }]);
  });

  it('are corrected with a reason, and the first confirmation stays', async () => {
    const visit = await aNeedledVisit();
    await confirm(visit.id);
    const changed = { minutes: { '97110': 16 } };
    expect(await confirm(visit.id, changed)).toMatchObject({ kind: 'refused', errors: { reason: expect.any(String) } });
    expect(await confirm(visit.id, { ...changed, reason: 'Exercise was left out.' })).toEqual({ kind: 'confirmed' });
    expect((await view(visit.id)).confirmed).toMatchObject([
      {
        version: 2,
        reason: 'Exercise was left out.',
        lines: [{ code: '20560' }, { code: '97110', units: 1, minutes: 16 }],
      },
      { version: 1, lines: [{ code: '20560' }] },
    ]);
  });

  it('need a reason where the clinician decides otherwise than the record', async () => {
    const visit = await aNeedledVisit();
    expect(await confirm(visit.id, { needling: '20561' })).toMatchObject({
      kind: 'refused',
      errors: { reason: expect.any(String) },
    });
    expect(await confirm(visit.id, { needling: 'none', reason: 'A courtesy.' })).toEqual({ kind: 'confirmed' });
    expect((await view(visit.id)).confirmed[0]?.lines).toEqual([]);
  });

  it('hold needling once a day for a patient, whatever the number of visits', async () => {
    const first = await aNeedledVisit();
    const second = await aNeedledVisit(first.patientId);
    expect(await confirm(first.id)).toEqual({ kind: 'confirmed' });
    expect((await view(second.id)).facts.needlingChargedToday).toBe(true);
    expect(await confirm(second.id, { needling: '20560', reason: 'Again.' })).toMatchObject({
      kind: 'refused',
      errors: { needling: expect.stringContaining('one unit a day') },
    });
    await confirm(first.id, { needling: 'none', reason: 'Charged for the second visit.' });
    expect(await confirm(second.id)).toEqual({ kind: 'confirmed' });
  });

  it('call a site stimulated once a current was started there, not where one is only set or was taken back', async () => {
    const visit = await aVisit(rows().database, clinic);
    const settings = { stimulation: 'on', frequencyHz: '2', pulseWidthUs: '250', minutes: '20' } as const;
    const left = aPut({ ...COUNTED, technique: 'electrical', ...settings });
    const right = aPut({ ...COUNTED, technique: 'electrical', ...settings }, { side: 'right' });
    for (const site of [left, right]) await put(mara(), visit.id, site);
    const stimulated = async () => (await view(visit.id)).facts.sites.map((site) => site.stimulated);

    const pair = aPairPut(left.siteId);
    const takenBack = aPairPut(right.siteId, { run: 'running' });
    await putAPair(mara(), visit.id, pair);
    await putAPair(mara(), visit.id, { ...takenBack, startedAgoMs: 0 });
    await putAPair(mara(), visit.id, { ...takenBack, rowVersion: 1, removed: true, startedAgoMs: 0 });
    expect(await stimulated()).toEqual([false, false]);

    await putAPair(mara(), visit.id, { ...pair, rowVersion: 1, fields: { ...pair.fields, run: 'running' } });
    expect(await stimulated()).toEqual([true, false]);
  });

  it('are confirmed by no student', async () => {
    const visit = await aNeedledVisit();
    const student = inPractice(asks(rows().database, clinic, clinic.student), 'charges.confirm', (tx) =>
      confirmCharges(tx, visit.id, NOTHING_TYPED),
    );
    await expect(student).rejects.toThrow(AccessRefused);
  });

  it.each([
    ['no line is changed', 'update app.charge_line set units = 2 where confirmation_id = $1', '23001'],
    ['no confirmation is changed', "update app.charge_confirmation set reason = 'x' where id = $1", '23001'],
    ['no confirmation is deleted', 'delete from app.charge_confirmation where id = $1', '23001'],
    [
      'both needling codes are not charged together',
      "insert into app.charge_line (practice_id, confirmation_id, code, units) select practice_id, id, '20561', 1 from app.charge_confirmation where id = $1",
      '23505',
    ],
  ])('%s, by the owner of the tables either', async (_, statement, code) => {
    const visit = await aNeedledVisit();
    await confirm(visit.id);
    const { rows: found } = await rows().ownerPool.query('select id from app.charge_confirmation where visit_id = $1', [
      visit.id,
    ]);
    await expect(rows().ownerPool.query(statement, [found[0]?.id])).rejects.toMatchObject({ code });
  });
});
