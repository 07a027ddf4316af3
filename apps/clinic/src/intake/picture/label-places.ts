/** A mark with a short text, on the screen of the picture; lengths in pixels as it is shown. */
export type Labelled = { readonly x: number; readonly y: number; readonly label: string };

/** Where the text begins, with its lowest line at `y`; tied to its mark by a line where it stands apart, or could be another's. */
export type LabelPlace = { readonly x: number; readonly y: number; readonly isTied: boolean };

export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Half the width of a mark, with its edge. */
const MARK_PX = 6;
const LETTER_PX = 7.2;
const HIGH_PX = 11;

/** Beside the tip of the needle first, then around the mark. */
const DIRECTIONS = [
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
] as const;
const NEAR_PX = 12;
const FAR_PX = [26, 40, 54, 70] as const;
/** How bad it is, by the square pixel, that a text covers something, ... */
const COVERING = 1000;
/** ... or would be read as another mark's, ... */
const MISREAD = 5;
/** ... which a line to its own mends; */
const TIED = 0.2;
/** and that the line runs through another mark, each. */
const CROSSING = 2000;

/**
 * Places for the texts of marks that may lie close together: each where it covers no other text and no mark and would not
 * be read as another's, near its own if it can, and where it covers least if nothing is free. Pure; the same marks have the same places.
 * @returns one place per mark, in their order
 */
export function labelPlaces(marks: readonly Labelled[]): readonly LabelPlace[] {
  const rings = marks.map(ringBox);
  const taken: Box[] = [];
  return marks.map((mark) => {
    const others = marks.filter((other) => other !== mark);
    let best = { covered: Number.POSITIVE_INFINITY, place: candidate(mark, DIRECTIONS[0], NEAR_PX) };
    for (const distance of [NEAR_PX, ...FAR_PX]) {
      for (const direction of DIRECTIONS) {
        if (best.covered === 0) break;
        const place = candidate(mark, direction, distance);
        const box = labelBox(mark.label, place);
        const shared = (boxes: readonly Box[]) => boxes.reduce((sum, other) => sum + overlap(box, other), 0);
        const misread = shared(others.map(besideBox));
        const covered =
          COVERING * shared([...rings, ...taken]) +
          (place.isTied ? TIED : MISREAD) * misread +
          CROSSING * crossed(mark, place, others);
        if (covered < best.covered) best = { covered, place: { ...place, isTied: place.isTied || misread > 0 } };
      }
    }
    taken.push(labelBox(mark.label, best.place));
    return best.place;
  });
}

/** The room that a text takes at its place, in pixels. */
export function labelBox(label: string, { x, y }: LabelPlace): Box {
  return { left: x, right: x + label.length * LETTER_PX, top: y - HIGH_PX, bottom: y };
}

/** What two boxes share, in square pixels. */
export function overlap(one: Box, other: Box): number {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

function ringBox({ x, y }: Labelled): Box {
  return { left: x - MARK_PX, right: x + MARK_PX, top: y - MARK_PX, bottom: y + MARK_PX };
}

/** Where a text would be read as this mark's: around it, and at the tip of its needle. */
function besideBox({ x, y }: Labelled): Box {
  return { left: x - 24, right: x + 24, top: y - 24, bottom: y + 18 };
}

/** The end of the line from a mark to its text, for one that stands apart. */
export function tieEnd({ x, y, label }: Labelled, place: LabelPlace): { readonly x: number; readonly y: number } {
  const { left, right, top, bottom } = labelBox(label, place);
  return { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
}

/** How many other marks the line to a text runs through. */
function crossed(mark: Labelled, place: LabelPlace, others: readonly Labelled[]): number {
  if (!place.isTied) return 0;
  const end = tieEnd(mark, place);
  const [alongX, alongY] = [end.x - mark.x, end.y - mark.y];
  const length = Math.hypot(alongX, alongY);
  return others.filter(({ x, y }) => {
    // What lies on the mark itself is in the way in every direction.
    if (Math.hypot(mark.x - x, mark.y - y) < 1.3 * MARK_PX) return false;
    const share = length === 0 ? 0 : ((x - mark.x) * alongX + (y - mark.y) * alongY) / length ** 2;
    const nearest = Math.min(Math.max(share, 0), 1);
    return Math.hypot(mark.x + nearest * alongX - x, mark.y + nearest * alongY - y) < MARK_PX + 2;
  }).length;
}

/** The text's near edge, or its middle, lies in that direction. */
function candidate(
  { x, y, label }: Labelled,
  [toRight, down]: (typeof DIRECTIONS)[number],
  distance: number,
): LabelPlace {
  const width = label.length * LETTER_PX;
  const left = { '1': x + distance, '0': x - width / 2, '-1': x - distance - width }[`${toRight}`] ?? x;
  return { x: left, y: y + down * distance + HIGH_PX / 2, isTied: distance > NEAR_PX };
}
