import { beforeAll, expect, it } from 'vitest';
import { AccessRefused, inPractice } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { aClinic, asks, type Clinic, type Person } from '../intake/intake.test-data.ts';
import { practiceAtHost } from './find-practice.ts';
import { practiceSettings, savePracticeSettings } from './practice-settings.server.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const owner = (): Person => ({ ...clinic.mara, role: 'owner' });

function save(person: Person, offersWhereDoesItHurt: boolean, requestId: string) {
  return inPractice(asks(rows().database, clinic, person, requestId), 'practice.settings', (tx) =>
    savePracticeSettings(tx, { offersWhereDoesItHurt }),
  );
}

it('offers visitors the page to draw on until an owner switches it off, and logs who did', async () => {
  expect((await practiceAtHost(rows().database, 'anything'))?.offersWhereDoesItHurt).toBe(true);
  await save(owner(), false, 'switch-off');
  expect((await practiceAtHost(rows().database, 'anything'))?.offersWhereDoesItHurt).toBe(false);
  const read = await inPractice(asks(rows().database, clinic, owner()), 'practice.see', practiceSettings);
  expect(read).toEqual({ offersWhereDoesItHurt: false });
  const { rows: log } = await rows().ownerPool.query(
    "select action, outcome, staff_id from app.access_log where request_id = 'switch-off'",
  );
  expect(log).toEqual([{ action: 'practice.settings', outcome: 'allowed', staff_id: clinic.mara.staffId }]);
});

it('refuses everyone else, and changes nothing of another practice', async () => {
  await save(owner(), true, 'switch-on');
  await expect(save(clinic.jonas, false, 'clinician')).rejects.toThrow(AccessRefused);
  const other = await aClinic(rows().database);
  const theirs = asks(rows().database, other, { ...other.mara, role: 'owner' });
  await inPractice(theirs, 'practice.settings', (tx) => savePracticeSettings(tx, { offersWhereDoesItHurt: false }));
  const ours = await inPractice(asks(rows().database, clinic, owner()), 'practice.see', practiceSettings);
  expect(ours).toEqual({ offersWhereDoesItHurt: true });
});
