import { beforeAll, describe, expect, it } from 'vitest';
import { AccessRefused, inPractice } from '../../database/practice-transaction.ts';
import { testDatabase } from '../../database/test-database.ts';
import { aClinic, type Clinic, NOW } from '../../intake/intake.test-data.ts';
import { askForWords, noteNotWanted } from './ask.server.ts';
import { askView, isDueToBeAsked } from './ask-view.server.ts';
import { askingReport } from './asking-report.server.ts';
import { dueList } from './due-list.server.ts';
import { exchangeCode, openLink } from './open-link.server.ts';
import { aLink, asRole, aTreatedPatient, aVoice, byLink, SECRET, send } from './voices.test-data.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const desk = () => asRole(rows().database, clinic, 'front-desk');
const treated = (visits: number) => aTreatedPatient(rows().database, clinic, visits);

describe('asking for words', () => {
  it('is for everybody who was here four times, and for nobody before', async () => {
    const [three, four] = [await treated(3), await treated(4)];
    const { database } = rows();
    const answer = await inPractice(desk(), 'voices.ask', (tx) =>
      askForWords(tx, three.patientId, three.episodeId, SECRET),
    );
    expect(answer).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('after the fourth visit') });
    const list = () => inPractice(desk(), 'voices.ask', dueList);
    expect((await list()).lines.map(({ patientId }) => patientId)).toEqual([four.patientId]);
    await aLink(database, clinic, four);
    expect((await list()).lines).toEqual([]);
  });

  it('is for who meets the patient, and is in the log', async () => {
    const patient = await treated(4);
    const { database, ownerPool } = rows();
    for (const role of ['editor', 'owner', 'student'] as const) {
      const asked = inPractice(asRole(database, clinic, role), 'voices.ask', (tx) => askView(tx, patient.patientId));
      await expect(asked).rejects.toThrow(AccessRefused);
    }
    await aLink(database, clinic, patient);
    const log = await ownerPool.query("select 1 from app.access_log where action = 'voices.ask' and patient_id = $1", [
      patient.patientId,
    ]);
    expect(log.rowCount).toBe(1);
  });

  it('keeps of a link nothing that opens it, and makes it anew: the old one opens nothing then', async () => {
    const patient = await treated(4);
    const { database, ownerPool } = rows();
    const first = await aLink(database, clinic, patient);
    const kept = JSON.stringify((await ownerPool.query('select * from app.voice_link')).rows);
    expect(kept).not.toContain(first.token);
    expect(kept).not.toContain(first.code.replace('-', ''));
    expect(await openLink(byLink(database, clinic), first.token)).toMatchObject({ isMinor: false });
    const second = await aLink(database, clinic, patient);
    expect(await openLink(byLink(database, clinic), first.token)).toBeUndefined();
    expect(await openLink(byLink(database, clinic), second.token)).toBeDefined();
    expect(await openLink(byLink(database, clinic, NOW.add({ hours: 24 * 30 })), second.token)).toBeUndefined();
  });

  it('tells nobody who finds the link whose it is', async () => {
    const { token } = await aLink(rows().database, clinic, await treated(4));
    const { patientId: _, ...shown } = (await openLink(byLink(rows().database, clinic), token)) ?? {};
    expect(JSON.stringify(shown)).not.toMatch(/Mara|Quill|1980/);
  });

  it('opens by its code as it is typed, for the last who typed it', async () => {
    const { database } = rows();
    const { token, code } = await aLink(database, clinic, await treated(4));
    const typed = () => exchangeCode({ ...byLink(database, clinic), address: '198.51.100.9' }, code.toLowerCase());
    const [first, second] = [await typed(), await typed()];
    if (first.kind !== 'open' || second.kind !== 'open') throw new Error('The code did not open.');
    expect(await openLink(byLink(database, clinic), first.found)).toBeUndefined();
    expect((await send(database, clinic, second.found)).kind).toBe('sent');
    expect(await openLink(byLink(database, clinic), token)).toBeUndefined();
    expect((await typed()).kind).toBe('closed');
  });

  it('takes "no" for an answer: the link ends, and nobody asks again', async () => {
    const patient = await treated(4);
    const { database } = rows();
    const { token } = await aLink(database, clinic, patient);
    await inPractice(desk(), 'voices.ask', (tx) => noteNotWanted(tx, patient.patientId, patient.episodeId));
    expect(await openLink(byLink(database, clinic), token)).toBeUndefined();
    expect(await inPractice(desk(), 'voices.ask', (tx) => isDueToBeAsked(tx, patient.patientId))).toBe(false);
  });
});

it('tells the owner how many were due, asked and wrote: picking shows', async () => {
  const { database } = rows();
  clinic = await aClinic(database);
  for (const visits of [3, 4, 5]) await treated(visits);
  await aVoice(database, clinic);
  const said = await treated(6);
  await inPractice(desk(), 'voices.ask', (tx) => noteNotWanted(tx, said.patientId, said.episodeId));
  const report = await inPractice(asRole(database, clinic, 'owner'), 'voices.read', askingReport);
  expect(report.at(-1)).toEqual({
    name: 'All clinics',
    due: 4,
    asked: 2,
    notWanted: 1,
    wrote: 1,
    states: { waiting: 1, shown: 0, refused: 0, withdrawn: 0, 'ran-out': 0 },
  });
});
