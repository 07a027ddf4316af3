import { beforeAll, describe, expect, it } from 'vitest';
import {
  AccessRefused,
  asPractice,
  inPractice,
  type PracticeTransaction,
} from '../../database/practice-transaction.ts';
import { testDatabase } from '../../database/test-database.ts';
import { aClinic, asks, type Clinic, type Person } from '../../intake/intake.test-data.ts';
import { FIRST_HOME } from './home.ts';
import { backToHomeBefore, readHome, saveHome } from './homes.server.ts';
import { FIRST_LOOK, type Look } from './look.ts';
import { backToLookBefore, readLook, saveLook } from './looks.server.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const owner = (of = clinic): Person => ({ ...of.mara, role: 'owner' });

function asOwner<T>(work: (tx: PracticeTransaction) => Promise<T>, of = clinic): Promise<T> {
  return inPractice(asks(rows().database, of, owner(of)), 'practice.settings', work);
}

const held = (of = clinic) => asPractice(rows().database, of.practiceId, (db) => readLook(db, of.practiceId));
const blue: Look = { ...FIRST_LOOK, brand: '#1f4e79' };
const plum: Look = { ...FIRST_LOOK, brand: '#6b2d5c', headingType: 'humanist' };

describe('the look of a site', () => {
  it('is the first one until an owner chooses, and goes back to the one before', async () => {
    expect(await held()).toEqual({ look: FIRST_LOOK, version: 0 });
    await asOwner((tx) => saveLook(tx, blue, 0));
    await asOwner((tx) => saveLook(tx, plum, 1));
    expect(await held()).toEqual({ look: plum, version: 2 });
    await asOwner(backToLookBefore);
    expect(await held()).toEqual({ look: blue, version: 3 });
    await asOwner(backToLookBefore);
    expect((await held()).look).toEqual(plum);
  });

  it('is kept for one of two owners who choose from the same page', async () => {
    const { version } = await held();
    const outcomes = await Promise.all([blue, plum].map((look) => asOwner((tx) => saveLook(tx, look, version))));
    expect(outcomes.sort()).toEqual(['changed-meanwhile', 'saved']);
    expect((await held()).version).toBe(version + 1);
  });

  it('is the owner’s to choose, and each practice’s own', async () => {
    const clinician = asks(rows().database, clinic, clinic.jonas);
    await expect(inPractice(clinician, 'practice.settings', (tx) => saveLook(tx, blue, 0))).rejects.toThrow(
      AccessRefused,
    );
    const other = await aClinic(rows().database);
    expect((await held(other)).look).toEqual(FIRST_LOOK);
  });

  it('holds colours and nothing else where a colour stands, and stays as it was chosen', async () => {
    const bad = '#1f4e79;}body{display:none' as const;
    await expect(asOwner((tx) => saveLook(tx, { ...FIRST_LOOK, brand: bad }, 0))).resolves.toBe('changed-meanwhile');
    const { version } = await held();
    await expect(asOwner((tx) => saveLook(tx, { ...FIRST_LOOK, brand: bad }, version))).rejects.toThrow(
      'site_look_brand_is_colour',
    );
    await expect(rows().ownerPool.query("update app.site_look set brand = '#000000'")).rejects.toThrow(
      'can only be added to',
    );
  });

  it('tells every server that the practice’s pages are others now', async () => {
    const listener = await rows().ownerPool.connect();
    const heard: string[] = [];
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await listener.query('listen filiform_site');
    const { version } = await held();
    await asOwner((tx) => saveLook(tx, blue, version));
    await listener.query('select 1');
    listener.release(true);
    expect(heard.map((said) => JSON.parse(said))).toEqual([{ practiceId: clinic.practiceId, part: 'practice' }]);
  });
});

describe('the first page', () => {
  const home = () => asPractice(rows().database, clinic.practiceId, (db) => readHome(db, clinic.practiceId));

  it('shows its sections in the owner’s order, and goes back', async () => {
    expect((await home()).home).toEqual(FIRST_HOME);
    await asOwner((tx) => saveHome(tx, { ...FIRST_HOME, sections: ['clinics', 'evidence'], welcomeEn: 'Come in.' }, 0));
    expect((await home()).home.sections).toEqual(['clinics', 'evidence']);
    await asOwner(backToHomeBefore);
    expect((await home()).home).toEqual(FIRST_HOME);
  });

  it('names no section twice, and none that there is not', async () => {
    const { version } = await home();
    const twice = asOwner((tx) => saveHome(tx, { ...FIRST_HOME, sections: ['team', 'team'] }, version));
    await expect(twice).rejects.toThrow('site_home_sections_once');
    await expect(
      rows().ownerPool.query(
        `insert into app.site_home (practice_id, version, sections, heading_es, welcome_en, welcome_es, piece_ids, chosen_by, chosen_at)
         select practice_id, 99, array['banner'], '', '', '', '{}', chosen_by, chosen_at from app.site_home limit 1`,
      ),
    ).rejects.toThrow('site_home_sections_known');
  });
});
