import type { FormRefusal } from '../forms/form.ts';
import type { TaskGroup } from './task-words.ts';

export type TaskLine = {
  readonly id: string;
  readonly kindName: string;
  readonly title: string;
  readonly details: string;
  /** A visitor of the public site made it necessary, and nobody of the staff. */
  readonly isFromWebsite: boolean;
  readonly due: string;
  readonly group: TaskGroup | 'done';
  /** Whose it is: "Clinician", or a person's name. */
  readonly whose: string;
  readonly clinicName: string | undefined;
  /** Only for those who may find this patient; the others learn that the task is about one, and no more. */
  readonly patient: { readonly id: string; readonly name: string; readonly telephone: string } | undefined;
  readonly hidesPatient: boolean;
  /** Only for those who may open what is behind it. */
  readonly link: string | undefined;
  /** What the link says: "Open". */
  readonly opens: string;
  readonly finishedBy: 'tap' | 'page';
  /** "Marta Ellery, Tue 3 Mar, 15:30"; while it is open, who took "done" back, if anybody did. */
  readonly marked: string | undefined;
};

export type TaskListView = {
  /** Each group by due time; what is done lately, last first. */
  readonly overdue: readonly TaskLine[];
  readonly today: readonly TaskLine[];
  readonly later: readonly TaskLine[];
  readonly done: readonly TaskLine[];
  readonly clinics: readonly { readonly id: string; readonly name: string }[];
  readonly filter: TaskFilter;
  /** "Clinician, Owner": the roles whose tasks are shown. */
  readonly roles: string;
  /** Marked as done a moment ago, to be undone by one tap. */
  readonly justDone: TaskLine | undefined;
  readonly adding: {
    /** The key of the next task that is added by hand: sent twice, it is there once. */
    readonly key: string;
    readonly today: string;
    readonly roles: readonly { readonly value: string; readonly name: string }[];
    readonly people: readonly { readonly value: string; readonly name: string }[];
    readonly mayNamePatient: boolean;
  };
};

export type TaskFilter = {
  /** Empty: all clinics. */
  readonly clinicId: string;
  /** True: tasks that are meant for one colleague too. */
  readonly everybodys: boolean;
};

/** What a form of the page was answered with, where it was not simply done. */
export type TasksAnswer =
  | {
      readonly kind: 'add-refused';
      readonly refusal: FormRefusal;
      /** Whom the typed patient may be. */
      readonly choices: readonly { readonly id: string; readonly words: string }[];
    }
  | { readonly kind: 'refused'; readonly sentence: string };
