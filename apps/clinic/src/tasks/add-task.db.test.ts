import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { inPractice, type StaffActor } from '../database/practice-transaction.ts';
import { tryAs } from '../database/run-as.test-data.ts';
import { testDatabase } from '../database/test-database.ts';
import { aPractice, askingAs, NOW } from '../patients/patients.test-data.ts';
import { addTask, finishTask, type WantedTask } from './add-task.server.ts';

const rows = testDatabase();
let practiceId = '';
let clinician: StaffActor | undefined;

beforeAll(async () => {
  const made = await aPractice(rows().database, 'Tasks', [['clinician']]);
  practiceId = made.practiceId;
  clinician = made.people[0];
});

function aTask(changes: Partial<WantedTask> = {}): WantedTask {
  return {
    kind: 'serious-event',
    about: newId(),
    title: 'Read the report',
    forRole: 'owner',
    dueAt: NOW.add({ hours: 1 }),
    ...changes,
  };
}

function add(task: WantedTask) {
  return inPractice(askingAs(rows().database, clinician), 'record.write', (tx) => addTask(tx, task));
}

async function stored(about: string) {
  const { rows: found } = await rows().ownerPool.query(
    'select title, done_at is not null as done from app.task where about = $1',
    [about],
  );
  return found;
}

/** As the role of requests, speaking for this practice. */
async function asApp(text: string, values: readonly unknown[]) {
  return tryAs(rows().pool, practiceId, text, values);
}

describe('a task', () => {
  it('is there once, however often and at whatever moment it is asked for', async () => {
    const task = aTask();
    await Promise.all([add(task), add(task), add({ ...task, title: 'Said in other words' })]);
    await add(task);
    expect(await stored(task.about)).toHaveLength(1);
  });

  it('that is done does not come back by a retry', async () => {
    const task = aTask({ kind: 'next-day-check' });
    await add(task);
    await inPractice(askingAs(rows().database, clinician), 'record.write', (tx) =>
      finishTask(tx, 'next-day-check', task.about),
    );
    await add(task);
    expect(await stored(task.about)).toEqual([{ title: 'Read the report', done: true }]);
  });

  it('about one thing stands beside another kind of task about the same', async () => {
    const task = aTask();
    await add(task);
    await add({ ...task, kind: 'event-follow-up', title: 'Call again' });
    expect(await stored(task.about)).toHaveLength(2);
  });

  it('can be marked as done by SQL, and neither rewritten nor deleted', async () => {
    const task = aTask();
    await add(task);
    const done = await asApp('update app.task set done_by = created_by, done_at = now() where about = $1', [
      task.about,
    ]);
    expect(done.rowCount).toBe(1);
    await expect(asApp(`update app.task set title = 'Nothing to do' where about = $1`, [task.about])).rejects.toThrow(
      /only be marked as done/,
    );
    await expect(asApp('delete from app.task where about = $1', [task.about])).rejects.toThrow(/permission denied/);
  });

  it('leads nowhere but into the app', async () => {
    await expect(add(aTask({ link: 'https://example.com' }))).rejects.toThrow(/task_link_is_inside/);
  });
});
