import { figure, smoothPath, toScreen, VIEW_BOXES, type View, type ViewPoint } from '@filiform/body';
import {
  type Muscle,
  type MuscleSide,
  markPoint,
  outlinePoints,
  SOURCES,
  viewOf,
  zonePoints,
  zoneSeenOn,
} from '../src/index.ts';

/** A proofreading sheet: everything that one record draws, with the words beside it. */

const EMBER = '#B4451F';
const PINE = '#0E5A4B';
const PANEL_HEIGHT = 620;
const TITLES: Readonly<Record<View, string>> = {
  front: 'Front (patient’s right at the left)',
  back: 'Back (patient’s left at the left)',
  'head-left': 'Head, left',
  'head-right': 'Head, right',
};

/** One SVG document for one muscle of one side. */
export function muscleSheet(muscle: Muscle, side: MuscleSide): string {
  let left = 20;
  const panels = (['head', 'back', 'front'] as const).flatMap((zoneView) => {
    const view = viewOf(zoneView, side);
    const drawn = panel(muscle, side, view, left);
    if (!drawn) return [];
    left += drawn.width + 20;
    return drawn.svg;
  });
  const words = muscle.triggerPoints.flatMap((point) => [
    `${point.id}: ${point.place} [${SOURCES[point.basis.source].reference.slice(0, 60)}]`,
    ...point.zones.map(
      (zone) => `    ${zone.strength} on ${zone.view}, ${zone.widthMm} mm: ${zone.regions.join(', ')}`,
    ),
  ]);
  const height = PANEL_HEIGHT + 70 + words.length * 17;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.max(left, 1000)} ${height}" font-family="sans-serif">
<rect width="100%" height="100%" fill="#FFFFFF"/>
<text x="20" y="30" font-size="22" fill="#16241F">${escaped(muscle.name)}, ${side} <tspan font-size="14" fill="#7F8782">${escaped(muscle.latin)}</tspan></text>
${panels.join('\n')}
${words.map((line, i) => `<text x="20" y="${PANEL_HEIGHT + 68 + i * 17}" font-size="12" xml:space="preserve" fill="#16241F">${escaped(line)}</text>`).join('\n')}
</svg>
`;
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What a sheet shows of a view, on screen, in millimetres: the whole head; of the body what is drawn on, with room around. */
function boxOf(view: View, drawn: readonly ViewPoint[]): Box {
  const [x, y, width, height] = VIEW_BOXES[view];
  if (view !== 'front' && view !== 'back') return { x, y, width, height };
  const on = drawn.map((point) => toScreen(view, point));
  const [xs, ys] = [on.map((point) => point[0]), on.map((point) => point[1])];
  const room = 60;
  const [from, to] = [Math.min(-120, ...xs) - room, Math.max(120, ...xs) + room];
  const [top, bottom] = [Math.min(120, ...ys) - room, Math.max(400, ...ys) + room];
  return { x: from, y: top, width: to - from, height: bottom - top };
}

/** Undefined where the muscle has nothing to show on this view. */
function panel(muscle: Muscle, side: MuscleSide, view: View, left: number): { svg: string; width: number } | undefined {
  const outlines = muscle.outlines.map((outline) => outlinePoints(outline, side)).filter((seen) => seen.view === view);
  const marks = muscle.triggerPoints.flatMap((point) =>
    point.marks.map((mark) => ({ ...markPoint(mark, side), id: point.id })).filter((seen) => seen.view === view),
  );
  const zones = muscle.triggerPoints
    .flatMap((point) => point.zones)
    .filter((zone) => zoneSeenOn(zone, side) === view)
    .sort((a, b) => (a.strength === b.strength ? 0 : a.strength === 'spillover' ? -1 : 1));
  const drawn = [
    ...outlines.flatMap(({ points }) => points),
    ...marks.map(({ at }) => at),
    ...zones.flatMap((zone) => zonePoints(zone, side, view)),
  ];
  if (drawn.length === 0) return undefined;
  const box = boxOf(view, drawn);
  const width = (PANEL_HEIGHT * box.width) / box.height;
  const { fills, outlines: body, lines, hints } = figure(view);
  const clip = `clip-${muscle.id}-${view}`;
  const unit = box.height / PANEL_HEIGHT;
  const strokes = (paths: readonly string[], colour: string, weight: number) =>
    paths.map((d) => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${weight * unit}"/>`).join('');
  const svg = `<text x="${left}" y="50" font-size="13" fill="#3C4541">${TITLES[view]}</text>
<svg x="${left}" y="56" width="${width}" height="${PANEL_HEIGHT - 16}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}">
${hatches(clip, unit)}<clipPath id="${clip}">${fills.map((d) => `<path d="${d}"/>`).join('')}</clipPath>
${fills.map((d) => `<path d="${d}" fill="#F4F1EE"/>`).join('')}
<g clip-path="url(#${clip})" fill="none" stroke-linecap="round" stroke-linejoin="round">
${zones.map((zone) => `<path d="${brush(zonePoints(zone, side, view), view)}" stroke="url(#${clip}-${zone.strength})" stroke-width="${zone.widthMm}"/>`).join('\n')}
</g>
${strokes(body, '#3C4541', 1.5)}${strokes(lines, '#7F8782', 1)}${strokes(hints, '#7F8782', 0.5)}
${outlines
  .map(
    ({ points }) =>
      `<path d="${smoothPath(
        points.map((point) => toScreen(view, point)),
        true,
      )}" fill="${PINE}" fill-opacity="0.12" stroke="${PINE}" stroke-width="${1.2 * unit}"/>`,
  )
  .join('')}
${marks.map(({ at, id }) => markRing(toScreen(view, at), id, unit)).join('')}
</svg>`;
  return { svg, width };
}

function markRing([x, y]: ViewPoint, id: string, unit: number): string {
  return `<circle cx="${x}" cy="${y}" r="${5 * unit}" fill="#FFFFFF" stroke="#16241F" stroke-width="${1.4 * unit}"/><circle cx="${x}" cy="${y}" r="${1.8 * unit}" fill="#16241F"/><text x="${x + 7 * unit}" y="${y + 4 * unit}" font-size="${11 * unit}" fill="#16241F">${id.replace('tp', '')}</text>`;
}

/** A single stop is a dot: a line too short to see, its round ends do the rest. */
function brush(points: readonly ViewPoint[], view: View): string {
  const on = points.map((point) => toScreen(view, point).join(' '));
  return on.length === 1 ? `M${on[0]}h0.01` : `M${on.join('L')}`;
}

/** Lines as far apart on paper whatever the scale of the panel. */
function hatches(clip: string, unit: number): string {
  const hatch = (strength: string, gap: number, weight: number) =>
    `<pattern id="${clip}-${strength}" patternUnits="userSpaceOnUse" width="${gap}" height="${gap}" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="${gap}" stroke="${EMBER}" stroke-width="${weight}"/></pattern>`;
  return `<defs>${hatch('primary', 5 * unit, 3 * unit)}${hatch('spillover', 10 * unit, 1.8 * unit)}</defs>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
