import { type Drawing, figure, toScreen, type View, type ViewPoint } from '@filiform/body';
import { COLOURS } from '../../look/tokens.ts';
import { type ChartWindow, EDGE_WORDS, upperWindow, VIEW_NAMES, wholeWindow, windowText } from './chart-window.ts';
import { type Labelled, type LabelPlace, labelPlaces, tieEnd } from './label-places.ts';
import { type PainLayer, painLayers } from './pain-layers.ts';
import type { PictureNode } from './picture-node.ts';
import { hasMarks, markColour, painColour, qualityPattern } from './quality-patterns.ts';

/** A sign on the picture that is not pain. A needled point is a ring with a needle; today's is filled. */
export type ChartMark = {
  readonly view: View;
  /** In the space of the view, as `markPoint` of the atlas tells it. */
  readonly at: ViewPoint;
  readonly kind: 'trigger-point' | 'needled-today' | 'needled-earlier';
  /** A short text beside it, such as the number of the site. */
  readonly label?: string;
};

export type PictureOptions = {
  /** Tells the ids inside this picture from those of every other picture on the page. */
  readonly idPrefix: string;
  /** `upper` shows head to chest of front and back; whole is the default. */
  readonly window?: 'whole' | 'upper' | ChartWindow;
  readonly marks?: readonly ChartMark[];
  /** What it shows, for who does not see it; "Pain drawing, front: ..." unless told. */
  readonly words?: string;
  /** Sides written at the edges; on unless told otherwise. Too small to read in a thumbnail. */
  readonly edgeWords?: boolean;
  /** Height it will be shown at, in pixels or points, so that thin lines stay thin; 480 unless told. */
  readonly shownHeight?: number;
};

/** The picture's parts as data: the figure, the pain over it cut to the figure, then marks and words. */
export function pictureOf(drawing: Pick<Drawing, 'strokes'>, view: View, options: PictureOptions): PictureNode {
  const { idPrefix, marks = [], edgeWords = true, shownHeight = 480 } = options;
  const asked = windowOf(view, options.window);
  const mmPerPixel = asked.height / shownHeight;
  const shown = edgeWords ? widenedForWords(view, asked, mmPerPixel) : asked;
  const layers = painLayers(drawing.strokes, view);
  const clip = `${idPrefix}-${view}-figure`;
  return {
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: windowText(shown),
      role: 'img',
      'aria-label': options.words ?? pictureWords(drawing, view),
    },
    children: [
      { tag: 'defs', children: [figureClip(clip, view), ...patternsOf(layers, idPrefix, 13 * mmPerPixel)] },
      figureFill(view),
      { tag: 'g', attributes: { 'clip-path': `url(#${clip})` }, children: paintOf(layers, idPrefix, mmPerPixel) },
      figureLines(view, mmPerPixel * finerWhenSmall(shownHeight)),
      ...markNodes(
        marks.filter((mark) => mark.view === view),
        mmPerPixel,
      ),
      ...(edgeWords ? edgeWordNodes(view, shown, mmPerPixel) : []),
    ],
  };
}

/** Lines of full width would fill the hands of a small picture. */
function finerWhenSmall(shownHeight: number): number {
  return Math.min(1, Math.max(0.45, shownHeight / 420));
}

export function windowOf(view: View, window: PictureOptions['window']): ChartWindow {
  if (window === 'upper') return upperWindow(view);
  return window === undefined || window === 'whole' ? wholeWindow(view) : window;
}

function pictureWords(drawing: Pick<Drawing, 'strokes'>, view: View): string {
  const marked = drawing.strokes.some((stroke) => stroke.view === view);
  return `Pain drawing, ${VIEW_NAMES[view].toLowerCase()}: ${marked ? 'pain is marked here' : 'nothing is marked here'}`;
}

/** What pain is cut to: the figure's outline with the ears. */
export function figureClip(id: string, view: View): PictureNode {
  return {
    tag: 'clipPath',
    attributes: { id },
    children: figure(view).fills.map((d) => ({ tag: 'path', attributes: { d } })),
  };
}

export function figureFill(view: View): PictureNode {
  const children = figure(view).fills.map((d): PictureNode => ({ tag: 'path', attributes: { d } }));
  return { tag: 'g', attributes: { fill: COLOURS.bodyFill }, children };
}

/** The figure's lines, 1.5 pixels for the outline; over the pain, so that the landmarks stay in sight. */
export function figureLines(view: View, mmPerPixel: number): PictureNode {
  const { outlines, lines, hints } = figure(view);
  const drawn = (paths: readonly string[], stroke: string, width: number, opacity: number): PictureNode => ({
    tag: 'g',
    attributes: { stroke, 'stroke-width': rounded(width * mmPerPixel), 'stroke-opacity': opacity },
    children: paths.map((d) => ({ tag: 'path', attributes: { d } })),
  });
  return {
    tag: 'g',
    attributes: { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
    children: [
      drawn(hints, COLOURS.bodyLandmark, 0.9, 0.6),
      drawn(lines, COLOURS.bodyLandmark, 1.1, 1),
      drawn(outlines, COLOURS.bodyLine, 1.5, 1),
    ],
  };
}

export function patternId(idPrefix: string, layer: Pick<PainLayer, 'quality' | 'intensity0to10'>): string {
  return `${idPrefix}-${layer.quality}-${layer.intensity0to10 >= 7 ? 'light' : 'dark'}`;
}

export function patternsOf(layers: readonly PainLayer[], idPrefix: string, tileMm: number): readonly PictureNode[] {
  const patterns = new Map<string, PictureNode>();
  for (const layer of layers) {
    const id = patternId(idPrefix, layer);
    const pattern = qualityPattern(id, layer.quality, markColour(layer.intensity0to10), tileMm);
    if (pattern) patterns.set(id, pattern);
  }
  return [...patterns.values()];
}

/** The pain itself: an edge of one pixel, the intensity's colour, the quality's marks. */
export function paintOf(layers: readonly PainLayer[], idPrefix: string, mmPerPixel: number): readonly PictureNode[] {
  return layers.map((layer): PictureNode => {
    const along = (stroke: string, wider: number): readonly PictureNode[] =>
      layer.paths.map(({ d, widthMm }) => ({
        tag: 'path',
        attributes: { d, stroke, 'stroke-width': rounded(widthMm + wider) },
      }));
    return {
      tag: 'g',
      attributes: { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
      children: [
        ...along(COLOURS.ember, 2 * mmPerPixel),
        ...along(painColour(layer.intensity0to10), 0),
        ...(hasMarks(layer.quality) ? along(`url(#${patternId(idPrefix, layer)})`, 0) : []),
      ],
    };
  });
}

/** The marks of one view, and over them their numbers, so that none is covered. */
function markNodes(marks: readonly ChartMark[], mmPerPixel: number): readonly PictureNode[] {
  const labelled = marks.flatMap(({ view, at, label }): readonly Labelled[] => {
    if (label === undefined) return [];
    const [x, y] = toScreen(view, at);
    return [{ x: x / mmPerPixel, y: y / mmPerPixel, label }];
  });
  const placed = labelPlaces(labelled).flatMap((place, index) => {
    const mark = labelled[index];
    return mark ? [{ mark, place }] : [];
  });
  return [
    ...placed.filter(({ place }) => place.isTied).map(({ mark, place }) => tieNode(mark, place, mmPerPixel)),
    ...marks.map((mark) => markNode(mark, mmPerPixel)),
    ...placed.map(({ mark, place }) => labelNode(mark, place, mmPerPixel)),
  ];
}

function markNode({ view, at, kind }: ChartMark, mmPerPixel: number): PictureNode {
  const [x, y] = toScreen(view, at);
  const radius = 5 * mmPerPixel;
  const line = { stroke: COLOURS.pineDark, 'stroke-width': rounded(1.6 * mmPerPixel) };
  const ring: PictureNode = {
    tag: 'circle',
    attributes: {
      cx: x,
      cy: y,
      r: rounded(radius),
      fill: kind === 'needled-today' ? COLOURS.pine : COLOURS.white,
      ...line,
    },
  };
  const centre: PictureNode = {
    tag: 'circle',
    attributes: {
      cx: x,
      cy: y,
      r: rounded(1.6 * mmPerPixel),
      fill: kind === 'needled-today' ? COLOURS.white : COLOURS.pineDark,
    },
  };
  const needle: PictureNode = {
    tag: 'path',
    attributes: {
      d: `M${rounded(x + radius * 0.7)} ${rounded(y - radius * 0.7)}l${rounded(radius * 1.6)} ${rounded(-radius * 1.6)}`,
      fill: 'none',
      ...line,
    },
  };
  return { tag: 'g', children: kind === 'trigger-point' ? [ring, centre] : [needle, ring, centre] };
}

function labelNode({ label }: Labelled, { x, y }: LabelPlace, mmPerPixel: number): PictureNode {
  return {
    tag: 'text',
    attributes: {
      x: rounded(x * mmPerPixel),
      y: rounded(y * mmPerPixel),
      fill: COLOURS.ink,
      'font-size': rounded(12 * mmPerPixel),
      'font-weight': 600,
    },
    text: label,
  };
}

/** Ties a number that had to stand apart to its point. */
function tieNode(mark: Labelled, place: LabelPlace, mmPerPixel: number): PictureNode {
  const end = tieEnd(mark, place);
  const [fromX, fromY, toX, toY] = [mark.x, mark.y, end.x, end.y].map((pixels) => rounded(pixels * mmPerPixel));
  return {
    tag: 'path',
    attributes: {
      d: `M${fromX} ${fromY}L${toX} ${toY}`,
      fill: 'none',
      stroke: COLOURS.inkSoft,
      'stroke-width': rounded(0.8 * mmPerPixel),
    },
  };
}

const WORD_INSET_PX = 6;
/** Mean width of a letter of the words at the edges, in pixels; between the two stands a gap of two letters. */
const LETTER_PX = 7.6;

/** A hand or foot is too narrow for both words beside one another: more is shown on either side of it. */
function widenedForWords(view: View, window: ChartWindow, mmPerPixel: number): ChartWindow {
  const letters = EDGE_WORDS[view].join('').length + 2;
  const width = Math.max(window.width, (letters * LETTER_PX + 2 * WORD_INSET_PX) * mmPerPixel);
  return { ...window, x: window.x - (width - window.width) / 2, width };
}

function edgeWordNodes(view: View, { x, y, width }: ChartWindow, mmPerPixel: number): readonly PictureNode[] {
  const [left, right] = EDGE_WORDS[view];
  const inset = WORD_INSET_PX * mmPerPixel;
  const word = (text: string, at: number, anchor: 'start' | 'end'): PictureNode => ({
    tag: 'text',
    attributes: {
      x: rounded(at),
      y: rounded(y + inset + 13 * mmPerPixel),
      'text-anchor': anchor,
      fill: COLOURS.inkSoft,
      'font-size': rounded(13 * mmPerPixel),
      'font-weight': 600,
    },
    text,
  });
  return [word(left, x + inset, 'start'), word(right, x + width - inset, 'end')];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
