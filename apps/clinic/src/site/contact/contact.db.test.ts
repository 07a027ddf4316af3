import { beforeAll, describe, expect, it } from 'vitest';
import { asPractice, inPractice } from '../../database/practice-transaction.ts';
import { tryAs } from '../../database/run-as.test-data.ts';
import { testDatabase } from '../../database/test-database.ts';
import { aPractice, askingAs, NOW } from '../../patients/patients.test-data.ts';
import { taskList } from '../../tasks/index.server.ts';
import { signedTime } from '../visitor-forms/index.server.ts';
import { answerMessage, inboxOf, messageOf, reopenMessage } from './index.server.ts';
import { keepMessage } from './keep-message.server.ts';

const rows = testDatabase();
let made: Awaited<ReturnType<typeof aPractice>>;
beforeAll(async () => {
  made = await aPractice(rows().database, 'Inbox', [['front-desk'], ['clinician']]);
  // Tuesday 3 March 2026, 8:00 in Denver: open at 9.
  await asPractice(rows().database, made.practiceId, (db) =>
    db
      .insertInto('clinicHours')
      .values({ practiceId: made.practiceId, clinicId: made.clinicId, weekday: 2, fromMinute: 540, toMinute: 1020 })
      .execute(),
  );
});

const secret = 'a secret of the test';
const SENT = {
  clinic: 'first',
  writtenAs: 'Rosa Quill',
  answerBy: 'telephone' as const,
  telephone: '970-555-0188',
  email: '',
  words: 'Do you have a ramp?',
};

function send(value = SENT) {
  const { practiceId } = made;
  const formTime = signedTime({ secret, practiceId }, 'inbox', NOW.subtract({ minutes: 1 }));
  return asPractice(rows().database, practiceId, (db) =>
    keepMessage(
      { db, practiceId, secret, now: NOW, address: '192.0.2.7' },
      { kind: 'message', value },
      { language: 'en', typed: { formTime } },
    ),
  );
}

async function sentId() {
  const kept = await send();
  if (kept.kind !== 'kept') throw new Error(kept.kind);
  return kept.messageId;
}

const asDesk = () => askingAs(rows().database, made.people[0]);
const tasks = () =>
  inPractice(asDesk(), 'tasks.see', (tx) => taskList(tx, { clinicId: '', everybodys: false }, undefined));

describe('a visitor’s message', () => {
  it('stands in the inbox, with a task due when the clinic opens that holds nothing of it', async () => {
    const id = await sentId();
    const { lines } = await inPractice(asDesk(), 'inbox.read', (tx) =>
      inboxOf(tx, { clinicId: '', isAnswered: false }),
    );
    expect(lines.find((line) => line.id === id)).toMatchObject({ writtenAs: 'Rosa Quill', clinicName: 'First' });
    const { today } = await tasks();
    const task = today.find(({ link }) => link === `/staff/site/inbox/${id}`);
    expect(task).toMatchObject({ due: 'Today, 09:00', whose: 'Front desk', isFromWebsite: true, finishedBy: 'page' });
    expect(JSON.stringify(task)).not.toMatch(/Rosa|Quill|ramp|0188/);
  });

  it('is marked as answered with its task, and both come back by an undo', async () => {
    const id = await sentId();
    const isOpen = async () => (await tasks()).today.some(({ link }) => link?.endsWith(id));
    await inPractice(asDesk(), 'inbox.read', (tx) => answerMessage(tx, id, 'Called: there is a ramp.'));
    const answered = await inPractice(asDesk(), 'inbox.read', (tx) => messageOf(tx, id));
    expect(answered).toMatchObject({ isAnswered: true, answerNote: 'Called: there is a ramp.' });
    expect(await isOpen()).toBe(false);
    await inPractice(asDesk(), 'inbox.read', (tx) => reopenMessage(tx, id));
    expect(await inPractice(asDesk(), 'inbox.read', (tx) => messageOf(tx, id))).toMatchObject({ isAnswered: false });
    expect(await isOpen()).toBe(true);
  });

  it('stays as it was sent, whoever asks', async () => {
    const id = await sentId();
    const app = (text: string) => tryAs(rows().pool, made.practiceId, text, [id]);
    await expect(app(`update app.site_message set words = 'Other words' where id = $1`)).rejects.toThrow(
      /only be marked as answered/,
    );
    await expect(app('delete from app.site_message where id = $1')).rejects.toThrow(/permission denied/);
  });

  it('is read by the front desk and the owner alone', async () => {
    const clinician = askingAs(rows().database, made.people[1]);
    const read = inPractice(clinician, 'inbox.read', (tx) => inboxOf(tx, { clinicId: '', isAnswered: false }));
    await expect(read).rejects.toThrow(/do not include/);
  });

  it('to a clinic that is none is not kept, and more than the limit from one place are not either', async () => {
    expect(await send({ ...SENT, clinic: 'no-such' })).toEqual({ kind: 'no-clinic' });
    const answers = [];
    for (let count = 0; count < 8; count += 1) answers.push((await send()).kind);
    expect(answers.at(-1)).toBe('refused');
  });
});

it('the form asks for what the chosen answer needs, in the language of who writes', async () => {
  const { bookingForm, messageForm } = await import('./message-form.ts');
  const wrong = messageForm('en').safeParse({ ...SENT, telephone: '' });
  expect(wrong.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['telephone', expect.stringMatching(/at least 7 digits/)],
  ]);
  const spanish = messageForm('es').safeParse({ ...SENT, answerBy: 'email' });
  expect(spanish.error?.issues[0]?.message).toMatch(/^Escriba un correo/);
  const { words: _, ...sender } = SENT;
  const wish = { visit: 'not-said', reason: 'not-said', ride: 'yes', spoken: 'es', days: 'friday,monday' };
  expect(bookingForm('en').parse({ ...sender, ...wish })).toMatchObject({ days: ['monday', 'friday'], times: [] });
});
