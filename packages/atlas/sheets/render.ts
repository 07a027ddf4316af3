import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATLAS, PATTERNS } from '../src/index.ts';
import { musclePages, muscleSheet, patternPages, patternSheet } from './sheet.ts';

/**
 * Writes sheets for proofreading by eye: one SVG each muscle and pattern, and pages of twelve with a list to open them.
 * `node packages/atlas/sheets/render.ts FOLDER [left|right]`
 */
const [folder, side = 'left'] = process.argv.slice(2);
if (folder === undefined || (side !== 'left' && side !== 'right')) {
  console.error('Give the folder to write to, and left or right: node packages/atlas/sheets/render.ts FOLDER [left]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const write = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return name;
};
for (const muscle of ATLAS.muscles) write(`${muscle.id}.svg`, muscleSheet(muscle, side));
for (const pattern of PATTERNS) write(`${pattern.id}.svg`, patternSheet(pattern, side));
const paged = [
  ...musclePages(ATLAS.muscles, side).map((page, i) => write(`page-muscles-${i + 1}.svg`, page)),
  ...patternPages(PATTERNS, side).map((page, i) => write(`page-patterns-${i + 1}.svg`, page)),
];
write(
  'index.html',
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sheets of atlas ${ATLAS.version}</title>
<h1>Sheets of atlas ${ATLAS.version}, ${side}</h1>
${paged.map((name) => `<p><a href="${name}">${name}</a><br><img src="${name}" alt="${name}" width="1200" loading="lazy"></p>`).join('\n')}
</html>
`,
);
console.log(`${ATLAS.muscles.length + PATTERNS.length} sheets and ${paged.length} pages of twelve in ${folder}`);
