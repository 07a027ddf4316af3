import { type Section, SURFACE_BOTTOM_Y, sectionAt, zAt } from './section.ts';

/** One cell of the left half of head, neck and shoulders, in space. */
export type SurfaceCell = {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly facing: 'front' | 'back';
  readonly areaMm2: number;
};

const CELL_MM = 4;
/** Where the surface slopes away, a row may be this long on one meridian before it ends. */
const LONGEST_MM = 9;
/** Points of each half of a cut, from midline to widest. */
const SAMPLES = 24;
/** The vertex itself has no cut. */
const LEAST_Y = 0.05;

type Point3 = readonly [x: number, y: number, z: number];

/** Unrolls the surface: rows between two heights, each divided along its arc length into cells of about 4 x 4 mm. */
export function surfaceCells(): readonly SurfaceCell[] {
  const levels = rowLevels();
  const curves = levels.map((y) => curveAt(y));
  const cells: SurfaceCell[] = [];
  for (let row = 0; row + 1 < levels.length; row++) {
    const [above, below] = [curves[row], curves[row + 1]];
    const [top, bottom] = [levels[row], levels[row + 1]];
    if (!above || !below || top === undefined || bottom === undefined) continue;
    const middle = curveAt((top + bottom) / 2);
    const count = Math.max(2, Math.round((middle.lengths.at(-1) ?? 0) / CELL_MM));
    // Twice as many points as cells: their edges and their centres.
    const centres = spread(middle, 2 * count);
    const [upper, lower] = [spread(above, count), spread(below, count)];
    for (let column = 0; column < count; column++) {
      const centre = centres[2 * column + 1];
      const [a, b, c, d] = [upper[column], upper[column + 1], lower[column], lower[column + 1]];
      if (!centre || !a || !b || !c || !d) continue;
      const facing = centre[2] >= middle.section.widestZ ? 'front' : 'back';
      cells.push({ x: centre[0], y: centre[1], z: centre[2], facing, areaMm2: quadrilateral(a, b, c, d) });
    }
  }
  return cells;
}

/** Heights of the rows, so close that the surface between two is about one cell long. */
function rowLevels(): readonly number[] {
  const STEP = 0.5;
  const levels = [0];
  let before = meridiansAt(0);
  let run = before.map(() => 0);
  for (let y = STEP; y <= SURFACE_BOTTOM_Y; y += STEP) {
    const here = meridiansAt(y);
    run = run.map((length, i) => length + distance(before[i], here[i]));
    const mean = run.reduce((a, b) => a + b, 0) / run.length;
    if (mean >= CELL_MM || Math.max(...run) >= LONGEST_MM) {
      levels.push(y);
      run = run.map(() => 0);
    }
    before = here;
  }
  if (levels.at(-1) !== SURFACE_BOTTOM_Y) levels.push(SURFACE_BOTTOM_Y);
  return levels;
}

/** Five points that stand for a whole cut: midlines, widest, and one between on either side. */
function meridiansAt(y: number): readonly Point3[] {
  const section = sectionAt(Math.max(y, LEAST_Y));
  const between = section.halfBreadth * 0.8;
  return [
    [0, y, zAt(section, 'front', 0)],
    [between, y, zAt(section, 'front', between)],
    [section.halfBreadth, y, section.widestZ],
    [between, y, zAt(section, 'back', between)],
    [0, y, zAt(section, 'back', 0)],
  ];
}

type Curve = { readonly section: Section; readonly points: readonly Point3[]; readonly lengths: readonly number[] };

/** From the front midline round the side to the back midline. */
function curveAt(y: number): Curve {
  const section = sectionAt(Math.max(y, LEAST_Y));
  const points: Point3[] = [];
  for (let i = 0; i <= 2 * SAMPLES; i++) {
    const angle = (i / SAMPLES) * (Math.PI / 2);
    const x = Math.abs(Math.sin(angle)) * section.halfBreadth;
    points.push([x, y, zAt(section, i <= SAMPLES ? 'front' : 'back', x)]);
  }
  const lengths = [0];
  points.forEach((point, i) => {
    if (i > 0) lengths.push((lengths[i - 1] ?? 0) + distance(points[i - 1], point));
  });
  return { section, points, lengths };
}

/** Points at equal arc length along the curve, both ends included: `pieces` + 1 of them. */
function spread({ points, lengths }: Curve, pieces: number): readonly Point3[] {
  const whole = lengths.at(-1) ?? 0;
  const spaced: Point3[] = [];
  let i = 1;
  for (let k = 0; k <= pieces; k++) {
    const wanted = (k / pieces) * whole;
    while (i < lengths.length - 1 && (lengths[i] ?? 0) < wanted) i++;
    const [from, to] = [points[i - 1], points[i]];
    const [start, end] = [lengths[i - 1] ?? 0, lengths[i] ?? 0];
    if (!from || !to) break;
    const t = end > start ? Math.min(1, (wanted - start) / (end - start)) : 0;
    spaced.push([from[0] + (to[0] - from[0]) * t, from[1], from[2] + (to[2] - from[2]) * t]);
  }
  return spaced;
}

function distance(a: Point3 | undefined, b: Point3 | undefined): number {
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) : 0;
}

/** Area of the quadrilateral a b / c d (rows), half the cross product of its diagonals. */
function quadrilateral(a: Point3, b: Point3, c: Point3, d: Point3): number {
  const [ux, uy, uz] = [d[0] - a[0], d[1] - a[1], d[2] - a[2]];
  const [vx, vy, vz] = [c[0] - b[0], c[1] - b[1], c[2] - b[2]];
  return Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
}
