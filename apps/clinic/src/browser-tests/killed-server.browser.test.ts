import { expect, it } from 'vitest';
import { recordWhileKilled, seededRandom } from './killed-server.ts';
import { chromiumForFile } from './staff-page.ts';

const chromium = chromiumForFile();

/** Another one each run; a run that failed names its own, to be put here and run again. */
const SEED = Date.now() % 1_000_000;

it(`keeps what the screen called saved though its server is killed ten times, each change once (seed ${SEED})`, async () => {
  const report = await recordWhileKilled(await chromium(), { kills: 10, random: seededRandom(SEED) });
  expect(report, `Seed ${SEED}`).toMatchObject({ kills: 10, lost: [], lostOnItsWay: [], doubled: [] });
}, 900_000);
