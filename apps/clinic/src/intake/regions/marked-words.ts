import { type Drawing, type DrawnRegion, type PainQuality, QUALITIES, REGION_LABELS, type Side } from '@filiform/body';

export type MarkedRegion = DrawnRegion & {
  /** What it feels like there, the commonest first. */
  readonly qualities: readonly PainQuality[];
};

/** "Temple, left"; a region across the middle is "in the middle". */
export function regionWords(region: DrawnRegion['region'], side: Side): string {
  return `${REGION_LABELS[region]}, ${side === 'midline' ? 'in the middle' : side}`;
}

/** One line that says what the picture says. */
export function markedSentence(marked: readonly MarkedRegion[]): string {
  if (marked.length === 0) return 'Nothing is marked.';
  const named = marked.map(
    ({ region, side, maxIntensity, qualities }) =>
      `${regionWords(region, side)}: ${[`${maxIntensity}`, ...qualities].join(', ')}`,
  );
  return `Marked: ${named.join('; ')}.`;
}

type RegionsOfDrawing = (drawing: Pick<Drawing, 'strokes'>) => readonly DrawnRegion[];

/** The regions of a drawing, each with the qualities drawn in it. */
export function markedRegions(drawing: Drawing, regionsOfDrawing: RegionsOfDrawing): readonly MarkedRegion[] {
  const byQuality = QUALITIES.map((quality) => ({
    quality,
    strokes: drawing.strokes.filter((stroke) => stroke.quality === quality),
  })).filter(({ strokes }) => strokes.length > 0);
  const [only] = byQuality;
  if (byQuality.length === 1 && only)
    return regionsOfDrawing(drawing).map((drawn) => ({ ...drawn, qualities: [only.quality] }));
  const drawnWith = byQuality.map(({ quality, strokes }) => ({ quality, regions: regionsOfDrawing({ strokes }) }));
  return regionsOfDrawing(drawing).map((drawn) => ({
    ...drawn,
    qualities: drawnWith
      .map(({ quality, regions }) => ({
        quality,
        coverage: regions.find((other) => other.region === drawn.region && other.side === drawn.side)?.coverage ?? 0,
      }))
      .filter(({ coverage }) => coverage > 0)
      .sort((a, b) => b.coverage - a.coverage)
      .map(({ quality }) => quality),
  }));
}
