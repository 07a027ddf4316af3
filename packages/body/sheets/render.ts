/**
 * Writes the chart as SVG sheets, to look at: node packages/body/sheets/render.ts FOLDER
 * One sheet a view with landmarks, one with all regions of the left half.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figure, LANDMARK_IDS, landmarkPoint, toScreen, VIEW_BOXES, VIEWS, type View } from '../src/index.ts';

const folder = process.argv[2];
if (!folder) {
  console.error('Name the folder for the sheets: node packages/body/sheets/render.ts FOLDER');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

for (const view of VIEWS) {
  writeFileSync(join(folder, `${view}.svg`), sheet(view, ''));
  writeFileSync(join(folder, `${view}-landmarks.svg`), sheet(view, landmarks(view)));
}

function sheet(view: View, over: string): string {
  const [, , width, height] = VIEW_BOXES[view];
  const scale = view.startsWith('head') ? 3 : 1;
  const drawn = figure(view);
  const lines = (paths: readonly string[], style: string) => paths.map((d) => `<path d="${d}" ${style}/>`).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${drawn.viewBox}" width="${width * scale}" height="${height * scale}">
<style>path{vector-effect:non-scaling-stroke;stroke-linecap:round;stroke-linejoin:round;fill:none}</style>
${lines(drawn.fills, 'style="fill:#F4F0E9"')}
${over}
${lines(drawn.hints, 'stroke="#7F8782" stroke-width="0.8"')}
${lines(drawn.lines, 'stroke="#7F8782" stroke-width="1.2"')}
${lines(drawn.outlines, 'stroke="#3C4541" stroke-width="1.5"')}
</svg>`;
}

function landmarks(view: View): string {
  const size = view.startsWith('head') ? 3 : 7;
  return LANDMARK_IDS.map((id) => {
    const point = landmarkPoint(id, view === 'head-right' ? 'right' : 'left', view);
    if (!point) return '';
    const [x, y] = toScreen(view, point);
    return `<circle cx="${x}" cy="${y}" r="${size / 3}" fill="#B4451F"/><text x="${x + size / 2}" y="${y}" font-size="${size}" font-family="sans-serif" fill="#16241F">${id}</text>`;
  }).join('\n');
}
