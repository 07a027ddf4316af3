import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATLAS } from '../src/index.ts';
import { muscleSheet } from './sheet.ts';

/**
 * Writes one SVG sheet a muscle, for proofreading by eye.
 * `node packages/atlas/sheets/render.ts FOLDER [left|right]`
 */
const [folder, side = 'left'] = process.argv.slice(2);
if (folder === undefined || (side !== 'left' && side !== 'right')) {
  console.error('Give the folder to write to, and left or right: node packages/atlas/sheets/render.ts FOLDER [left]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
for (const muscle of ATLAS.muscles) writeFileSync(join(folder, `${muscle.id}.svg`), muscleSheet(muscle, side));
console.log(`${ATLAS.muscles.length} sheets in ${folder}`);
