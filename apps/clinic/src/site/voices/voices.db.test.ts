import { beforeAll, describe, expect, it } from 'vitest';
import { AccessRefused, asPractice, inPractice } from '../../database/practice-transaction.ts';
import { runAs, tryAs } from '../../database/run-as.test-data.ts';
import { testDatabase } from '../../database/test-database.ts';
import { aClinic, type Clinic, NOW } from '../../intake/intake.test-data.ts';
import { DecisionForm, decide, lookView } from './look.server.ts';
import { ownVoice, withdrawByLink } from './own-voice.server.ts';
import { countVoices, shownUntil, shownVoices } from './shown-voices.server.ts';
import { aLink, asRole, aTreatedPatient, aVoice, byLink, send } from './voices.test-data.ts';
import { withdrawAtHerWord } from './withdraw.server.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const editor = () => asRole(rows().database, clinic, 'editor');
const show = (voiceId: string) =>
  inPractice(editor(), 'voices.decide', (tx) => decide(tx, { outcome: 'shown', voiceId }));
const refuse = (voiceId: string) =>
  inPractice(editor(), 'voices.decide', (tx) =>
    decide(tx, {
      outcome: 'refused',
      voiceId,
      reason: 'others-data',
      details: 'The second sentence names a neighbor.',
    }),
  );

/** Ids of what the public reads. */
async function read(now = NOW): Promise<readonly string[]> {
  const found = await asPractice(rows().database, clinic.practiceId, (db) =>
    shownVoices({ db, practiceId: clinic.practiceId, now }, 'en', { count: 100 }),
  );
  return found.map(({ id }) => id);
}

describe('sending words', () => {
  it('works once for a link, however many send at one moment', async () => {
    const patient = await aTreatedPatient(rows().database, clinic, 4);
    const { token } = await aLink(rows().database, clinic, patient);
    const answers = await Promise.all([1, 2, 3].map(() => send(rows().database, clinic, token)));
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['closed', 'closed', 'sent']);
    expect((await send(rows().database, clinic, token)).kind).toBe('closed');
  });

  it('asks for the tick, the name that was given, and the day that was read', async () => {
    const { token } = await aLink(rows().database, clinic, await aTreatedPatient(rows().database, clinic, 4));
    const sent = (signing: Parameters<typeof send>[4]) => send(rows().database, clinic, token, {}, signing);
    expect(await sent({ agrees: false })).toEqual({ kind: 'refused', field: 'agrees', why: 'not-agreed' });
    expect(await sent({ signature: 'Mara' })).toMatchObject({ field: 'signature', why: 'other-name' });
    expect(await sent({ until: '2028-03-02' })).toMatchObject({ why: 'other-day' });
    expect((await sent({})).kind).toBe('sent');
  });

  it('gives the author a copy of what she signed, and tells the owner’s list when they wait too long', async () => {
    const { ownToken, voiceId } = await aVoice(rows().database, clinic);
    const own = await ownVoice(byLink(rows().database, clinic), ownToken);
    expect(own).toMatchObject({
      state: { kind: 'waiting' },
      signed: { shownName: 'M. Q.', until: '2028-03-03', signerName: 'mara quill', practiceName: 'Tarnbrook' },
    });
    const task = await rows().ownerPool.query(
      'select for_role, due_at, patient_id from app.task where about = $1 order by due_at',
      [voiceId],
    );
    expect(task.rows).toEqual([
      { for_role: 'editor', due_at: new Date('2026-03-05T15:00:00Z'), patient_id: null },
      { for_role: 'owner', due_at: new Date('2026-03-10T15:00:00Z'), patient_id: null },
    ]);
    await show(voiceId);
    const done = await rows().ownerPool.query('select done_at is not null as done from app.task where about = $1', [
      voiceId,
    ]);
    expect(done.rows).toEqual([{ done: true }, { done: true }]);
  });
});

describe('words of patients', () => {
  it('show to the public once somebody let them through, critical or not', async () => {
    const { voiceId } = await aVoice(rows().database, clinic, {
      words: 'It did nothing for me. I would not come again.',
    });
    expect(await read()).not.toContain(voiceId);
    expect(await show(voiceId)).toEqual({ kind: 'decided' });
    expect(await read()).toContain(voiceId);
  });

  it('can be refused for a listed reason with a sentence alone', async () => {
    const { voiceId, ownToken } = await aVoice(rows().database, clinic);
    for (const wrong of [
      { outcome: 'refused', voiceId, reason: 'critical', details: 'It says that we were late.' },
      { outcome: 'refused', voiceId, reason: 'abuse', details: 'bad' },
      { outcome: 'refused', voiceId },
    ])
      expect(DecisionForm.safeParse(wrong).success).toBe(false);
    const insert = (reason: string | null, details: string) =>
      tryAs(
        rows().pool,
        clinic.practiceId,
        `insert into app.voice_decision (practice_id, id, voice_id, outcome, reason, details, decided_by, decided_at)
         values ($1, gen_random_uuid(), $2, 'refused', $3, $4, $5, now())`,
        [clinic.practiceId, voiceId, reason, details, clinic.mara.staffId],
      );
    await expect(insert('critical', 'It says that we were late.')).rejects.toThrow(/voice_decision_reason_known/);
    await expect(insert(null, 'It says that we were late.')).rejects.toThrow(/refused_for_reason/);
    await expect(insert('abuse', ' ')).rejects.toThrow(/says_why/);

    await refuse(voiceId);
    expect(await read()).not.toContain(voiceId);
    const own = await ownVoice(byLink(rows().database, clinic), ownToken);
    expect(own?.state).toMatchObject({ kind: 'refused', details: 'The second sentence names a neighbor.' });
    const counts = await asPractice(rows().database, clinic.practiceId, (db) =>
      countVoices({ db, practiceId: clinic.practiceId, now: NOW }),
    );
    expect(counts.refused['others-data']).toBe(1);
  });

  it('can be changed by nobody, and neither can what was signed and decided', async () => {
    const { voiceId } = await aVoice(rows().database, clinic);
    await show(voiceId);
    const asApp = (text: string) => tryAs(rows().pool, clinic.practiceId, text, [voiceId]);
    await expect(asApp(`update app.voice set words = 'Wonderful' where id = $1`)).rejects.toThrow(/permission denied/);
    await expect(asApp('delete from app.voice where id = $1')).rejects.toThrow(/permission denied/);
    for (const [table, key] of [
      ['voice', 'id'],
      ['voice_authorisation', 'id'],
      ['voice_decision', 'voice_id'],
    ])
      await expect(
        rows().ownerPool.query(`update app.${table} set practice_id = practice_id where ${key} = $1`, [voiceId]),
      ).rejects.toThrow(/can only be added to/);
  });

  it('come before the editor without anything that says who wrote them', async () => {
    const { patientId, voiceId } = await aVoice(rows().database, clinic, { words: 'Held back by an odd sentence.' });
    const view = await inPractice(editor(), 'voices.read', lookView);
    const text = JSON.stringify(view);
    expect(view.waiting.find(({ id }) => id === voiceId)?.name).toBe('M. Q.');
    expect(text).not.toMatch(/quill|1980/i);
    expect(text).not.toContain(patientId);
    // Her own roles open no table's way from words to a patient: the columns are not there.
    const { rows: columns } = await rows().ownerPool.query<{ column_name: string }>(
      "select column_name from information_schema.columns where table_schema = 'app' and table_name = 'voice'",
    );
    expect(
      columns.map(({ column_name }) => column_name).filter((name) => /patient|signer|ask|link/.test(name)),
    ).toEqual([]);
    const asDesk = inPractice(asRole(rows().database, clinic, 'front-desk'), 'voices.read', lookView);
    await expect(asDesk).rejects.toThrow(AccessRefused);
  });

  it('are gone at once when the author withdraws, and who and when stays', async () => {
    const { voiceId, ownToken } = await aVoice(rows().database, clinic);
    await show(voiceId);
    const heard = await listening(() => withdrawByLink(byLink(rows().database, clinic), ownToken));
    expect(heard).toContain('voices');
    expect(await read()).not.toContain(voiceId);
    const own = await ownVoice(byLink(rows().database, clinic), ownToken);
    expect(own).toMatchObject({ state: { kind: 'withdrawn' }, signed: undefined });
    expect(await withdrawByLink(byLink(rows().database, clinic), ownToken)).toBe(true);
    const kept = await rows().ownerPool.query('select recorded_by from app.voice_withdrawal where voice_id = $1', [
      voiceId,
    ]);
    expect(kept.rows).toEqual([{ recorded_by: null }]);
    expect(await show(voiceId)).toMatchObject({ kind: 'refused' });
  });

  it('are withdrawn at the desk at her word, and at nobody’s for another patient', async () => {
    const { voiceId, patientId } = await aVoice(rows().database, clinic);
    await show(voiceId);
    const other = await aVoice(rows().database, clinic);
    const desk = (whose: string, toldBy: string) =>
      inPractice(asRole(rows().database, clinic, 'front-desk'), 'voices.ask', (tx) =>
        withdrawAtHerWord(tx, whose, voiceId, toldBy),
      );
    expect(await desk(other.patientId, 'the patient')).toMatchObject({ kind: 'refused' });
    expect(await desk(patientId, ' ')).toMatchObject({ kind: 'refused' });
    expect(await desk(patientId, 'the patient, by telephone')).toEqual({ kind: 'noted' });
    expect(await read()).not.toContain(voiceId);
  });

  it('show until the day that was signed for, and by themselves no longer', async () => {
    const { voiceId } = await aVoice(rows().database, clinic);
    await show(voiceId);
    const end = Temporal.Instant.from('2028-03-04T07:00:00Z'); // midnight in Denver
    expect(await read(end.subtract({ seconds: 1 }))).toContain(voiceId);
    expect(await read(end)).not.toContain(voiceId);
    const until = await asPractice(rows().database, clinic.practiceId, (db) =>
      shownUntil({ db, practiceId: clinic.practiceId, now: NOW }),
    );
    expect(until?.toString()).toBe(end.toString());
  });

  it('need a signature whose link stands: SQL that steps around the program is refused', async () => {
    const { database, pool } = rows();
    const patient = await aTreatedPatient(database, clinic, 4);
    await aLink(database, clinic, patient);
    await aLink(database, clinic, patient);
    const insert = runAs(
      pool,
      clinic.practiceId,
      `insert into app.voice_authorisation
         (practice_id, id, link_id, signed_by, signer_name, content, content_sha256, own_link_hash, signed_at)
       select practice_id, gen_random_uuid(), id, 'patient', 'Somebody else', '{}', '', 'x', made_at
       from app.voice_link where ended_at is not null limit 1`,
    );
    await expect(insert).rejects.toThrow(/This link is over/);
  });
});

/** Parts of the site that were told to have changed meanwhile. */
async function listening(work: () => Promise<unknown>): Promise<readonly string[]> {
  const client = await rows().ownerPool.connect();
  const heard: string[] = [];
  try {
    client.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await client.query('listen filiform_site');
    await work();
    await client.query('select 1');
  } finally {
    client.removeAllListeners('notification');
    client.release();
  }
  return heard.flatMap((text) => /"part":"(\w+)"/.exec(text)?.[1] ?? []);
}
