import type { Interval } from '../figure/area.ts';
import type { ViewPoint } from '../types.ts';

export type Row = { readonly y: number; readonly intervals: readonly Interval[] };

type Node = {
  readonly left: ViewPoint;
  readonly right: ViewPoint;
  /** Overlapping intervals of the row above and below, from small x to large x. */
  readonly above: Node[];
  readonly below: Node[];
};

/**
 * Closed outlines of a shape given as intervals on rows, without seams where it forks or has a hole.
 * Each outline runs down left edges and up right edges; a fork is passed from the right edge of one branch to the
 * left edge of the next.
 */
export function contours(rows: readonly Row[]): readonly (readonly ViewPoint[])[] {
  const nodes = linked(rows);
  const visited = new Set<Node>();
  const outlines: ViewPoint[][] = [];
  for (const start of nodes) {
    if (visited.has(start)) continue;
    const outline: ViewPoint[] = [];
    let [node, goingDown] = [start, true];
    do {
      outline.push(goingDown ? node.left : node.right);
      if (goingDown) visited.add(node);
      [node, goingDown] = goingDown ? fromLeftEdge(node) : fromRightEdge(node);
    } while (!(goingDown && node === start));
    if (outline.length > 3) outlines.push(outline);
  }
  return outlines;
}

function linked(rows: readonly Row[]): readonly Node[] {
  const all: Node[] = [];
  let before: Node[] = [];
  for (const { y, intervals } of rows) {
    const here = intervals.map(([from, to]): Node => ({ left: [from, y], right: [to, y], above: [], below: [] }));
    for (const upper of before)
      for (const lower of here)
        if (upper.left[0] < lower.right[0] && lower.left[0] < upper.right[0]) {
          upper.below.push(lower);
          lower.above.push(upper);
        }
    all.push(...here);
    before = here;
  }
  return all;
}

function fromLeftEdge(node: Node): [Node, boolean] {
  const child = node.below[0];
  if (!child) return [node, false];
  const elder = child.above[child.above.indexOf(node) - 1];
  return elder ? [elder, false] : [child, true];
}

function fromRightEdge(node: Node): [Node, boolean] {
  const parent = node.above.at(-1);
  if (!parent) return [node, true];
  const younger = parent.below[parent.below.indexOf(node) + 1];
  return younger ? [younger, true] : [parent, false];
}
