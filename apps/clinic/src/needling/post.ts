import { ANSWER_WITHIN_MS, sendJson } from '../intake/index.saving.ts';

/** The server gave no answer, or none that a page can read: worth another try; or the person is signed out. */
export type NoAnswer = { readonly kind: 'no-connection' } | { readonly kind: 'signed-out' };

/** Nothing can be recorded any more. */
export type Closed = { readonly kind: 'closed'; readonly sentence: string };

/**
 * Sends one thing to the address where it is stored; never throws. The same is sent again after a lost answer.
 * @param leaving the page goes: the request outlives it
 */
export async function post<Answer>(url: string, put: unknown, leaving = false): Promise<Answer | Closed | NoAnswer> {
  try {
    const response = await sendJson(url, put, leaving);
    if (response.status === 401) return { kind: 'signed-out' };
    if (response.status === 403) return { kind: 'closed', sentence: 'You may not change this record any more.' };
    if (response.status < 500 && isJson(response)) return await response.json();
  } catch {
    // No connection, or half an answer.
  }
  return { kind: 'no-connection' };
}

/** Reads the session as it stands, and how far this device's clock is behind the server's; undefined without an answer. */
export async function readNow<State extends { readonly serverNow: string }>(
  url: string,
): Promise<{ readonly state: State; readonly offsetMs: number } | undefined> {
  try {
    const before = Date.now();
    const response = await fetch(url, {
      headers: { Accept: 'application/json' },
      cache: 'no-store',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    if (!response.ok || !isJson(response)) return undefined;
    // The server looked at its clock about half way.
    const halfWay = (before + Date.now()) / 2;
    const state: State = await response.json();
    return { state, offsetMs: Date.parse(state.serverNow) - halfWay };
  } catch {
    return undefined;
  }
}

function isJson(response: Response): boolean {
  return response.headers.get('Content-Type')?.startsWith('application/json') ?? false;
}
