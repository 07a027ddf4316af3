import { beforeAll, describe, expect, it } from 'vitest';
import { asPractice, inPractice } from '../../database/practice-transaction.ts';
import { tryAs } from '../../database/run-as.test-data.ts';
import { testDatabase } from '../../database/test-database.ts';
import { aPractice, askingAs } from '../../patients/patients.test-data.ts';
import { SITE_CHANNEL } from '../served/changed.server.ts';
import { holdBack, readTeam, saveProfile } from '../team/index.server.ts';
import { clinicForm, ownClinic } from './index.server.ts';

const rows = testDatabase();
let made: Awaited<ReturnType<typeof aPractice>>;
beforeAll(async () => {
  made = await aPractice(rows().database, 'Public', [['owner'], ['clinician']]);
});

const asOwner = () => askingAs(rows().database, made.people[0]);
const clinic = () => inPractice(asOwner(), 'site.places', (tx) => ownClinic(tx, made.clinicId));

async function send(fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return inPractice(asOwner(), 'site.places', (tx) => clinicForm(tx, made.clinicId, form));
}

describe('what an owner says of a clinic', () => {
  it('is kept as a whole week, makes the line of the first page, and is told to who keeps pages', async () => {
    const listener = await rows().ownerPool.connect();
    const heard: string[] = [];
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await listener.query(`listen ${SITE_CHANNEL}`);
    const { edition } = await clinic();
    const answer = await send({ intent: 'hours', edition: String(edition), day1: '8 am - noon, 1-5 pm', day2: '8-17' });
    expect(answer).toEqual({ kind: 'saved', what: 'hours' });
    expect((await clinic()).hours.week).toHaveLength(3);
    const { rows: found } = await rows().ownerPool.query('select opening_text from app.clinic where id = $1', [
      made.clinicId,
    ]);
    expect(found[0].opening_text).toBe('Monday 8 am to noon and 1 pm to 5 pm, Tuesday 8 am to 5 pm.');
    await listener.query('select 1');
    expect(heard).toEqual([JSON.stringify({ practiceId: made.practiceId, part: 'clinics' })]);
    listener.release();
  });

  it('loses nothing where two save the same: the second is told, with what was typed', async () => {
    const { edition } = await clinic();
    const old = await send({ intent: 'hours', edition: String(edition - 1), day3: '9-12' });
    expect(old).toMatchObject({ kind: 'refused', status: 409, refusal: { values: { day3: '9-12' } } });
  });

  it('names days on which the week does not hold, and takes them back', async () => {
    const day = { intent: 'exception', date: '2026-12-24', nameEn: 'Christmas Eve', hours: '8 am - noon' };
    expect(await send(day)).toMatchObject({ kind: 'saved' });
    expect(await send({ ...day, date: '2026-03-02' })).toMatchObject({
      refusal: { errors: { date: 'Choose today or a day to come.' } },
    });
    expect((await clinic()).hours.exceptions).toMatchObject([{ nameEn: 'Christmas Eve', stretches: [{ from: 480 }] }]);
    await send({ intent: 'holidays' });
    expect((await clinic()).hours.exceptions.map(({ nameEn }) => nameEn)).toContain('Thanksgiving Day');
    await send({ intent: 'remove', date: '2026-12-24' });
    expect((await clinic()).hours.exceptions.map(({ nameEn }) => nameEn)).not.toContain('Christmas Eve');
  });

  it('draws the streets it was given, and says line by line what it could not read', async () => {
    const { edition } = await clinic();
    const streets = 'Main Street from 0,1 to 9,1\nClinic at 4,1';
    expect(await send({ intent: 'map', edition: String(edition), streets })).toMatchObject({ kind: 'saved' });
    expect((await clinic()).sketchMap?.streets).toHaveLength(1);
    expect(await send({ intent: 'map', edition: String(edition + 1), streets: 'Main Street' })).toMatchObject({
      refusal: { errors: { streets: expect.stringMatching(/^Line 1, "Main Street"/) } },
    });
  });

  it('can’t overlap, whoever writes it', async () => {
    const insert = `insert into app.clinic_hours (practice_id, clinic_id, weekday, from_minute, to_minute) values ($1, $2, 1, 600, 660)`;
    await expect(tryAs(rows().pool, made.practiceId, insert, [made.practiceId, made.clinicId])).rejects.toThrow(
      /clinic_hours_no_overlap/,
    );
  });
});

it('somebody is shown when she wants it, and then only while no owner holds her back', async () => {
  const clinician = made.people[1];
  const staffId = clinician?.staffId ?? '';
  const words = { textEn: 'Plain words', textEs: '', interestsEn: '', interestsEs: '', imageId: '' };
  const sent = { ...words, edition: 0, wantsShown: 'yes' as const, languages: ['en'], clinics: [made.clinicId] };
  const team = () => asPractice(rows().database, made.practiceId, (db) => readTeam(db, made.practiceId));
  // An owner who writes for her can't say that she wants it.
  await inPractice(asOwner(), 'site.places', (tx) => saveProfile(tx, staffId, sent));
  expect(await team()).toEqual([]);
  const asHerself = askingAs(rows().database, clinician);
  await inPractice(asHerself, 'profile.own', (tx) => saveProfile(tx, staffId, { ...sent, edition: 1 }));
  expect(await team()).toMatchObject([{ slug: 'clinician-1', clinicIds: [made.clinicId] }]);
  await inPractice(asOwner(), 'site.places', (tx) => holdBack(tx, staffId, true));
  expect(await team()).toEqual([]);
});
