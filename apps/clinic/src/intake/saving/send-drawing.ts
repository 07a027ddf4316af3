import { type Drawing, parseDrawing } from '@filiform/body';
import type { SaveAnswer, SendDrawing, TheirDrawing } from './drawing-saver.ts';

/** Browsers refuse a larger body to a request that outlives its page. */
const LARGEST_WHEN_LEAVING = 60_000;

/** Sends drawings to the visit's own address and reads the answer; never throws. */
export function sendTo(visitId: string): SendDrawing {
  return async (drawing, rowVersion, leaving) => {
    const body = JSON.stringify({ rowVersion, drawing });
    try {
      const response = await fetch(`/staff/visits/${visitId}/drawing`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body,
        keepalive: leaving && body.length < LARGEST_WHEN_LEAVING,
      });
      return await answerOf(response);
    } catch {
      return { kind: 'no-connection' };
    }
  };
}

async function answerOf(response: Response): Promise<SaveAnswer> {
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
    const theirs = theirDrawing(answer);
    if (theirs) return { kind: 'stale', theirs };
  }
  const sentence = fieldOf(answer, 'message');
  return {
    kind: 'refused',
    sentence: typeof sentence === 'string' && sentence !== '' ? sentence : 'The server did not take this drawing.',
  };
}

function theirDrawing(answer: unknown): TheirDrawing | undefined {
  const parsed = parseDrawing(fieldOf(answer, 'drawing'));
  const rowVersion = numberIn(answer, 'rowVersion');
  const drawnBy = fieldOf(answer, 'drawnBy');
  if (!parsed.ok || rowVersion === undefined || typeof drawnBy !== 'string') return undefined;
  const drawing: Drawing = parsed.value.drawing;
  return { drawing, rowVersion, drawnBy };
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
