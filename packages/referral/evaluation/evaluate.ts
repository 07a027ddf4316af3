/**
 * How well the ranking does on published cases, beside two plain baselines. See the README here.
 *
 *   npm run evaluate                 the tuning half
 *   npm run evaluate -- --kept       the kept half: run once, at the end
 *   npm run evaluate -- --misses     also the cases whose answer is not among the first three, or a list's first ten
 *   npm run evaluate -- --json       the same as JSON
 *   npm run evaluate -- --sources    the table of sources of the README, without measuring
 */
import { parseArgs } from 'node:util';
import { ATLAS } from '@filiform/atlas';
import { CASES } from './cases/cases.ts';
import { outcomesOf } from './measure.ts';
import { METHODS } from './methods.ts';
import { jsonReport, missReport, textReport } from './report.ts';
import { sourceRows } from './source-table.ts';
import { halfOf } from './split.ts';

const { values: options } = parseArgs({
  options: {
    kept: { type: 'boolean' },
    misses: { type: 'boolean' },
    json: { type: 'boolean' },
    sources: { type: 'boolean' },
  },
});

if (options.sources) console.log(sourceRows(CASES).join('\n'));
else measure();

function measure(): void {
  const half = options.kept ? 'kept' : 'tuning';
  const cases = CASES.filter((one) => halfOf(one.source) === half);
  const results = METHODS.map((method) => ({ name: method.name, outcomes: outcomesOf(method, cases) }));
  const setting = { half, atlas: ATLAS.version, describedMuscles: ATLAS.muscles.map(({ id }) => id) } as const;
  if (options.json) {
    console.log(JSON.stringify(jsonReport(setting, results), null, 2));
    return;
  }
  console.log(textReport(setting, results));
  const [filiform] = results;
  if (options.misses && filiform) console.log(missReport(filiform));
}
