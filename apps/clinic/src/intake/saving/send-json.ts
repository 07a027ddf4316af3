/**
 * What has no answer by then is given up and sent again, in milliseconds: a connection that broke without a word would
 * hold back everything after it, for as long as the browser waits.
 */
export const ANSWER_WITHIN_MS = 20_000;

/** Browsers refuse a larger body to a request that outlives its page. */
const LARGEST_WHEN_LEAVING = 60_000;

/**
 * Sends a value as JSON and asks for JSON back. Throws where there is no connection, or no answer in time.
 * @param leaving the page goes: the request outlives it where it is small enough
 */
export function sendJson(url: string, value: unknown, leaving = false): Promise<Response> {
  const body = JSON.stringify(value);
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body,
    keepalive: leaving && body.length < LARGEST_WHEN_LEAVING,
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
}
