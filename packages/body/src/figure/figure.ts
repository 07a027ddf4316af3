import type { View, ViewPoint } from '../types.ts';
import { FOOT_OUTLINE, LEG_CUT } from './foot.ts';
import { FOOT_TOP_LINES, SOLE_LINES } from './foot-lines.ts';
import { HAND_OUTLINE } from './hand.ts';
import { HAND_BACK_LINES, PALM_LINES } from './hand-lines.ts';
import { BACK_LINES, FRONT_LINES, type InnerLine, PROFILE_LINES } from './inner-lines.ts';
import { EAR_FRONT, LEFT_HALF_RUNS, PROFILE_BACK, PROFILE_FRONT } from './outline-points.ts';
import { mirrored, reversed } from './points.ts';
import { toScreen, viewBox } from './screen.ts';
import { simplifyLine } from './simplify.ts';
import { smoothPath, straightPath } from './spline.ts';
import { halfViewOf } from './views.ts';

/** One view as SVG path data in screen millimetres (see `toScreen`): the caller gives colours and line widths. */
export type Figure = {
  readonly viewBox: string;
  /** Closed shapes to fill with one flat pale tone, ears first. */
  readonly fills: readonly string[];
  /** The outline to stroke; open where the drawing is cut. */
  readonly outlines: readonly string[];
  /** Inner landmark lines. */
  readonly lines: readonly string[];
  /** Fainter inner lines. */
  readonly hints: readonly string[];
};

/** Drawn once each: a page shows the same figure several times, and drawing one takes half a millisecond. */
const drawn = new Map<View, Figure>();

/** Outline and inner lines of one view. */
export function figure(view: View): Figure {
  const known = drawn.get(view);
  if (known) return known;
  const made = draw(view);
  drawn.set(view, made);
  return made;
}

function draw(view: View): Figure {
  const half = halfViewOf(view);
  switch (half) {
    case 'front':
    case 'back':
      return wholeFigure(half);
    case 'profile':
      return headFigure(view);
    case 'palm':
      return handFigure(view, PALM_LINES);
    case 'hand-back':
      return handFigure(view, HAND_BACK_LINES);
    case 'sole':
      return footFigure(view, SOLE_LINES, []);
    case 'foot-top':
      return footFigure(view, FOOT_TOP_LINES, LEG_CUT);
  }
}

/** Keeps path data short; not to be seen at any size. */
const TOLERANCE_MM = 0.05;

function handFigure(view: View, lines: readonly InnerLine[]): Figure {
  const outline = straightPath(onScreen(view, simplifyLine(HAND_OUTLINE, TOLERANCE_MM)), false);
  return {
    viewBox: viewBox(view),
    fills: [`${outline}Z`],
    outlines: [outline],
    lines: paths(view, lines, 'landmark'),
    hints: paths(view, lines, 'hint'),
  };
}

/** @param cut where the leg is cut away: a hole in the figure */
function footFigure(view: View, lines: readonly InnerLine[], cut: readonly ViewPoint[]): Figure {
  const outline = smoothPath(onScreen(view, FOOT_OUTLINE), true);
  // The other way round, so that it is a hole by either rule of filling.
  const hole = smoothPath(onScreen(view, reversed(cut)), true);
  return {
    viewBox: viewBox(view),
    fills: [`${outline}${hole}`],
    outlines: hole === '' ? [outline] : [outline, hole],
    lines: paths(view, lines, 'landmark'),
    hints: paths(view, lines, 'hint'),
  };
}

function wholeFigure(view: 'front' | 'back'): Figure {
  const [head, arm, leg] = LEFT_HALF_RUNS[view];
  // Right jaw to left jaw in one curve, so that the vertex has no corner.
  const skull = [...mirrored(reversed(head)), ...head.slice(1)];
  const runs = [skull, arm, leg, mirrored(reversed(leg)), mirrored(reversed(arm))];
  const outline = joinedPath(runs.map((run) => run.map((point) => toScreen(view, point))));
  const ears = [EAR_FRONT, mirrored(EAR_FRONT)].map((ear) => smoothPath(onScreen(view, ear), false));
  const lines = view === 'front' ? FRONT_LINES : BACK_LINES;
  const both = lines.flatMap((line) => (line.across ? [line] : [line, { ...line, points: mirrored(line.points) }]));
  return {
    viewBox: viewBox(view),
    fills: [...ears.map((ear) => `${ear}Z`), outline],
    outlines: [...ears, outline, ...paths(view, both, 'edge')],
    lines: paths(view, both, 'landmark'),
    hints: paths(view, both, 'hint'),
  };
}

function headFigure(view: View): Figure {
  const around = onScreen(view, [...reversed(PROFILE_FRONT), ...PROFILE_BACK.slice(1)]);
  const outline = smoothPath(around, false);
  return {
    viewBox: viewBox(view),
    fills: [`${outline}Z`],
    outlines: [outline, ...paths(view, PROFILE_LINES, 'edge')],
    lines: paths(view, PROFILE_LINES, 'landmark'),
    hints: paths(view, PROFILE_LINES, 'hint'),
  };
}

function onScreen(view: View, list: readonly ViewPoint[]): readonly ViewPoint[] {
  return list.map((point) => toScreen(view, point));
}

function paths(view: View, lines: readonly InnerLine[], weight: InnerLine['weight']): readonly string[] {
  return lines
    .filter((line) => line.weight === weight)
    .map((line) => {
      const draw = line.straight ? straightPath : smoothPath;
      return draw(onScreen(view, line.points), line.closed ?? false);
    });
}

/** Runs that start where the one before ended, as one closed path with corners between them. */
function joinedPath(runs: readonly (readonly ViewPoint[])[]): string {
  const parts = runs.map((run, i) => {
    const path = smoothPath(run, false);
    return i === 0 ? path : path.replace(/^M[^C]*/, '');
  });
  return `${parts.join('')}Z`;
}
