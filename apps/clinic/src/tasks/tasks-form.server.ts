import { z } from 'zod';
import { isId } from '../database/identifier.ts';
import { may } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { parseForm, typedValues } from '../forms/form.ts';
import { findPatients } from '../patients/index.server.ts';
import { clinicsIn, dateIn, practiceZone } from '../practice/clinics.server.ts';
import { addTask } from './add-task.server.ts';
import { assignees } from './assignees.server.ts';
import { markTask, TASK_MARKS } from './mark-task.server.ts';
import { endOfDay } from './task-words.ts';
import type { TasksAnswer } from './view.ts';

const Form = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(TASK_MARKS), taskId: z.string() }),
  z.object({
    intent: z.literal('add'),
    key: z.uuid({ error: 'This form could not be read. Open the page anew.' }),
    title: z
      .string()
      .trim()
      .min(1, { error: 'Say what is to be done.' })
      .max(200, { error: 'Say it in up to 200 characters.' }),
    whose: z.string(),
    dueOn: z.iso.date({ error: 'Choose the day by which it is to be done.' }),
    clinicId: z.string().catch(''),
    patient: z.string().trim().max(200).catch(''),
    patientId: z.string().catch(''),
  }),
]);

export type TasksFormDone =
  | { readonly kind: 'marked'; readonly taskId: string; readonly isDone: boolean }
  | { readonly kind: 'added' }
  | { readonly kind: 'answer'; readonly status: 409 | 422; readonly answer: TasksAnswer };

/** What a form of the list asks for. @throws NotFound where a task is on no list of this person's */
export async function tasksForm(tx: PracticeTransaction, form: FormData): Promise<TasksFormDone> {
  const parsed = parseForm(Form, form);
  if (!parsed.ok) {
    if (form.get('intent') !== 'add') return refused('This form is not known here. Open the page anew.');
    return { kind: 'answer', status: 422, answer: { kind: 'add-refused', refusal: parsed.refusal, choices: [] } };
  }
  const { value } = parsed;
  if (value.intent === 'add') return addByHand(tx, value, form);
  const marked = await markTask(tx, value.taskId, value.intent);
  if (marked.kind === 'refused') return refused(marked.sentence);
  return { kind: 'marked', taskId: value.taskId, isDone: value.intent === 'done' };
}

function refused(sentence: string): TasksFormDone {
  return { kind: 'answer', status: 409, answer: { kind: 'refused', sentence } };
}

type Wanted = Extract<z.output<typeof Form>, { intent: 'add' }>;

async function addByHand(tx: PracticeTransaction, wanted: Wanted, form: FormData): Promise<TasksFormDone> {
  const errors: Record<string, string> = {};
  const { roles, people } = await assignees(tx);
  const assignee = [...roles, ...people].find(({ value }) => value === wanted.whose)?.assignee;
  if (!assignee) errors.whose = 'Choose whose task it is: a role, or one person.';
  const clinics = await clinicsIn(tx);
  const clinic = clinics.find(({ id }) => id === wanted.clinicId);
  if (wanted.clinicId !== '' && !clinic) errors.clinicId = 'Choose a clinic of this practice, or none.';
  const zone = clinic?.timeZone ?? practiceZone(clinics);
  const dueOn = Temporal.PlainDate.from(wanted.dueOn);
  const today = dateIn(tx.now, zone);
  if (Temporal.PlainDate.compare(dueOn, today) < 0) errors.dueOn = 'Choose today or a day to come.';
  const patient = await patientMeant(tx, wanted, today);
  if (patient.sentence) errors.patient = patient.sentence;
  if (!assignee || Object.keys(errors).length > 0) {
    return {
      kind: 'answer',
      status: 422,
      answer: { kind: 'add-refused', refusal: { values: typedValues(form), errors }, choices: patient.choices },
    };
  }
  await addTask(tx, {
    kind: 'by-hand',
    about: wanted.key,
    title: wanted.title,
    forRole: assignee.role,
    staffId: assignee.staffId,
    clinicId: clinic?.id,
    patientId: patient.id,
    dueAt: endOfDay(dueOn, zone),
  });
  return { kind: 'added' };
}

type Meant = {
  readonly id: string | undefined;
  readonly sentence: string | undefined;
  readonly choices: readonly { readonly id: string; readonly words: string }[];
};
const NOBODY: Meant = { id: undefined, sentence: undefined, choices: [] };
const CHOICES_SHOWN = 8;

/** The one patient whom the typed words fit; of several, the one that was chosen. */
async function patientMeant(tx: PracticeTransaction, wanted: Wanted, today: Temporal.PlainDate): Promise<Meant> {
  if (wanted.patient === '') return NOBODY;
  if (!may(tx.actor.roles, 'patients.find')) {
    return { ...NOBODY, sentence: 'Your roles do not include patients. Leave this field empty.' };
  }
  const { lines } = await findPatients(tx, wanted.patient, { archivedToo: false, today });
  const chosen = lines.find(({ id }) => id === wanted.patientId) ?? (lines.length === 1 ? lines[0] : undefined);
  if (chosen && isId(chosen.id)) return { ...NOBODY, id: chosen.id };
  if (lines.length === 0) {
    return {
      ...NOBODY,
      sentence: 'Nobody fits that. Write a name, a birth date or a telephone number, or leave it empty.',
    };
  }
  return {
    id: undefined,
    sentence: 'More than one patient fits that: choose one below, or write more.',
    choices: lines
      .slice(0, CHOICES_SHOWN)
      .map(({ id, name, birthDate }) => ({ id, words: `${name}, born ${birthDate}` })),
  };
}
