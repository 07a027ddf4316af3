import { nearest } from '../nearest.ts';
import { type Drawing, QUALITIES, type Refusal, type Result, type Stroke, VIEWS, type ViewPoint } from '../types.ts';
import { clipToFigure } from './clip.ts';

/** More strokes or points than these are cut, and that is told; widths in millimetres are held between the two. */
export const MAX_STROKES = 2_000;
export const MAX_POINTS = 20_000;
export const MIN_WIDTH_MM = 1;
export const MAX_WIDTH_MM = 150;

/** A drawing that was read, with a sentence for each thing that was cut from it. */
export type ParsedDrawing = {
  readonly drawing: Drawing;
  /** A sentence for each thing that was cut away so that the drawing fits; mostly none. */
  readonly trimmed: readonly string[];
};

/**
 * Reads a drawing from outside (parsed JSON of any shape). Refuses what cannot be meant, trims what is too much or lies
 * off the body; never throws. An empty list of strokes is a drawing.
 */
export function parseDrawing(input: unknown): Result<ParsedDrawing> {
  if (!isRecord(input))
    return refuse('', `A drawing is an object with "version" and "strokes", but ${shown(input)} was found.`);
  if (input.version !== 1)
    return refuse(
      'version',
      input.version === undefined
        ? 'The drawing has no version; write "version": 1.'
        : `The drawing's version is ${shown(input.version)}; this program reads version 1.`,
      ['1'],
    );
  const given = input.strokes;
  if (!Array.isArray(given)) return refuse('strokes', `"strokes" is a list of strokes, but ${shown(given)} was found.`);

  const trimmed: string[] = [];
  if (given.length > MAX_STROKES)
    trimmed.push(`The drawing had ${given.length} strokes; the first ${MAX_STROKES} were kept.`);
  const strokes: Stroke[] = [];
  for (const [i, stroke] of given.slice(0, MAX_STROKES).entries()) {
    const parsed = parseStroke(stroke, `strokes[${i}]`);
    if (!parsed.ok) return parsed;
    strokes.push(parsed.value);
  }
  const onBody = clipAll(thinned(strokes, trimmed), trimmed);
  if (strokes.length > 0 && onBody.length === 0)
    return refuse(
      'strokes',
      'The whole drawing lies outside the body. Front and back are in millimetres from the midline and down from the top of the head, heads in millimetres from the ear, hands from the wrist, feet from the heel.',
    );
  return { ok: true, value: { drawing: { version: 1, strokes: onBody }, trimmed } };
}

function parseStroke(input: unknown, field: string): Result<Stroke> {
  if (!isRecord(input)) return refuse(field, `A stroke is an object, but ${shown(input)} was found.`);

  const view = VIEWS.find((known) => known === input.view);
  if (!view)
    return refuse(
      `${field}.view`,
      `There is no view ${shown(input.view)}; the views are ${VIEWS.join(', ')}.`,
      nearest(input.view, VIEWS),
    );
  const quality = QUALITIES.find((known) => known === input.quality);
  if (!quality)
    return refuse(
      `${field}.quality`,
      `There is no pain quality ${shown(input.quality)}; the qualities are ${QUALITIES.join(', ')}.`,
      nearest(input.quality, QUALITIES),
    );
  const intensity = input.intensity0to10;
  if (typeof intensity !== 'number' || !Number.isInteger(intensity) || intensity < 0 || intensity > 10)
    return refuse(
      `${field}.intensity0to10`,
      `Intensity is ${shown(intensity)}, but it is a whole number from 0 to 10.`,
    );
  const width = input.widthMm;
  if (typeof width !== 'number' || !(width >= MIN_WIDTH_MM && width <= MAX_WIDTH_MM))
    return refuse(
      `${field}.widthMm`,
      `Width is ${shown(width)}, but a stroke is ${MIN_WIDTH_MM} to ${MAX_WIDTH_MM} mm wide.`,
    );
  const points = parsePoints(input.points, `${field}.points`);
  if (!points.ok) return points;
  return { ok: true, value: { view, points: points.value, widthMm: width, intensity0to10: intensity + 0, quality } };
}

function parsePoints(input: unknown, field: string): Result<readonly ViewPoint[]> {
  if (!Array.isArray(input)) return refuse(field, `"points" is a list of [x, y], but ${shown(input)} was found.`);
  if (input.length === 0) return refuse(field, 'The stroke has no points; it needs one at least.');
  const points: ViewPoint[] = [];
  for (let i = 0; i < input.length; i++) {
    const point: unknown = input[i];
    const [x, y]: readonly unknown[] = Array.isArray(point) && point.length === 2 ? point : [];
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
      return refuse(`${field}[${i}]`, `A point is [x, y] in millimetres, but ${shown(point)} was found.`);
    // Adding 0 turns -0 into 0: JSON cannot tell them apart, so a stored drawing should not either.
    points.push([x + 0, y + 0]);
  }
  return { ok: true, value: points };
}

/** Takes evenly spaced points out of every stroke where there are too many in all. */
function thinned(strokes: readonly Stroke[], trimmed: string[]): readonly Stroke[] {
  const total = strokes.reduce((sum, stroke) => sum + stroke.points.length, 0);
  if (total <= MAX_POINTS) return strokes;
  trimmed.push(`The drawing had ${total} points; it was thinned to at most ${MAX_POINTS}.`);
  // Each stroke keeps one point at least, so that much of the allowance is set aside.
  const share = (MAX_POINTS - strokes.length) / total;
  return strokes.map((stroke) => {
    const { points } = stroke;
    const count = Math.max(1, Math.floor(points.length * share));
    const gap = count > 1 ? (points.length - 1) / (count - 1) : 0;
    const kept = Array.from({ length: count }, (_, i) => points[Math.round(i * gap)]);
    return { ...stroke, points: kept.filter((point) => point !== undefined) };
  });
}

/** Cuts every stroke to the figure, within the same limits: cutting may leave more strokes than there were. */
function clipAll(strokes: readonly Stroke[], trimmed: string[]): readonly Stroke[] {
  const kept: Stroke[] = [];
  let [clipped, missed, points] = [0, 0, 0];
  let overflowed = false;
  for (const stroke of strokes) {
    if (overflowed) break;
    // One more than there is room for, to know that it was too much.
    const pieces = clipToFigure(stroke, MAX_STROKES - kept.length + 1);
    if (pieces.length === 0) missed++;
    else if (pieces[0] !== stroke) clipped++;
    for (const piece of pieces) {
      overflowed ||= kept.length >= MAX_STROKES || points + piece.points.length > MAX_POINTS;
      if (overflowed) break;
      kept.push(piece);
      points += piece.points.length;
    }
  }
  if (clipped > 0) trimmed.push(`${strokeCount(clipped)} went past the body's outline; what lay outside was cut away.`);
  if (missed > 0)
    trimmed.push(`${strokeCount(missed)} lay outside the body and ${missed === 1 ? 'was' : 'were'} left out.`);
  if (overflowed)
    trimmed.push(
      `Cut at the outline, the drawing came to more than ${MAX_STROKES} strokes or ${MAX_POINTS} points; the rest was left out.`,
    );
  return kept;
}

function strokeCount(count: number): string {
  return count === 1 ? 'One stroke' : `${count} strokes`;
}

function refuse(field: string, message: string, near: readonly string[] = []): { ok: false; error: Refusal } {
  return { ok: false, error: { field, message, nearest: near } };
}

function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** What was found, short enough for a sentence. */
function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}...` : value);
    case 'number':
    case 'boolean':
      return String(value);
    case 'undefined':
      return 'nothing';
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? `a list of ${value.length}` : 'an object';
    default:
      return `a ${typeof value}`;
  }
}
