/**
 * Writes the chart as SVG sheets, to look at: node packages/body/sheets/render.ts FOLDER
 * Each view plain, with landmarks, with the regions of one side and, of body and head, with those of the midline.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  figure,
  halfViewOf,
  isHandOrFoot,
  LANDMARK_IDS,
  landmarkPoint,
  REGION_IDS,
  regionPath,
  type Side,
  sideOfView,
  toScreen,
  VIEW_BOXES,
  VIEWS,
  type View,
} from '../src/index.ts';

/** The mean width of a letter, in its own height. */
const CHARACTER_EMS = 0.58;

const folder = process.argv[2];
if (!folder) {
  console.error('Name the folder for the sheets: node packages/body/sheets/render.ts FOLDER');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

for (const view of VIEWS) {
  writeFileSync(join(folder, `${view}.svg`), sheet(view, ''));
  writeFileSync(join(folder, `${view}-regions.svg`), sheet(view, regions(view, sideOfView(view) ?? 'left')));
  if (!isHandOrFoot(halfViewOf(view)))
    writeFileSync(join(folder, `${view}-midline.svg`), sheet(view, regions(view, 'midline')));
  writeFileSync(join(folder, `${view}-landmarks.svg`), sheet(view, landmarks(view)));
}

function sheet(view: View, over: string): string {
  const [, , width, height] = VIEW_BOXES[view];
  const scale = halfViewOf(view) === 'front' || halfViewOf(view) === 'back' ? 2 : 3;
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
  const size = sideOfView(view) ? 3 : 7;
  return LANDMARK_IDS.map((id) => {
    const point = landmarkPoint(id, sideOfView(view) ?? 'left', view);
    if (!point) return '';
    const [x, y] = toScreen(view, point);
    return `<circle cx="${x}" cy="${y}" r="${size / 3}" fill="#B4451F"/><text x="${x + size / 2}" y="${y}" font-size="${size}" font-family="sans-serif" fill="#16241F">${id}</text>`;
  }).join('\n');
}

function regions(view: View, side: Side): string {
  const size = sideOfView(view) ? 4.5 : 7;
  const areas: string[] = [];
  const labels: Label[] = [];
  for (const [i, region] of REGION_IDS.entries()) {
    const d = regionPath(region, side, view);
    if (d === '') continue;
    const hue = (i * 67) % 360;
    areas.push(
      `<path d="${d}" style="fill:hsl(${hue} 70% 55% / .28)" stroke="hsl(${hue} 60% 40%)" stroke-width="0.6"/>`,
    );
    const [x, y] = middleOf(d);
    labels.push({ text: region, x, y, width: region.length * size * CHARACTER_EMS, height: size });
  }
  return [...areas, ...apart(labels).map((label) => written(label, size))].join('\n');
}

type Label = {
  readonly text: string;
  /** The middle of its base line. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Moves each label up or down by as little as lets it be read beside those before it. */
function apart(labels: readonly Label[]): readonly Label[] {
  const placed: Label[] = [];
  for (const label of labels) {
    const tries = Array.from({ length: 21 }, (_, i) => (i % 2 === 0 ? i / 2 : -(i + 1) / 2));
    const spots = tries.map((step) => ({ ...label, y: label.y + step * label.height * 0.55 }));
    placed.push(spots.find((spot) => !placed.some((other) => overlap(spot, other))) ?? label);
  }
  return placed;
}

function overlap(one: Label, other: Label): boolean {
  const [across, down] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
  return across < (one.width + other.width) / 2 && down < one.height * 1.05;
}

/** With a pale edge, so that the lines beneath do not cut the letters. */
function written({ text, x, y }: Label, size: number): string {
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="middle" font-family="sans-serif" fill="#16241F" stroke="#FFFFFF" stroke-opacity="0.7" stroke-width="${size / 5}" paint-order="stroke">${text}</text>`;
}

/** Mean of the first outline's corners: near enough for a label. */
function middleOf(d: string): [x: number, y: number] {
  const corners = (d.split('Z')[0] ?? '')
    .slice(1)
    .split('L')
    .map((pair) => pair.split(',').map(Number));
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length;
  return [mean(0), mean(1)];
}
