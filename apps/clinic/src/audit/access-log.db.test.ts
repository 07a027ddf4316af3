import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { AccessRefused, asPractice, type StaffActor } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { aMember, aPractice, as, NOW, testSignIn } from '../staff/staff.test-data.ts';
import { accessLog, ROWS_A_PAGE } from './access-log.server.ts';
import { NO_FILTER } from './access-log-form.ts';
import type { AccessLogFilter } from './access-log-view.ts';

const rows = testDatabase();
const patientId = newId();
let owner: StaffActor;
let clinician: StaffActor;

const read = (filter: Partial<AccessLogFilter> = {}) =>
  as(rows().database, owner, 'log.read', (tx) => accessLog(tx, { ...NO_FILTER, ...filter }), NOW.add({ hours: 1 }));

beforeAll(async () => {
  const { database } = rows();
  const signIn = testSignIn(rows());
  const practiceId = await aPractice(database, 'Quiet Needle');
  owner = await aMember({ database, signIn }, practiceId, 'Ona Weil', ['owner']);
  clinician = await aMember({ database, signIn }, practiceId, 'Mara Lind', ['clinician']);
  await asPractice(database, practiceId, async (db) => {
    await db
      .insertInto('clinic')
      .values({
        practiceId,
        id: newId(),
        slug: 'first',
        name: 'Main Street',
        street: '1 Main Street',
        city: 'Tarnbrook',
        state: 'CO',
        postalCode: '80000',
        telephone: '',
        timeZone: 'America/Denver',
      })
      .execute();
    await db
      .insertInto('patient')
      .values({ practiceId, id: patientId, givenName: 'Odalys', familyName: 'Quintero', birthDate: '1980-01-02' })
      .execute();
  });
  await as(database, clinician, 'record.read', async (tx) => tx.touch(patientId));
  const refused = as(database, clinician, 'staff.manage', async () => {});
  await expect(refused).rejects.toThrow(AccessRefused);
});

describe('the access log', () => {
  it('says who did what and when, newest first, refusals too', async () => {
    const { rows: lines } = await read({ staffId: clinician.staffId });
    expect(lines.map(({ who, what, isRefused }) => [who, what, isRefused])).toEqual([
      ['Mara Lind', 'Wanted to change the team', true],
      ['Mara Lind', 'Read a clinical record', false],
    ]);
    expect(lines[1]).toMatchObject({ day: 'Tue 3 Mar 2026', time: '08:00', record: patientId.slice(-8) });
  });

  it('names no patient', async () => {
    const page = JSON.stringify(await read());
    expect(page).toContain(patientId.slice(-8));
    expect(page).not.toMatch(/Odalys|Quintero/);
    expect(page).not.toContain(patientId);
  });

  it('shows one day, as the clocks of the clinic count it', async () => {
    // 06:30 UTC is still the evening before in Denver.
    const night = Temporal.Instant.from('2026-02-11T06:30:00Z');
    await as(rows().database, clinician, 'visits.today', async () => {}, night);
    const lines = async (day: string) => (await read({ day })).rows.map(({ what }) => what);
    expect(await lines('2026-02-10')).toEqual(['Opened the day’s list']);
    expect(await lines('2026-02-11')).toEqual([]);
  });

  it('turns pages of fifty without losing or repeating a line, also where many share one moment', async () => {
    const at = Temporal.Instant.from('2026-01-20T15:00:00Z');
    const many = ROWS_A_PAGE * 2 + 7;
    for (let i = 0; i < many; i += 1) await as(rows().database, clinician, 'visits.today', async () => {}, at);
    const seen: string[] = [];
    let page = await read({ day: '2026-01-20' });
    for (let turns = 0; turns < 10; turns += 1) {
      expect(page.rows.length).toBeLessThanOrEqual(ROWS_A_PAGE);
      seen.push(...page.rows.map(({ id }) => id));
      if (!page.older) break;
      page = await read({ day: '2026-01-20', before: page.older });
    }
    expect(seen).toHaveLength(many);
    expect(new Set(seen).size).toBe(many);
  });

  it('is read by owners alone', async () => {
    const asked = as(rows().database, clinician, 'log.read', (tx) => accessLog(tx, NO_FILTER));
    await expect(asked).rejects.toThrow(AccessRefused);
  });
});
