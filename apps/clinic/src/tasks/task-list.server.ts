import { newId } from '../database/identifier.ts';
import { may } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { mayOpenPatient } from '../patients/index.server.ts';
import { nameWords } from '../patients/index.ts';
import { type ClinicPlace, clinicsIn, dateIn, practiceZone } from '../practice/clinics.server.ts';
import { timeWords } from '../practice/wording-of-times.ts';
import { ROLE_WORDS, roleNames } from '../staff/index.ts';
import { assignees } from './assignees.server.ts';
import { TASK_KINDS, taskKind } from './kinds.ts';
import { dueWords, groupOf } from './task-words.ts';
import type { TaskFilter, TaskLine, TaskListView } from './view.ts';

const OPEN_AT_MOST = 300;
const DONE_AT_MOST = 30;
const DONE_LATELY = { hours: 7 * 24 } as const;

/**
 * The tasks of this person's roles: those for anybody with the role and those for her by name. Names of patients and the
 * way to a record are told as far as her roles open them; a task opens nothing by itself.
 * @param justDone id of the task that she marked as done a moment ago
 */
export async function taskList(
  tx: PracticeTransaction,
  filter: TaskFilter,
  justDone: string | undefined,
): Promise<TaskListView> {
  const clinics = await clinicsIn(tx);
  const open = await selectTasks(tx, filter)
    .where('t.doneAt', 'is', null)
    .orderBy('t.dueAt')
    .orderBy('t.id')
    .limit(OPEN_AT_MOST)
    .execute();
  const done = await selectTasks(tx, filter)
    .where('t.doneAt', '>=', tx.now.subtract(DONE_LATELY))
    .orderBy('t.doneAt', 'desc')
    .limit(DONE_AT_MOST)
    .execute();
  const lines = await linesOf(tx, [...open, ...done], clinics);
  const inGroup = (group: TaskLine['group']) => lines.filter((line) => line.group === group);
  const { roles, people } = await assignees(tx);
  return {
    overdue: inGroup('overdue'),
    today: inGroup('today'),
    later: inGroup('later'),
    done: inGroup('done'),
    clinics: clinics.map(({ id, name }) => ({ id, name })),
    filter,
    roles: roleNames(tx.actor.roles),
    justDone: lines.find(({ id, group }) => id === justDone && group === 'done'),
    adding: {
      key: newId(),
      today: dateIn(tx.now, practiceZone(clinics)).toString(),
      roles,
      people,
      mayNamePatient: may(tx.actor.roles, 'patients.find'),
    },
  };
}

function selectTasks(tx: PracticeTransaction, { clinicId, everybodys }: TaskFilter) {
  return tx.db
    .selectFrom('task as t')
    .leftJoin('patient as p', (join) =>
      join.onRef('p.practiceId', '=', 't.practiceId').onRef('p.id', '=', 't.patientId'),
    )
    .leftJoin('staffMember as named', (join) =>
      join.onRef('named.practiceId', '=', 't.practiceId').onRef('named.id', '=', 't.staffId'),
    )
    .leftJoin('staffMember as doer', (join) =>
      join.onRef('doer.practiceId', '=', 't.practiceId').onRef('doer.id', '=', 't.doneBy'),
    )
    .leftJoin('staffMember as opener', (join) =>
      join.onRef('opener.practiceId', '=', 't.practiceId').onRef('opener.id', '=', 't.reopenedBy'),
    )
    .selectAll('t')
    .select([
      'p.givenName',
      'p.familyName',
      'p.nameUsed',
      'p.telephone',
      'named.displayName as namedPerson',
      'doer.displayName as doneByName',
      'opener.displayName as reopenedByName',
    ])
    .where('t.practiceId', '=', tx.practiceId)
    .where('t.forRole', 'in', [...tx.actor.roles])
    .$if(!everybodys, (query) =>
      query.where((task) => task.or([task('t.staffId', 'is', null), task('t.staffId', '=', tx.actor.staffId)])),
    )
    .$if(clinicId !== '', (query) =>
      query.where((task) => task.or([task('t.clinicId', 'is', null), task('t.clinicId', '=', clinicId)])),
    );
}

type TaskRow = Awaited<ReturnType<ReturnType<typeof selectTasks>['execute']>>[number];

async function linesOf(
  tx: PracticeTransaction,
  rows: readonly TaskRow[],
  clinics: readonly ClinicPlace[],
): Promise<readonly TaskLine[]> {
  const opens = await whatOpens(tx, new Set(rows.flatMap(({ patientId }) => patientId ?? [])));
  return rows.map((row) => lineOf(tx, row, clinics, opens));
}

type Opens = { readonly find: ReadonlySet<string>; readonly read: ReadonlySet<string> };

/** Of these patients, whom the person may find and whose record she may read. Those she is told of are logged. */
async function whatOpens(tx: PracticeTransaction, patientIds: ReadonlySet<string>): Promise<Opens> {
  const find = new Set<string>();
  const read = new Set<string>();
  for (const id of patientIds) {
    if (await mayOpenPatient(tx, id, 'patients.find')) find.add(id);
    if (await mayOpenPatient(tx, id, 'record.read')) read.add(id);
  }
  for (const id of find) tx.touch(id);
  return { find, read };
}

function lineOf(tx: PracticeTransaction, row: TaskRow, clinics: readonly ClinicPlace[], opens: Opens): TaskLine {
  const clinic = clinics.find(({ id }) => id === row.clinicId);
  const zone = clinic?.timeZone ?? practiceZone(clinics);
  const kind = TASK_KINDS[taskKind(row.kind)];
  const { patientId, givenName, familyName, nameUsed, telephone } = row;
  const isNamed = patientId !== null && opens.find.has(patientId) && givenName !== null && familyName !== null;
  const mayFollow = row.link !== '' && (patientId === null || opens.read.has(patientId));
  return {
    id: row.id,
    kindName: kind.name,
    title: row.title,
    details: row.details,
    isFromWebsite: row.madeBy === 'website',
    due: dueWords(row.dueAt, tx.now, zone),
    group: row.doneAt ? 'done' : groupOf(row.dueAt, tx.now, zone),
    whose: row.namedPerson ?? ROLE_WORDS[row.forRole].name,
    clinicName: clinic?.name,
    patient: isNamed
      ? {
          id: patientId,
          name: nameWords({ givenName, familyName, nameUsed: nameUsed ?? '' }),
          telephone: telephone ?? '',
        }
      : undefined,
    hidesPatient: patientId !== null && !isNamed,
    link: mayFollow ? row.link : undefined,
    opens: kind.opens,
    finishedBy: kind.finishedBy,
    marked: markedWords(row, zone),
  };
}

function markedWords(row: TaskRow, zone: string): string | undefined {
  if (row.doneAt) return `${row.doneByName ?? ''}, ${timeWords(row.doneAt, zone)}`;
  if (row.reopenedAt) return `Opened again by ${row.reopenedByName ?? ''}, ${timeWords(row.reopenedAt, zone)}`;
  return undefined;
}
