/**
 * What a task is about, and how it is finished: by a tap in the list, or by answering what its page asks. With `about`
 * the kind is the task's key, so that a retry makes no second one.
 */
export const TASK_KINDS = {
  'by-hand': { name: 'Task', finishedBy: 'tap' },
  'signed-against-stop': { name: 'Signed against a stop', finishedBy: 'tap' },
  'serious-event': { name: 'Serious event', finishedBy: 'tap' },
  'needle-retained': { name: 'Needle left in', finishedBy: 'tap' },
  'event-follow-up': { name: 'Follow-up', finishedBy: 'tap' },
  'co-signature': { name: 'Co-signature', finishedBy: 'page' },
  'next-day-check': { name: 'Next-day check', finishedBy: 'page' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly finishedBy: 'tap' | 'page' }>>;

export type TaskKind = keyof typeof TASK_KINDS;

/** A stored kind that this version of the program does not know any more is a plain task. */
export function taskKind(text: string): TaskKind {
  return isTaskKind(text) ? text : 'by-hand';
}

function isTaskKind(text: string): text is TaskKind {
  return Object.hasOwn(TASK_KINDS, text);
}
