/**
 * All that needs the atlas or the body's places: loaded in an idle moment after the page can be drawn on, so that the
 * first stroke doesn't wait for it.
 */
import {
  findMuscles,
  type MuscleId,
  type MuscleSide,
  markPoint,
  muscle,
  outlinePoints,
  zonePoints,
  zoneSeenOn,
} from '@filiform/atlas';
import {
  type Drawing,
  emptyField,
  paint,
  regionsOfDrawing,
  type Stroke,
  smoothPath,
  strokesForRegion,
  toScreen,
  VIEWS,
  type View,
  type ViewPoint,
} from '@filiform/body';
import { atlasRanker, nerveShareOf, placesOfField, type Ranking, type RankOptions } from '@filiform/referral';
import { strokePath } from '../picture/pain-layers.ts';

export { COMPLAINTS, chanceWord, HEADACHE_FEATURES, togetherSentence } from '@filiform/referral';
export { parseExamination } from '../findings/parse-examination.ts';
export { cutRegion } from '../regions/cut-region.ts';
export { flagName, muscleName, needlingOf, palpationOf, patternOf, triggerPointsOf } from './muscle-facts.ts';
export { type Thumbnail, thumbnailOf } from './thumbnail.ts';
export { regionsOfDrawing, strokesForRegion };

/** Builds the index of zones ahead of the first stroke. */
export function warmUp(): void {
  atlasRanker().rank(placesOfField(emptyField()));
}

let painted: { readonly drawing: Drawing; readonly field: Float32Array } | undefined;

/**
 * Ranks a drawing with the stroke under the pen and what was found: what was painted before is kept, only the new stroke
 * is laid over it.
 */
export function rankDrawing(drawing: Drawing, live: Stroke | undefined, options: RankOptions): Ranking {
  if (painted?.drawing !== drawing) painted = { drawing, field: paint(drawing) };
  const field = live ? paint({ strokes: [live] }, painted.field.slice()) : painted.field;
  const strokes = live ? [...drawing.strokes, live] : drawing.strokes;
  return atlasRanker().rank(placesOfField(field, nerveShareOf(strokes)), options);
}

/** Muscles that a typed text can mean, best first; misspellings are forgiven. */
export function musclesNamed(typed: string): readonly { readonly id: MuscleId; readonly name: string }[] {
  return findMuscles(typed).map(({ id, name }) => ({ id, name }));
}

/** What one view shows of a muscle: paths and points in screen millimetres. */
export type ShownMuscle = {
  readonly zones: readonly {
    readonly strength: 'primary' | 'spillover';
    readonly d: string;
    readonly widthMm: number;
  }[];
  readonly outlines: readonly string[];
  readonly points: readonly { readonly id: string; readonly at: ViewPoint }[];
};

export function muscleOn(view: View, id: MuscleId, side: MuscleSide): ShownMuscle {
  const record = muscle(id);
  if (!record) return { zones: [], outlines: [], points: [] };
  const zones = record.triggerPoints
    .flatMap((point) => point.zones)
    .filter((zone) => zoneSeenOn(zone, side) === view)
    .map((zone) => ({
      strength: zone.strength,
      widthMm: zone.widthMm,
      d: strokePath(view, zonePoints(zone, side, view)),
    }));
  const outlines = record.outlines
    .map((outline) => outlinePoints(outline, side))
    .filter((outline) => outline.view === view)
    .map(({ points }) =>
      smoothPath(
        points.map((point) => toScreen(view, point)),
        true,
      ),
    );
  const points = record.triggerPoints.flatMap((point) =>
    point.marks
      .map((mark) => markPoint(mark, side))
      .filter((mark) => mark.view === view)
      .map((mark) => ({ id: point.id, at: toScreen(view, mark.at) })),
  );
  return { zones, outlines, points };
}

/** The views that show a muscle's referral zones, most primary zones first. */
export function viewsOf(id: MuscleId, side: MuscleSide): readonly View[] {
  const weight = (view: View) =>
    muscleOn(view, id, side).zones.reduce((sum, zone) => sum + (zone.strength === 'primary' ? 3 : 1), 0);
  return VIEWS.filter((view) => weight(view) > 0).sort((a, b) => weight(b) - weight(a));
}
