/**
 * The words that every part of Filiform uses for places on the body.
 * Left and right are always the patient's, never the viewer's.
 */

/** The views a drawing can be made on. */
export const VIEWS = [
  'front',
  'back',
  'head-left',
  'head-right',
  'palm-left',
  'palm-right',
  'hand-back-left',
  'hand-back-right',
  'sole-left',
  'sole-right',
  'foot-top-left',
  'foot-top-right',
] as const;
/** One view of `VIEWS`. */
export type View = (typeof VIEWS)[number];

/** Always the patient's; `midline` is across it. */
export const SIDES = ['left', 'right', 'midline'] as const;
/** One side of `SIDES`. */
export type Side = (typeof SIDES)[number];

/**
 * A point in the space of its view, in millimetres on a figure 1750 mm tall.
 * front, back: body space, x positive to the patient's left on both, y down from the vertex.
 * head-left, head-right: profile space, origin at the tragion, X forward, Y up.
 * palm, hand-back: hand space, origin in the middle of the distal wrist crease, x to the thumb, y to the fingertips.
 * sole, foot-top: foot space, origin at the rearmost heel, x to the big toe, y to the toes.
 */
export type ViewPoint = readonly [x: number, y: number];

/** What pain can feel like; one to a stroke. */
export const QUALITIES = ['aching', 'sharp', 'burning', 'numb', 'tingling'] as const;
/** One quality of `QUALITIES`. */
export type PainQuality = (typeof QUALITIES)[number];

/** One mark of pen, finger or mouse. */
export type Stroke = {
  readonly view: View;
  /** One point at least; a single point is a dot of `widthMm`. */
  readonly points: readonly ViewPoint[];
  readonly widthMm: number;
  /** Whole number from 0 to 10. */
  readonly intensity0to10: number;
  readonly quality: PainQuality;
};

/** A pain drawing as it is stored: it outlives the code that drew it, so it carries a version. */
export type Drawing = { readonly version: 1; readonly strokes: readonly Stroke[] };

/** What was wrong with an input, in words for the person who gave it. */
export type Refusal = {
  /** Path of the field, such as `strokes[3].intensity0to10`. */
  readonly field: string;
  /** A sentence: what was found and what would be right. */
  readonly message: string;
  /** Known values close to what was given; empty where that makes no sense. */
  readonly nearest: readonly string[];
};

/** A value, or what was wrong with the input: expected refusals are values, never exceptions. */
export type Result<T, E = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };
