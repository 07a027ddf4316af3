import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { inPractice, NotFound, type StaffActor } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { sharePatient } from '../patients/index.server.ts';
import { aPatient, aPractice, askingAs, insertPatient, NOW } from '../patients/patients.test-data.ts';
import { recordView } from '../record/record-view.server.ts';
import { addTask, type WantedTask } from './add-task.server.ts';
import { countDueTasks, taskList, tasksForm } from './index.server.ts';

const rows = testDatabase();
let people: readonly StaffActor[] = [];
let clinicId = '';
let patientId = '';
const [CLINICIAN, OWNER, DESK, STUDENT, BOTH] = [0, 1, 2, 3, 4];

beforeAll(async () => {
  const made = await aPractice(rows().database, 'Lists', [
    ['clinician'],
    ['owner'],
    ['front-desk'],
    ['student'],
    ['owner', 'clinician'],
  ]);
  ({ people, clinicId } = made);
  patientId = await insertPatient(rows().database, made.practiceId, aPatient());
});

const asking = (person: number, requestId?: string) => askingAs(rows().database, people[person], requestId);

async function add(changes: Partial<WantedTask> = {}): Promise<string> {
  const about = newId();
  await inPractice(asking(CLINICIAN), 'tasks.change', (tx) =>
    addTask(tx, {
      kind: 'by-hand',
      about,
      title: `Order swabs ${about}`,
      forRole: 'clinician',
      dueAt: NOW.add({ hours: 1 }),
      ...changes,
    }),
  );
  return `Order swabs ${about}`;
}

const NO_FILTER = { clinicId: '', everybodys: false };

function list(person: number, filter = NO_FILTER, requestId?: string) {
  return inPractice(asking(person, requestId), 'tasks.see', (tx) => taskList(tx, filter, undefined));
}

async function lineOf(person: number, title: string, filter = NO_FILTER) {
  const view = await list(person, filter);
  return [...view.overdue, ...view.today, ...view.later, ...view.done].find((line) => line.title === title);
}

function send(person: number, fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return inPractice(asking(person), 'tasks.change', (tx) => tasksForm(tx, form));
}

describe('the list of tasks', () => {
  it('holds those of the own roles, by when they are due', async () => {
    const late = await add({ dueAt: NOW.subtract({ hours: 1 }) });
    const soon = await add();
    const far = await add({ dueAt: NOW.add({ hours: 48 }) });
    const groups = await Promise.all([late, soon, far].map((title) => lineOf(CLINICIAN, title)));
    expect(groups.map((line) => line?.group)).toEqual(['overdue', 'today', 'later']);
    expect(await lineOf(DESK, late)).toBeUndefined();
    expect(await lineOf(BOTH, late)).toBeDefined();
  });

  it('holds what is meant for one person on her own list, and on a colleague’s where she asks for it', async () => {
    const title = await add({ staffId: people[BOTH]?.staffId });
    expect(await lineOf(BOTH, title)).toMatchObject({ whose: 'owner and clinician 4' });
    expect(await lineOf(CLINICIAN, title)).toBeUndefined();
    expect(await lineOf(CLINICIAN, title, { clinicId: '', everybodys: true })).toBeDefined();
  });

  it('of one clinic holds that clinic’s and those of none', async () => {
    const here = await add({ clinicId });
    const none = await add();
    const elsewhere = { clinicId: newId(), everybodys: false };
    expect(await lineOf(CLINICIAN, here, { clinicId, everybodys: false })).toBeDefined();
    expect(await lineOf(CLINICIAN, none, elsewhere)).toBeDefined();
    expect(await lineOf(CLINICIAN, here, elsewhere)).toBeUndefined();
  });

  it('counts for the navigation what is due today or before, and not what is done', async () => {
    const due = () => countDueTasks(rows().database, asking(DESK).actor, NOW);
    const before = await due();
    const title = await add({ forRole: 'front-desk' });
    await add({ forRole: 'front-desk', dueAt: NOW.add({ hours: 48 }) });
    expect(await due()).toBe(before + 1);
    const line = await lineOf(DESK, title);
    await send(DESK, { intent: 'done', taskId: line?.id ?? '' });
    expect(await due()).toBe(before);
  });
});

describe('a task about a patient', () => {
  it('opens neither her name nor her record to an owner who is no clinician', async () => {
    const title = await add({ forRole: 'owner', patientId, link: `/staff/visits/${newId()}/events` });
    expect(await lineOf(OWNER, title)).toMatchObject({ patient: undefined, hidesPatient: true, link: undefined });
    expect(JSON.stringify(await list(OWNER))).not.toMatch(/Reyes|720-555-0142/);
    expect(JSON.stringify(await list(OWNER))).not.toContain(patientId);
    const open = inPractice(asking(OWNER), 'record.read', (tx) => recordView(tx, patientId, undefined));
    await expect(open).rejects.toThrow(/roles/);
    expect(await lineOf(BOTH, title)).toMatchObject({ patient: { name: 'Ana Reyes' }, link: expect.any(String) });
  });

  it('tells the front desk whom to call, and leads to nothing clinical', async () => {
    const title = await add({ forRole: 'front-desk', patientId, link: `/staff/visits/${newId()}/events` });
    expect(await lineOf(DESK, title)).toMatchObject({ patient: { name: 'Ana Reyes' }, link: undefined });
  });

  it('tells a student of her once the record is shared', async () => {
    const title = await add({ forRole: 'student', patientId });
    expect(await lineOf(STUDENT, title)).toMatchObject({ hidesPatient: true });
    await inPractice(asking(CLINICIAN), 'record.share', (tx) =>
      sharePatient(tx, patientId, people[STUDENT]?.staffId ?? ''),
    );
    expect(await lineOf(STUDENT, title)).toMatchObject({ patient: { name: 'Ana Reyes' } });
  });

  it('is logged as a look at her where her name was shown, and not where it was kept back', async () => {
    await add({ forRole: 'owner', patientId });
    await list(BOTH, NO_FILTER, 'names shown');
    await list(OWNER, NO_FILTER, 'names kept back');
    const logged = (id: string) =>
      rows().ownerPool.query('select 1 from app.access_log where request_id = $1 and patient_id = $2', [id, patientId]);
    expect((await logged('names shown')).rowCount).toBe(1);
    expect((await logged('names kept back')).rowCount).toBe(0);
  });
});

describe('marking a task', () => {
  it('is done by the first of two who press, and taken back by one tap', async () => {
    const title = await add({ forRole: 'clinician' });
    const id = (await lineOf(CLINICIAN, title))?.id ?? '';
    await send(CLINICIAN, { intent: 'done', taskId: id });
    await send(BOTH, { intent: 'done', taskId: id });
    expect(await lineOf(CLINICIAN, title)).toMatchObject({
      group: 'done',
      marked: expect.stringMatching(/^clinician 0, /),
    });
    await send(BOTH, { intent: 'undo', taskId: id });
    expect(await lineOf(CLINICIAN, title)).toMatchObject({
      group: 'today',
      marked: expect.stringMatching(/^Opened again by owner and clinician 4/),
    });
  });

  it('is for those with its role', async () => {
    const title = await add();
    const id = (await lineOf(CLINICIAN, title))?.id ?? '';
    await expect(send(DESK, { intent: 'done', taskId: id })).rejects.toThrow(NotFound);
    await expect(send(CLINICIAN, { intent: 'done', taskId: 'none' })).rejects.toThrow(NotFound);
  });

  it('does not skip the questions of a check', async () => {
    const title = await add({ kind: 'next-day-check' });
    const id = (await lineOf(CLINICIAN, title))?.id ?? '';
    expect(await send(CLINICIAN, { intent: 'done', taskId: id })).toMatchObject({ kind: 'answer', status: 409 });
    expect(await lineOf(CLINICIAN, title)).toMatchObject({ group: 'today', finishedBy: 'page' });
  });
});

describe('adding a task by hand', () => {
  const typed = (changes: Record<string, string> = {}) => ({
    intent: 'add',
    key: newId(),
    title: `Water the plants ${newId()}`,
    whose: 'clinician',
    dueOn: '2026-03-03',
    clinicId: '',
    patient: '',
    ...changes,
  });

  it('is there once, sent twice, and due until the end of its day', async () => {
    const fields = typed();
    expect(await send(DESK, fields)).toEqual({ kind: 'added' });
    expect(await send(DESK, fields)).toEqual({ kind: 'added' });
    const { today } = await list(CLINICIAN);
    expect(today.filter(({ title }) => title === fields.title)).toMatchObject([{ due: 'Today' }]);
  });

  it('says which field needs another look, and keeps what was typed', async () => {
    const refusals = {
      title: typed({ title: ' ' }),
      whose: typed({ whose: 'nobody' }),
      dueOn: typed({ dueOn: '2026-03-02' }),
      clinicId: typed({ clinicId: newId() }),
      patient: typed({ patient: 'Zzyzx' }),
    };
    for (const [field, fields] of Object.entries(refusals)) {
      const answer = await send(DESK, fields);
      expect([field, answer]).toEqual([
        field,
        expect.objectContaining({
          status: 422,
          answer: expect.objectContaining({
            refusal: { values: fields, errors: { [field]: expect.stringMatching(/\.$/) } },
          }),
        }),
      ]);
    }
  });

  it('asks which patient is meant where the name fits several, and takes the one that is chosen', async () => {
    const other = await insertPatient(
      rows().database,
      people[0]?.practiceId ?? '',
      aPatient({ birthDate: Temporal.PlainDate.from('1991-01-02') }),
    );
    const fields = typed({ patient: 'Ana Reyes' });
    const asked = await send(DESK, fields);
    expect(asked).toMatchObject({
      answer: { choices: expect.arrayContaining([expect.objectContaining({ id: other })]) },
    });
    expect(await send(DESK, { ...fields, patientId: other })).toEqual({ kind: 'added' });
    expect(await lineOf(CLINICIAN, fields.title)).toMatchObject({ patient: { id: other } });
  });

  it('names no patient where the person may see none', async () => {
    expect(await send(OWNER, typed({ patient: 'Ana' }))).toMatchObject({
      answer: { refusal: { errors: { patient: expect.stringMatching(/roles/) } } },
    });
  });
});
