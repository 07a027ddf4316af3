import { figure, smoothPath, toScreen, VIEW_BOXES, type View, type ViewPoint } from '@filiform/body';
import {
  type Mark,
  type Muscle,
  type MuscleSide,
  markPoint,
  type Outline,
  outlinePoints,
  type PainPattern,
  type ReferralZone,
  SOURCES,
  viewOf,
  type ZoneView,
  zonePoints,
  zoneSeenOn,
} from '../src/index.ts';

/** Proofreading sheets: everything that one record draws, with the words beside it; and pages of twelve. */

const EMBER = '#B4451F';
const PINE = '#0E5A4B';
const INK = '#16241F';
const PANEL_HEIGHT = 620;
/** Around what is drawn on the body, in millimetres. */
const ROOM_MM = 50;
/** What a panel of the body shows at least, in millimetres either way. */
const LEAST_SHOWN_MM = 320;
/** Front: the patient’s right is at the left. Back: the patient’s left is at the left. */
const TITLES: { readonly [view in View]: string } = {
  front: 'Front',
  back: 'Back',
  'head-left': 'Head, left',
  'head-right': 'Head, right',
  'palm-left': 'Palm, left',
  'palm-right': 'Palm, right',
  'hand-back-left': 'Back of the hand, left',
  'hand-back-right': 'Back of the hand, right',
  'foot-top-left': 'Top of the foot, left',
  'foot-top-right': 'Top of the foot, right',
  'sole-left': 'Sole, left',
  'sole-right': 'Sole, right',
};
/** Panels from left to right. */
const ORDER: readonly ZoneView[] = ['head', 'front', 'back', 'palm', 'hand-back', 'foot-top', 'sole'];

/** One record as a sheet shows it. */
type Drawn = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Where the record is of one side only, whichever side is asked for. */
  readonly onlyOn?: MuscleSide;
  readonly outlines: readonly Outline[];
  readonly marks: readonly { readonly mark: Mark; readonly name: string }[];
  readonly zones: readonly ReferralZone[];
  readonly words: readonly string[];
};

/** One SVG document for one muscle of one side. */
export function muscleSheet(muscle: Muscle, side: MuscleSide): string {
  return sheet(ofMuscle(muscle), side);
}

/** One SVG document for one pattern, on the side given or on the one where it is felt whoever has it. */
export function patternSheet(pattern: PainPattern, side: MuscleSide): string {
  return sheet(ofPattern(pattern), side);
}

/** Pages of twelve muscles each, one SVG document a page. */
export function musclePages(muscles: readonly Muscle[], side: MuscleSide): readonly string[] {
  return pages('Muscles', muscles.map(ofMuscle), side);
}

/** Pages of twelve patterns each, one SVG document a page. */
export function patternPages(patterns: readonly PainPattern[], side: MuscleSide): readonly string[] {
  return pages('Other patterns', patterns.map(ofPattern), side);
}

function ofMuscle(muscle: Muscle): Drawn {
  return {
    id: muscle.id,
    title: muscle.name,
    subtitle: muscle.latin,
    outlines: muscle.outlines,
    marks: muscle.triggerPoints.flatMap((point) =>
      point.marks.map((mark) => ({ mark, name: point.id.replace('tp', '') })),
    ),
    zones: muscle.triggerPoints.flatMap((point) => point.zones),
    words: muscle.triggerPoints.flatMap((point) => [
      `${point.id}: ${point.place} [${SOURCES[point.basis.source].reference.slice(0, 60)}]`,
      ...point.zones.map(zoneInWords),
    ]),
  };
}

function ofPattern(pattern: PainPattern): Drawn {
  const { redFlag, basis, disagreement } = pattern;
  return {
    id: pattern.id,
    title: pattern.name,
    subtitle: `${pattern.kind}, felt ${pattern.felt}`,
    ...(pattern.felt === 'left' || pattern.felt === 'right' ? { onlyOn: pattern.felt } : {}),
    outlines: [],
    marks: [],
    zones: pattern.zones,
    words: [
      `Speaks for it: ${pattern.speaksFor.join('; ')}`,
      `Examine: ${pattern.examine.join('; ')}`,
      ...(disagreement === undefined ? [] : [`Sources disagree: ${disagreement}`]),
      ...(redFlag === undefined
        ? []
        : [`${redFlag.urgency}: ${redFlag.say}`, `To the patient: ${redFlag.sayToPatient}`]),
      `Rests on: ${SOURCES[basis.source].reference} ${basis.note ?? ''}`,
      ...pattern.zones.map(zoneInWords),
    ].flatMap((text) => wrapped(text, 190)),
  };
}

function zoneInWords(zone: ReferralZone): string {
  return `    ${zone.strength} on ${zone.view}, ${zone.widthMm} mm: ${zone.regions.join(', ')}`;
}

function sheet(drawn: Drawn, asked: MuscleSide): string {
  const side = drawn.onlyOn ?? asked;
  const { svg, width } = panels(drawn, side, 20, 50, PANEL_HEIGHT);
  const height = PANEL_HEIGHT + 70 + drawn.words.length * 17;
  const lines = drawn.words.map((line, i) => text(20, PANEL_HEIGHT + 68 + i * 17, 12, line));
  return svgDocument(Math.max(width + 40, 1240), height, [
    `<text x="20" y="30" font-size="22" fill="${INK}">${escaped(drawn.title)}, ${side} <tspan font-size="14" fill="#7F8782">${escaped(drawn.subtitle)}</tspan></text>`,
    ...svg,
    ...lines,
  ]);
}

const CARD = { width: 470, height: 400, columns: 4, rows: 3, panelHeight: 330 } as const;
const PER_PAGE = CARD.columns * CARD.rows;

function pages(title: string, all: readonly Drawn[], side: MuscleSide): readonly string[] {
  const count = Math.ceil(all.length / PER_PAGE);
  return Array.from({ length: count }, (_, number) => {
    const cards = all.slice(number * PER_PAGE, (number + 1) * PER_PAGE).map((drawn, i) => {
      const left = 20 + (i % CARD.columns) * CARD.width;
      const top = 50 + Math.floor(i / CARD.columns) * CARD.height;
      return card(drawn, side, left, top);
    });
    return svgDocument(CARD.columns * CARD.width + 40, CARD.rows * CARD.height + 60, [
      `<text x="20" y="32" font-size="20" fill="${INK}">${title}, ${side}: page ${number + 1} of ${count}</text>`,
      ...cards,
    ]);
  });
}

/** A record in small: its panels side by side, shrunk together where they are too broad for the card. */
function card(drawn: Drawn, asked: MuscleSide, left: number, top: number): string {
  const { svg, width } = panels(drawn, drawn.onlyOn ?? asked, 0, 0, CARD.panelHeight);
  const scale = Math.min(1, (CARD.width - 20) / width);
  return `<g transform="translate(${left} ${top})">
<text x="0" y="16" font-size="15" fill="${INK}">${escaped(drawn.title)}</text>${drawn.onlyOn ? `<text x="200" y="16" font-size="12" fill="#7F8782">${drawn.onlyOn} only</text>` : ''}
<g transform="translate(0 ${22 + 14 * scale}) scale(${scale})">${svg.join('\n')}</g></g>`;
}

function svgDocument(width: number, height: number, content: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif">
<rect width="100%" height="100%" fill="#FFFFFF"/>
${content.join('\n')}
</svg>
`;
}

/** Every view that the record draws on, side by side. `width` is the right edge. */
function panels(
  drawn: Drawn,
  side: MuscleSide,
  from: number,
  top: number,
  height: number,
): { readonly svg: readonly string[]; readonly width: number } {
  let left = from;
  const svg = ORDER.flatMap((zoneView) => {
    const one = panel(drawn, side, viewOf(zoneView, side), { left, top, height });
    if (!one) return [];
    left += one.width + 20;
    return [one.svg];
  });
  return { svg, width: Math.max(from, left - 20) };
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What a panel shows of a view, on screen, in mm: the whole of a large view; of the body what is drawn on, with room. */
function boxOf(view: View, drawn: readonly ViewPoint[]): Box {
  const [x, y, width, height] = VIEW_BOXES[view];
  if (view !== 'front' && view !== 'back') return { x, y, width, height };
  const on = drawn.map((point) => toScreen(view, point));
  const [across, down] = [span(on.map((point) => point[0])), span(on.map((point) => point[1]))];
  return { x: across.from, y: down.from, width: across.to - across.from, height: down.to - down.from };
}

function span(values: readonly number[]): { readonly from: number; readonly to: number } {
  const [least, most] = [Math.min(...values) - ROOM_MM, Math.max(...values) + ROOM_MM];
  const lacking = Math.max(0, LEAST_SHOWN_MM - (most - least)) / 2;
  return { from: least - lacking, to: most + lacking };
}

/** Undefined where the record has nothing to show on this view. */
function panel(
  drawn: Drawn,
  side: MuscleSide,
  view: View,
  { left, top, height }: { readonly left: number; readonly top: number; readonly height: number },
): { readonly svg: string; readonly width: number } | undefined {
  const outlines = drawn.outlines.map((outline) => outlinePoints(outline, side)).filter((seen) => seen.view === view);
  const marks = drawn.marks
    .map(({ mark, name }) => ({ ...markPoint(mark, side), name }))
    .filter((seen) => seen.view === view);
  const zones = drawn.zones
    .filter((zone) => zoneSeenOn(zone, side) === view)
    .sort((a, b) => (a.strength === b.strength ? 0 : a.strength === 'spillover' ? -1 : 1));
  const points = [
    ...outlines.flatMap((outline) => outline.points),
    ...marks.map(({ at }) => at),
    ...zones.flatMap((zone) => zonePoints(zone, side, view)),
  ];
  if (points.length === 0) return undefined;
  const box = boxOf(view, points);
  const width = (height * box.width) / box.height;
  const { fills, outlines: body, lines, hints } = figure(view);
  const clip = `clip-${drawn.id}-${view}`;
  const unit = box.height / height;
  const strokes = (paths: readonly string[], colour: string, weight: number) =>
    paths.map((d) => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${weight * unit}"/>`).join('');
  const svg = `<text x="${left}" y="${top}" font-size="13" fill="#3C4541">${TITLES[view]}</text>
<svg x="${left}" y="${top + 6}" width="${width}" height="${height - 16}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}">
${hatches(clip, unit)}<clipPath id="${clip}">${fills.map((d) => `<path d="${d}"/>`).join('')}</clipPath>
${fills.map((d) => `<path d="${d}" fill="#F4F1EE"/>`).join('')}
<g clip-path="url(#${clip})" fill="none" stroke-linecap="round" stroke-linejoin="round">
${zones.map((zone) => `<path d="${brush(zonePoints(zone, side, view), view)}" stroke="url(#${clip}-${zone.strength})" stroke-width="${zone.widthMm}"/>`).join('\n')}
</g>
${strokes(body, '#3C4541', 1.5)}${strokes(lines, '#7F8782', 1)}${strokes(hints, '#7F8782', 0.5)}
${outlines
  .map(
    (outline) =>
      `<path d="${smoothPath(
        outline.points.map((point) => toScreen(view, point)),
        true,
      )}" fill="${PINE}" fill-opacity="0.12" stroke="${PINE}" stroke-width="${1.2 * unit}"/>`,
  )
  .join('')}
${marks.map(({ at, name }) => markRing(toScreen(view, at), name, unit)).join('')}
</svg>`;
  return { svg, width };
}

function markRing([x, y]: ViewPoint, name: string, unit: number): string {
  return `<circle cx="${x}" cy="${y}" r="${5 * unit}" fill="#FFFFFF" stroke="${INK}" stroke-width="${1.4 * unit}"/><circle cx="${x}" cy="${y}" r="${1.8 * unit}" fill="${INK}"/><text x="${x + 7 * unit}" y="${y + 4 * unit}" font-size="${11 * unit}" fill="${INK}">${name}</text>`;
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

function text(x: number, y: number, size: number, line: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" xml:space="preserve" fill="${INK}">${escaped(line)}</text>`;
}

/** A long line as several of at most `most` characters, cut between words. */
function wrapped(line: string, most: number): readonly string[] {
  if (line.length <= most) return [line];
  const cut = line.lastIndexOf(' ', most);
  const at = cut > 0 ? cut : most;
  return [line.slice(0, at), ...wrapped(`    ${line.slice(at).trimStart()}`, most)];
}

function escaped(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
