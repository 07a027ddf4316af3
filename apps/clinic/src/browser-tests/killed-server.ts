import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { startClinic, temporaryData } from './clinic-process.ts';
import {
  addSites,
  isSaved,
  missingFrom,
  openEmptySession,
  setSomething,
  storedSession,
  untilSaved,
} from './session-page.ts';

/** What became of the changes of one run; a change is one number set at one site. */
export type KilledServerReport = {
  readonly kills: number;
  /** Changes that were made, those of them that the screen called saved before a kill, and those made without a server. */
  readonly changes: number;
  readonly calledSaved: number;
  readonly madeWithoutServer: number;
  /** What was called saved and was not stored when the server was back: none is allowed. */
  readonly lost: readonly string[];
  /** What was on its way or made without a server, and was not stored once the screen said "Saved" again: none either. */
  readonly lostOnItsWay: readonly string[];
  /** Sites that were stored twice: none either. */
  readonly doubled: readonly string[];
  /** From the kill until the screen said "Saved" again, in milliseconds, in order. */
  readonly backAfterMs: readonly number[];
};

export type KilledServerRun = {
  readonly kills: number;
  /** Numbers from 0 up to 1 by which changes and moments are chosen: the same ones make the same run. */
  readonly random: () => number;
  readonly say?: (line: string) => void;
};

/** The longest that a kill waits after a change; saving by itself takes about half a second. */
const LONGEST_WAIT_MS = 900;

/**
 * Records a session on a page while its server is killed at random moments and started again, and holds what the screen
 * called saved against what is stored. The clinic and its data are the run's own, and are gone after it.
 */
export async function recordWhileKilled(browser: Browser, run: KilledServerRun): Promise<KilledServerReport> {
  const { kills, random, say = () => undefined } = run;
  const { dataDir, remove } = await temporaryData();
  let clinic = await startClinic(dataDir);
  const port = Number(new URL(clinic.address).port);
  const context = await browser.newContext({ baseURL: clinic.address, viewport: { width: 820, height: 1180 } });
  try {
    const page = await context.newPage();
    const address = await openEmptySession(page, clinic);
    await addSites(page);
    await untilSaved(page);
    const saved = new Map<string, string>();
    const wanted = new Map<string, string>();
    const [lost, lostOnItsWay, doubled]: [string[], string[], string[]] = [[], [], []];
    const backAfterMs: number[] = [];
    let [changes, calledSaved] = [0, 0];
    for (let kill = 1; kill <= kills; kill += 1) {
      const some = 1 + Math.floor(random() * 3);
      const onTheirWay: Map<string, string>[] = [];
      for (let change = 0; change < some; change += 1) {
        await setSomething(page, random, wanted);
        onTheirWay.push(new Map(wanted));
      }
      await pause(random() * LONGEST_WAIT_MS);
      // Read before the kill: what is on its way then may be either.
      const isCalledSaved = await isSaved(page);
      if (isCalledSaved) {
        for (const [name, value] of wanted) saved.set(name, value);
        calledSaved += some;
      }
      const killedAt = Date.now();
      await clinic.kill();
      await setSomething(page, random, wanted);
      changes += some + 1;
      // The page sends nothing until it was looked at what the kill has left: a change sent again would hide a lost one.
      await context.setOffline(true);
      clinic = await startClinic(dataDir, port);
      const left = await storedSession(page, address);
      const may = new Map([...saved].map(([name, value]) => [name, [value, ...valuesOf(name, onTheirWay)]]));
      lost.push(...missingFrom(left.values, isCalledSaved ? alone(saved) : may));
      await context.setOffline(false);
      await untilSaved(page);
      backAfterMs.push(Date.now() - killedAt);
      const stored = await storedSession(page, address);
      lostOnItsWay.push(...missingFrom(stored.values, alone(wanted)));
      doubled.push(...stored.doubled);
      for (const [name, value] of wanted) saved.set(name, value);
      say(`${kill} of ${kills} kills: ${lost.length + lostOnItsWay.length} lost, ${doubled.length} doubled.`);
    }
    return { kills, changes, calledSaved, madeWithoutServer: kills, lost, lostOnItsWay, doubled, backAfterMs };
  } finally {
    await context.close();
    await clinic.stop();
    await remove();
  }
}

function alone(values: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  return new Map([...values].map(([name, value]) => [name, [value]]));
}

function valuesOf(name: string, steps: readonly ReadonlyMap<string, string>[]): readonly string[] {
  return steps.flatMap((step) => step.get(name) ?? []);
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, public domain): a run that failed can be run again. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
