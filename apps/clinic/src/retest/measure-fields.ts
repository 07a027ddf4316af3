import { checkMeasure, isMovementId, isRetestKind, type RetestMeasure } from '@filiform/needling';
import { z } from 'zod';

/** One measure as its form holds it: all of it text; an empty value was not measured. */
const Fields = z.object({
  id: z.uuid(),
  kind: z.string().refine(isRetestKind),
  movement: z.string().max(60),
  side: z.enum(['', 'left', 'right']),
  what: z.string().max(200),
  before: z.string().max(600),
  after: z.string().max(600),
});

export type MeasureFields = Readonly<z.output<typeof Fields>>;

/** More than anybody measures at one visit. */
export const MOST_MEASURES = 40;

const Measures = z.array(Fields).max(MOST_MEASURES);

/** A list of measures as it was sent or kept; undefined where it is none. */
export function parseMeasures(value: unknown): readonly MeasureFields[] | undefined {
  const parsed = Measures.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

export type MeasureErrors = Readonly<Partial<Record<'movement' | 'side' | 'what' | 'before' | 'after', string>>>;

export type ReadMeasure =
  | { readonly ok: true; readonly measure: RetestMeasure }
  | { readonly ok: false; readonly errors: MeasureErrors };

/**
 * Reads a measure's form: the one check of the page before it sends and of the server before it stores.
 * @returns the measure, or a sentence for each field that can't stand
 */
export function readMeasure(fields: MeasureFields): ReadMeasure {
  const measure = measureOf(fields);
  if (measure === undefined) {
    return fields.kind === 'flexion-rotation'
      ? { ok: false, errors: { side: 'Which side was the head turned to: left or right?' } }
      : { ok: false, errors: { movement: 'Choose the movement that was measured.' } };
  }
  const errors: Record<string, string> = {};
  for (const { field, message } of checkMeasure(measure)) errors[field] ??= message;
  return Object.keys(errors).length === 0 ? { ok: true, measure } : { ok: false, errors };
}

function measureOf(fields: MeasureFields): RetestMeasure | undefined {
  const { kind, movement, what } = fields;
  const side = fields.side === '' ? undefined : fields.side;
  const numbers = { before: numberIn(fields.before), after: numberIn(fields.after) };
  switch (kind) {
    case 'pain-at-rest':
      return { kind, ...numbers };
    case 'flexion-rotation':
      return side && { kind, side, ...numbers };
    case 'functional-test':
      return { kind, what: what.trim(), before: wordsIn(fields.before), after: wordsIn(fields.after) };
    case 'pain-on-movement':
    case 'range-of-motion':
    case 'strength':
      return isMovementId(movement) ? { kind, movement, side, ...numbers } : undefined;
  }
}

/** A decimal comma is a decimal point; what is no number becomes NaN, which the rules refuse with a sentence. */
function numberIn(typed: string): number | undefined {
  const plain = typed.trim().replace(',', '.');
  if (plain === '') return undefined;
  return /^-?\d{1,4}(\.\d{1,3})?$/.test(plain) ? Number(plain) : Number.NaN;
}

function wordsIn(typed: string): string | undefined {
  return typed.trim() === '' ? undefined : typed.trim();
}

/** The form of a measure. */
export function fieldsOf(id: string, measure: RetestMeasure): MeasureFields {
  return {
    id,
    kind: measure.kind,
    movement: 'movement' in measure ? measure.movement : '',
    side: ('side' in measure ? measure.side : undefined) ?? '',
    what: measure.kind === 'functional-test' ? measure.what : '',
    before: String(measure.before ?? ''),
    after: String(measure.after ?? ''),
  };
}

/** The same measure with nothing measured: for the next visit. */
export function withoutValues(fields: MeasureFields, id: string): MeasureFields {
  return { ...fields, id, before: '', after: '' };
}

/** Whether two lists say the same, however a number is spelled. */
export function sameMeasures(one: readonly MeasureFields[], other: readonly MeasureFields[]): boolean {
  return JSON.stringify(one.map(plain)) === JSON.stringify(other.map(plain));
}

function plain(fields: MeasureFields): MeasureFields {
  const read = readMeasure(fields);
  return read.ok ? fieldsOf(fields.id, read.measure) : fields;
}

/** Whether every measure of one list stands in another as it is: then that one loses nothing. */
export function holdsAllOf(larger: readonly MeasureFields[], smaller: readonly MeasureFields[]): boolean {
  const there = new Map(larger.map((fields) => [fields.id, JSON.stringify(plain(fields))]));
  return smaller.every((fields) => there.get(fields.id) === JSON.stringify(plain(fields)));
}

/** Two lists laid over one another: theirs, with mine in place of the same measure, and what is mine alone after them. */
export function bothMeasures(
  mine: readonly MeasureFields[],
  theirs: readonly MeasureFields[],
): readonly MeasureFields[] {
  const own = new Map(mine.map((fields) => [fields.id, fields]));
  const known = new Set(theirs.map(({ id }) => id));
  return [...theirs.map((fields) => own.get(fields.id) ?? fields), ...mine.filter(({ id }) => !known.has(id))];
}
