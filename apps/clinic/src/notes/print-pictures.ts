import type { Drawing, View } from '@filiform/body';
import type { Column, Content } from 'pdfmake/interfaces.js';
import { type ChartMark, drawingSvg, EDGE_WORDS, VIEW_NAMES } from '../intake/index.ts';
import type { PointView } from '../needling/index.ts';
import { fitsUpper, needledMarks, viewsDrawn, viewsMarked } from './chart-pictures.ts';

const NO_STROKES = { strokes: [] };
const HEIGHT_PT = 120;
/** Marks and lines are made for a larger picture, so that a dozen points stay apart in this one. */
const DRAWN_FOR_PX = 210;

type Picture = { readonly view: View; readonly svg: string };

/** The drawing's views that have something on them, then those of the points needled, side by side. */
export function printPictures(
  drawing: Drawing | undefined,
  points: readonly PointView[],
  widthPt: number,
): readonly Content[] {
  const marks = needledMarks(points);
  const drawn = viewsDrawn(drawing).map((view) => picture(drawing ?? NO_STROKES, view, [], fitsUpper(drawing, [])));
  const marked = viewsMarked(marks).map((view) => picture(NO_STROKES, view, marks, fitsUpper(undefined, marks)));
  if (drawn.length + marked.length === 0) return [];
  const isOneRow = drawn.length + marked.length <= 4;
  const groups = [
    { heading: 'Pain drawing', pictures: drawn },
    { heading: 'Points needled', pictures: marked },
  ].filter(({ pictures }) => pictures.length > 0);
  const group = ({ heading, pictures }: (typeof groups)[number]): Column => ({
    width: isOneRow ? (widthPt * pictures.length) / (drawn.length + marked.length) - 8 : widthPt,
    stack: [{ text: heading, style: 'heading', margin: [0, 0, 0, 4] }, row(pictures)],
  });
  return isOneRow
    ? [{ unbreakable: true, columnGap: 16, columns: groups.map(group) }]
    : groups.map((one) => ({ unbreakable: true, margin: [0, 0, 0, 6], stack: [group(one)] }));
}

function row(pictures: readonly Picture[]): Content {
  return {
    columnGap: 6,
    columns: pictures.map(({ view, svg }) => ({
      width: HEIGHT_PT + 3,
      stack: [{ svg, fit: [HEIGHT_PT, HEIGHT_PT], alignment: 'center' }, caption(view)],
    })),
  };
}

function caption(view: View): Content {
  const [left, right] = EDGE_WORDS[view];
  return {
    style: 'small',
    columns: [
      { text: left, width: 'auto' },
      { text: VIEW_NAMES[view], alignment: 'center', width: '*' },
      { text: right, width: 'auto' },
    ],
  };
}

function picture(
  drawing: Pick<Drawing, 'strokes'>,
  view: View,
  marks: readonly ChartMark[],
  isUpper: boolean,
): Picture {
  return {
    view,
    svg: drawingSvg(drawing, view, {
      idPrefix: marks.length > 0 ? 'points' : 'pain',
      marks,
      window: isUpper ? 'upper' : 'whole',
      // In a picture of this size words would cover the figure: the caption says the sides.
      edgeWords: false,
      shownHeight: DRAWN_FOR_PX,
    }),
  };
}
