import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { openChromium } from '../apps/clinic/src/browser-tests/chromium.ts';
import { recordWhileKilled, seededRandom } from '../apps/clinic/src/browser-tests/killed-server.ts';
import { recordWithoutNetwork } from '../apps/clinic/src/browser-tests/without-network.ts';

/**
 * `npm run test:faults`: records a session while its server is killed 200 times, then for ten real minutes without a
 * network. `-- --kills N --offline-minutes M --seed S` for a shorter look. Ends with 1 where a change was lost or doubled.
 */

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    'offline-minutes': { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const kills = given('kills', values.kills);
const minutes = given('offline-minutes', values['offline-minutes']);
const seed = given('seed', values.seed);

function given(name: string, text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0) return number;
  process.stderr.write(`--${name} is "${text}": give a number that is not below 0.\n`);
  process.exit(2);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Lists the changes that went wrong, each on a line of its own. */
function tell(title: string, wrong: readonly string[]): void {
  say(`  ${title}: ${wrong.length}`);
  for (const line of wrong) say(`    ${line}`);
}

/** A browser for each run: the one that an npm package ships ends with its last page. */
async function inBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await openChromium();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

const wrong: string[] = [];
if (kills > 0) {
  const killed = await inBrowser((browser) => recordWhileKilled(browser, { kills, random: seededRandom(seed), say }));
  const back = [...killed.backAfterMs].sort((one, other) => one - other);
  say(`Server killed ${kills} times, seed ${seed}: ${killed.changes} changes`);
  say(`  called saved before a kill: ${killed.calledSaved}; made without a server: ${killed.madeWithoutServer}`);
  tell('called saved, and lost', killed.lost);
  tell('on its way or made without a server, and lost', killed.lostOnItsWay);
  tell('stored twice', killed.doubled);
  say(`  from a kill to "Saved": median ${back[Math.floor(back.length / 2)]} ms, worst ${back.at(-1)} ms`);
  wrong.push(...killed.lost, ...killed.lostOnItsWay, ...killed.doubled);
}
if (minutes > 0) {
  const away = await inBrowser((browser) =>
    recordWithoutNetwork(browser, { minutes, everyMs: 2000, random: seededRandom(seed), say }),
  );
  say(`Without a network for ${minutes} minutes: ${away.changes} changes`);
  tell('lost', away.lost);
  tell('stored twice', away.doubled);
  say(`  from the network's return to "Saved": ${away.backAfterMs} ms`);
  wrong.push(...away.lost, ...away.doubled);
}
process.exitCode = wrong.length === 0 ? 0 : 1;
