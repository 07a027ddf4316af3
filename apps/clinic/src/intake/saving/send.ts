import type { ReadCopy } from './kept-copy.ts';
import type { SaveAnswer, Send, Theirs } from './saver.ts';
import { sendJson } from './send-json.ts';

/** What is saved: its name, where it is sent, and how an answer with it is checked. */
export type Sent<T> = {
  /** As the sentences call it. */
  readonly name: string;
  /** The address of the visit's, or the patient's, own. */
  readonly address: (ownerId: string) => string;
  /** As the JSON calls it. */
  readonly field: string;
  /** May have to load what it checks with. */
  readonly reader: () => Promise<ReadCopy<T>>;
};

/** Sends to the owner's own address and reads the answer; never throws. */
export function sendTo<T>(ownerId: string, what: Sent<T>): Send<T> {
  return async (value, rowVersion, leaving) => {
    try {
      return await answerOf(await sendJson(what.address(ownerId), { rowVersion, [what.field]: value }, leaving), what);
    } catch {
      return { kind: 'no-connection' };
    }
  };
}

async function answerOf<T>(response: Response, what: Sent<T>): Promise<SaveAnswer<T>> {
  if (response.status === 401) return { kind: 'signed-out' };
  if (response.status >= 500) return { kind: 'no-connection' };
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const answer: unknown = isJson ? await response.json() : { message: (await response.text()).trim() };
  if (response.ok) {
    const rowVersion = numberIn(answer, 'rowVersion');
    return rowVersion === undefined
      ? { kind: 'no-connection' }
      : { kind: 'saved', rowVersion, trimmed: textsIn(answer, 'trimmed') };
  }
  if (response.status === 409) {
    const theirs = theirVersion(answer, what.field, await what.reader());
    if (theirs) return { kind: 'stale', theirs };
  }
  const sentence = fieldOf(answer, 'message');
  return {
    kind: 'refused',
    sentence: typeof sentence === 'string' && sentence !== '' ? sentence : `The server did not take the ${what.name}.`,
  };
}

function theirVersion<T>(answer: unknown, field: string, read: ReadCopy<T>): Theirs<T> | undefined {
  const value = read(fieldOf(answer, field));
  const rowVersion = numberIn(answer, 'rowVersion');
  const savedBy = fieldOf(answer, 'savedBy');
  if (value === undefined || rowVersion === undefined || typeof savedBy !== 'string') return undefined;
  return { value, rowVersion, savedBy };
}

function fieldOf(answer: unknown, name: string): unknown {
  return typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined;
}

function numberIn(answer: unknown, name: string): number | undefined {
  const value = fieldOf(answer, name);
  return typeof value === 'number' ? value : undefined;
}

function textsIn(answer: unknown, name: string): readonly string[] {
  const value = fieldOf(answer, name);
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}
