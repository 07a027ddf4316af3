/** Widths that pages ask for, in pixels: a telephone, the same at double density, a column of text, the width of a page. */
const WIDTHS = [320, 640, 960, 1280, 1920] as const;
const WIDEST_PX = 1920;
/** A picture that is drawn out downwards is kept narrower: nobody needs 15,000 lines. */
const TALLEST_PX = 4096;
/** The one JPEG, for feeds and social networks. */
const FALLBACK_PX = 1280;
/** A size that is almost the next one saves nobody anything. */
const WORTH_IT = 0.85;

/**
 * The widths that a picture is kept in: none wider than it is, the widest one last.
 * @param width of the upright picture, in pixels
 */
export function widthsFor(width: number, height: number): readonly number[] {
  const widest = Math.max(1, Math.min(width, WIDEST_PX, Math.floor((TALLEST_PX * width) / height)));
  return [...WIDTHS.filter((one) => one <= widest * WORTH_IT), widest];
}

/** The width of the one JPEG among them. */
export function fallbackWidth(widths: readonly number[]): number {
  return widths.findLast((width) => width <= FALLBACK_PX) ?? widths[0] ?? FALLBACK_PX;
}
