import { type PainQuality, type Stroke, straightPath, toScreen, type View, type ViewPoint } from '@filiform/body';

/** Strokes of one view that look alike: laid together, so that only the edge around them all shows. */
export type PainLayer = {
  readonly intensity0to10: number;
  readonly quality: PainQuality;
  /** One path for each width. */
  readonly paths: readonly { readonly widthMm: number; readonly d: string }[];
};

/** What one view shows of a drawing, the weakest pain first: as in the ranking, the stronger lies on top. */
export function painLayers(strokes: readonly Stroke[], view: View): readonly PainLayer[] {
  const layers = new Map<string, { intensity0to10: number; quality: PainQuality; byWidth: Map<number, string> }>();
  for (const stroke of strokes) {
    if (stroke.view !== view) continue;
    const { intensity0to10, quality, widthMm } = stroke;
    const key = `${intensity0to10} ${quality}`;
    const layer = layers.get(key) ?? { intensity0to10, quality, byWidth: new Map<number, string>() };
    layers.set(key, layer);
    layer.byWidth.set(widthMm, `${layer.byWidth.get(widthMm) ?? ''}${strokePath(view, stroke.points)}`);
  }
  return [...layers.values()]
    .sort((a, b) => a.intensity0to10 - b.intensity0to10)
    .map(({ byWidth, ...layer }) => ({ ...layer, paths: [...byWidth].map(([widthMm, d]) => ({ widthMm, d })) }));
}

/** A stroke's centre line in screen millimetres. A dot is a line too short to see: its round ends make the dot. */
export function strokePath(view: View, points: readonly ViewPoint[]): string {
  const [first] = points;
  if (!first) return '';
  const line = points.length === 1 ? [first, [first[0] + 0.1, first[1]] as const] : points;
  return straightPath(
    line.map((point) => toScreen(view, point)),
    false,
  );
}
