import { PROFILE_BACK, PROFILE_FRONT } from '../figure/outline-points.ts';
import { SILHOUETTES } from '../figure/silhouette.ts';
import { TRAGION_Y } from '../landmarks.ts';

/**
 * One horizontal cut through the left half of head, neck or shoulders: a curve from the front midline round the side
 * to the back midline. Along each half of it, x (lateral) grows as z (forward) falls to the widest place, so a point
 * seen from the front or back (x) and the same point seen from the side (z) name one place.
 *
 * The outlines of front and profile are the figure's own; how the curve bends between them is a chart decision,
 * fitted to places that the reference gives on two views (trapezius border, edges of the sternocleidomastoid,
 * clavicle, corner of the eye, temple).
 */
export type Section = {
  readonly halfBreadth: number;
  /** z of the widest place: in front of it the surface faces front, behind it back. */
  readonly widestZ: number;
  readonly front: HalfCurve;
  readonly back: HalfCurve;
};

/** z = widestZ + reach (1 - (x / halfBreadth)²)^power + bump (1 - x / bumpHalfBreadth), the last term not below 0. */
type HalfCurve = {
  readonly reach: number;
  readonly power: number;
  readonly bump: number;
  readonly bumpHalfBreadth: number;
};

/** The last height that head views and body views share; below it each view has places of its own. */
export const SURFACE_BOTTOM_Y = 360;

/** Knots of a piecewise linear function of y. */
type Knots = readonly (readonly [y: number, value: number])[];

/** In the head the ear's plane; lower down the trapezius border, then the ridge of the shoulder. */
const WIDEST_Z: Knots = [
  [0, -8],
  [60, -4],
  [133, -2],
  [166, -9],
  [185, -15],
  [199, -20],
  [226, -27],
  [240, -38],
  [250, -50],
  [258, -54],
  [270, -53],
  [285, -48],
  [300, -43],
  [360, -42],
];

/** 0.5 is an ellipse; larger is more pointed: the jaw, and the neck standing on the flat of the shoulders. */
const FRONT_POWER: Knots = [
  [0, 0.5],
  [199, 0.5],
  [210, 0.8],
  [226, 1.2],
  [270, 1.2],
  [285, 3.5],
  [300, 5.5],
  [316, 5],
  [360, 3],
];
const BACK_POWER: Knots = [
  [0, 0.5],
  [135, 0.5],
  [160, 0.75],
  [178, 0.7],
  [190, 0.5],
  [230, 0.5],
  [250, 0.65],
  [360, 0.6],
];

/** The nose stands on the face between its root and its base: y, z of the face beneath, half-breadth. */
const NOSE_TOP = { y: 110, faceZ: 94, halfBreadth: 8 } as const;
const NOSE_BASE = { y: 162, faceZ: 97.5, halfBreadth: 18 } as const;

export function sectionAt(y: number): Section {
  const halfBreadth = SILHOUETTES.front.intervalsAt(y).at(-1)?.[1] ?? 0.5;
  const profile = SILHOUETTES.profile.intervalsAt(TRAGION_Y - y);
  const frontZ = profile.at(-1)?.[1] ?? PROFILE_FRONT[0]?.[0] ?? 0;
  const backZ = profile[0]?.[0] ?? PROFILE_BACK[0]?.[0] ?? 0;
  const widestZ = interpolate(WIDEST_Z, y);
  const alongNose = (y - NOSE_TOP.y) / (NOSE_BASE.y - NOSE_TOP.y);
  const onNose = alongNose > 0 && alongNose < 1;
  const faceZ = onNose ? Math.min(frontZ, mix(NOSE_TOP.faceZ, NOSE_BASE.faceZ, alongNose)) : frontZ;
  return {
    halfBreadth,
    widestZ,
    front: {
      reach: faceZ - widestZ,
      power: interpolate(FRONT_POWER, y),
      bump: frontZ - faceZ,
      bumpHalfBreadth: mix(NOSE_TOP.halfBreadth, NOSE_BASE.halfBreadth, Math.min(1, Math.max(0, alongNose))),
    },
    back: { reach: backZ - widestZ, power: interpolate(BACK_POWER, y), bump: 0, bumpHalfBreadth: 1 },
  };
}

/** z of the surface at lateral distance x; beyond the figure's edge the widest place. */
export function zAt(section: Section, facing: 'front' | 'back', x: number): number {
  const curve = section[facing];
  const share = Math.min(1, Math.abs(x) / section.halfBreadth);
  const bump = curve.bump * Math.max(0, 1 - Math.abs(x) / curve.bumpHalfBreadth);
  return section.widestZ + curve.reach * (1 - share * share) ** curve.power + bump;
}

/** Lateral distance of the surface at forward position z; 0 beyond the midline outline, the edge beyond the widest. */
export function xAt(section: Section, facing: 'front' | 'back', z: number): number {
  const sign = facing === 'front' ? 1 : -1;
  let [near, far] = [0, section.halfBreadth];
  for (let i = 0; i < 24; i++) {
    const middle = (near + far) / 2;
    if ((zAt(section, facing, middle) - z) * sign > 0) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}

function interpolate(knots: Knots, y: number): number {
  let before = knots[0];
  for (const knot of knots) {
    if (!before || y < knot[0]) return before ? mix(before[1], knot[1], portion(before[0], knot[0], y)) : knot[1];
    before = knot;
  }
  return before?.[1] ?? 0;
}

function portion(from: number, to: number, at: number): number {
  return to === from ? 0 : (at - from) / (to - from);
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
