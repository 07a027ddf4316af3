import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { z } from 'zod';
import { SITE_CHANNEL } from './changed.server.ts';
import { isShownPart, type ShownPart } from './shown.ts';

const Told = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('no JSON');
      return z.NEVER;
    }
  })
  .pipe(z.object({ practiceId: z.string(), part: z.custom<ShownPart>(isShownPart) }));

/** Waits between attempts to listen anew: the first, and at most; milliseconds. */
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 10_000;
/** A connection that broke without a word is found by asking; milliseconds. */
const ASKED_EVERY_MS = 10_000;
const ANSWER_WITHIN_MS = 2_000;

export type SiteListener = {
  /**
   * Waits until all that was committed before is heard. Where the server doesn't answer, listening counts as lost.
   */
  readonly caughtUp: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type Hearing = {
  readonly changed: (practiceId: string, part: ShownPart) => void;
  /** Listening began or was lost: what changed in between is not known. */
  readonly hear: (heard: boolean) => void;
};

/**
 * Hears what changes on the public sites, from this process and every other, on a connection of its own. A lost
 * connection is said at once, and made anew for as long as the program runs.
 */
export async function listenToSite(pool: pg.Pool, hearing: Hearing): Promise<SiteListener> {
  const stopping = new AbortController();
  let client: pg.PoolClient | undefined;

  function lose(lost: pg.PoolClient): void {
    if (client !== lost) return;
    client = undefined;
    hearing.hear(false);
    lost.release(true);
    if (!stopping.signal.aborted) void listenAgain();
  }

  async function listen(): Promise<void> {
    const next = await pool.connect();
    try {
      next.on('notification', ({ payload = '' }) => {
        if (client === next) hear(payload, hearing);
      });
      next.once('error', () => lose(next));
      next.once('end', () => lose(next));
      await next.query(`listen ${SITE_CHANNEL}`);
    } catch (error) {
      next.release(true);
      throw error;
    }
    if (stopping.signal.aborted) return next.release(true);
    client = next;
    hearing.hear(true);
  }

  async function listenAgain(): Promise<void> {
    for (let pause = FIRST_WAIT_MS; !stopping.signal.aborted; pause = Math.min(2 * pause, LONGEST_WAIT_MS)) {
      try {
        await wait(pause, undefined, { ref: false, signal: stopping.signal });
        return await listen();
      } catch {
        // The server is away, or we stop: the loop tells which.
      }
    }
  }

  async function caughtUp(): Promise<void> {
    const asked = client;
    if (!asked) return;
    const late = new AbortController();
    const answer = asked.query('select 1').then(
      () => true,
      () => false,
    );
    const patience = wait(ANSWER_WITHIN_MS, false, { ref: false, signal: late.signal }).catch(() => false);
    if (!(await Promise.race([answer, patience]))) lose(asked);
    late.abort();
  }

  await listen().catch(() => {
    hearing.hear(false);
    void listenAgain();
  });
  const asking = setInterval(() => void caughtUp(), ASKED_EVERY_MS);
  asking.unref();
  return {
    caughtUp,
    async stop() {
      clearInterval(asking);
      stopping.abort();
      if (client) lose(client);
    },
  };
}

function hear(payload: string, hearing: Hearing): void {
  const told = Told.safeParse(payload);
  // Not ours to read, so perhaps of a newer program beside this one: anything may have changed.
  if (!told.success) hearing.hear(true);
  else hearing.changed(told.data.practiceId, told.data.part);
}
