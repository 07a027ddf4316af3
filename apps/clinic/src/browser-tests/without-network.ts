import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { startClinic, temporaryData } from './clinic-process.ts';
import { addSites, missingFrom, openEmptySession, setSomething, storedSession, untilSaved } from './session-page.ts';

export type WithoutNetworkReport = {
  readonly minutes: number;
  readonly changes: number;
  /** Changes that were not stored once the screen said "Saved" again: none is allowed. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** From the network's return until the screen said "Saved", in milliseconds. */
  readonly backAfterMs: number;
};

export type WithoutNetworkRun = {
  readonly minutes: number;
  readonly everyMs: number;
  readonly random: () => number;
  readonly say?: (line: string) => void;
};

/** Records a session for real minutes without a network, and looks for all of it in what is stored when it is back. */
export async function recordWithoutNetwork(browser: Browser, run: WithoutNetworkRun): Promise<WithoutNetworkReport> {
  const { minutes, everyMs, random, say = () => undefined } = run;
  const { dataDir, remove } = await temporaryData();
  const clinic = await startClinic(dataDir);
  const context = await browser.newContext({ baseURL: clinic.address, viewport: { width: 820, height: 1180 } });
  try {
    const page = await context.newPage();
    const address = await openEmptySession(page, clinic);
    await context.setOffline(true);
    await addSites(page);
    const wanted = new Map<string, string>();
    const over = Date.now() + minutes * 60_000;
    let changes = 0;
    while (Date.now() < over) {
      await setSomething(page, random, wanted);
      changes += 1;
      if (changes % 10 === 0) say(`${changes} changes without a network.`);
      await pause(everyMs);
    }
    const backAt = Date.now();
    await context.setOffline(false);
    await untilSaved(page);
    const backAfterMs = Date.now() - backAt;
    const { values, doubled } = await storedSession(page, address);
    const expected = new Map([...wanted].map(([name, value]) => [name, [value]]));
    return { minutes, changes, lost: missingFrom(values, expected), doubled, backAfterMs };
  } finally {
    await context.close();
    await clinic.stop();
    await remove();
  }
}
