import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { AccessRefused, asPractice, inPractice } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { aClinic, asks, aVisit, type Clinic, type Person } from '../intake/intake.test-data.ts';
import { type EpisodeFields, editEpisode, endEpisode, openEpisode, reopenEpisode } from './change-episode.server.ts';
import { episodesView } from './episodes-view.server.ts';
import { episodeOfVisit, openEpisodeOf } from './read-episodes.server.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const TODAY = Temporal.PlainDate.from('2026-03-03');

function as<T>(work: Parameters<typeof inPractice<T>>[2], person: Person = clinic.mara) {
  return inPractice(asks(rows().database, clinic, person), 'record.write', work);
}

function open(patientId: string, changes: Partial<EpisodeFields> = {}) {
  const fields = { reason: 'Neck pain', clinicId: clinic.clinicId, startedOn: TODAY, referrerName: '' };
  return as((tx) => openEpisode(tx, patientId, { ...fields, referrerContactedOn: undefined, ...changes }));
}

const current = (patientId: string) => as((tx) => openEpisodeOf(tx, patientId));

async function aPatient() {
  return (await aVisit(rows().database, clinic)).patientId;
}

describe('an episode of care', () => {
  it('is open once for a reason, however it is written and however many open it at once', async () => {
    const patientId = await aPatient();
    const both = await Promise.all([open(patientId), open(patientId, { reason: ' neck PAIN ' })]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    expect(await open(patientId, { reason: 'Knee pain' })).toMatchObject({ kind: 'done' });
    const past = asPractice(rows().database, clinic.practiceId, (db) =>
      db
        .insertInto('episodeOfCare')
        .values({
          practiceId: clinic.practiceId,
          id: newId(),
          patientId,
          clinicId: clinic.clinicId,
          reason: 'NECK PAIN',
          startedOn: TODAY,
          endedHow: null,
        })
        .execute(),
    );
    await expect(past).rejects.toMatchObject({ code: '23505', constraint: 'episode_open_once_a_reason' });
  });

  it('takes the visits from its first day on along, and those that come later', async () => {
    const visit = await aVisit(rows().database, clinic);
    const opened = await open(visit.patientId);
    const later = await aVisit(rows().database, clinic, { patientId: visit.patientId });
    for (const { id } of [visit, later])
      expect(await as((tx) => episodeOfVisit(tx, id))).toMatchObject({
        id: opened.kind === 'done' && opened.episodeId,
      });
  });

  it('ends with how and when, and is opened again by undo; the history tells both', async () => {
    const patientId = await aPatient();
    const opened = await open(patientId);
    if (opened.kind !== 'done') throw new Error('It was not opened.');
    const { episodeId } = opened;
    const end = { episodeId, rowVersion: 1, how: 'discharged', on: TODAY } as const;
    expect(await as((tx) => endEpisode(tx, patientId, end))).toMatchObject({ kind: 'done' });
    expect(await current(patientId)).toBeUndefined();
    expect(await as((tx) => reopenEpisode(tx, patientId, { episodeId, rowVersion: 2 }))).toMatchObject({
      kind: 'done',
    });
    expect(await current(patientId)).toMatchObject({ id: episodeId, ended: undefined });
    const { episodes } = await as((tx) => episodesView(tx, patientId));
    expect(episodes[0]?.history.map((line) => line.split(' by ')[0])).toEqual(['Opened', 'Ended', 'Opened again']);
  });

  it('is not opened again while another for its reason is open', async () => {
    const patientId = await aPatient();
    const first = await open(patientId);
    if (first.kind !== 'done') throw new Error('It was not opened.');
    const { episodeId } = first;
    await as((tx) => endEpisode(tx, patientId, { episodeId, rowVersion: 1, how: 'moved', on: TODAY }));
    await open(patientId);
    expect(await as((tx) => reopenEpisode(tx, patientId, { episodeId, rowVersion: 2 }))).toMatchObject({
      errors: { form: expect.stringContaining('is open already') },
    });
  });

  it('tells the second of two people who change it', async () => {
    const patientId = await aPatient();
    const opened = await open(patientId);
    if (opened.kind !== 'done') throw new Error('It was not opened.');
    const edit = (referrerName: string) =>
      as((tx) =>
        editEpisode(tx, patientId, {
          episodeId: opened.episodeId,
          rowVersion: 1,
          reason: 'Neck pain',
          clinicId: clinic.clinicId,
          startedOn: TODAY,
          referrerName,
          referrerContactedOn: TODAY,
        }),
      );
    expect(await edit('Dr. Ruiz')).toMatchObject({ kind: 'done' });
    expect(await edit('Dr. Hale')).toMatchObject({ errors: { form: expect.stringContaining('meanwhile') } });
    expect(await current(patientId)).toMatchObject({ referrer: { name: 'Dr. Ruiz' } });
  });

  it('refuses days that do not fit and a contact without a name, each in a sentence', async () => {
    const patientId = await aPatient();
    const tomorrow = TODAY.add({ days: 1 });
    expect(await open(patientId, { startedOn: tomorrow })).toMatchObject({ errors: { startedOn: expect.any(String) } });
    expect(await open(patientId, { referrerContactedOn: TODAY })).toMatchObject({
      errors: { referrerName: expect.any(String) },
    });
    const opened = await open(patientId);
    if (opened.kind !== 'done') throw new Error('It was not opened.');
    const end = { episodeId: opened.episodeId, rowVersion: 1, how: 'moved' } as const;
    for (const on of [tomorrow, TODAY.subtract({ days: 1 })])
      expect(await as((tx) => endEpisode(tx, patientId, { ...end, on }))).toMatchObject({
        errors: { on: expect.any(String) },
      });
  });

  it('of a patient who is not shared with her is closed to a student', async () => {
    const patientId = await aPatient();
    await expect(as((tx) => episodesView(tx, patientId), clinic.student)).rejects.toThrow(AccessRefused);
  });
});
