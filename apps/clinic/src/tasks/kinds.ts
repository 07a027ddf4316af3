type KindOfTask = {
  readonly name: string;
  /** What the link to its page says. */
  readonly opens: string;
  readonly finishedBy: 'tap' | 'page';
};

/**
 * What a task is about, and how it is finished: by a tap in the list, or on the page it opens. With `about`
 * the kind is the task's key, so that a retry makes no second one.
 */
export const TASK_KINDS = {
  'by-hand': { name: 'Task', opens: 'Open', finishedBy: 'tap' },
  'signed-against-stop': { name: 'Signed against a stop', opens: 'Open', finishedBy: 'tap' },
  'serious-event': { name: 'Serious event', opens: 'Open', finishedBy: 'tap' },
  'needle-retained': { name: 'Needle left in', opens: 'Open', finishedBy: 'tap' },
  'event-follow-up': { name: 'Follow-up', opens: 'Open', finishedBy: 'tap' },
  'co-signature': { name: 'Co-signature', opens: 'Read and sign', finishedBy: 'page' },
  'voice-to-look-at': { name: 'Words of a patient', opens: 'Read them', finishedBy: 'tap' },
  'voice-not-looked-at': { name: 'Words of a patient', opens: 'Read them', finishedBy: 'tap' },
  'site-message': { name: 'Message from the website', opens: 'Read and answer', finishedBy: 'page' },
  'site-booking': { name: 'Request for a visit', opens: 'Read and answer', finishedBy: 'page' },
  'next-day-check': { name: 'Next-day check', opens: 'Ask and answer', finishedBy: 'page' },
  'article-review': { name: 'Review of an article', opens: 'Read and answer', finishedBy: 'page' },
} as const satisfies Readonly<Record<string, KindOfTask>>;

export type TaskKind = keyof typeof TASK_KINDS;

/** A stored kind that this version of the program does not know any more is a plain task. */
export function taskKind(text: string): TaskKind {
  return isTaskKind(text) ? text : 'by-hand';
}

function isTaskKind(text: string): text is TaskKind {
  return Object.hasOwn(TASK_KINDS, text);
}
