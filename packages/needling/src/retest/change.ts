import type { Basis } from '../sources.ts';
import { RETEST_KINDS, type RetestMeasure } from './measures.ts';
import { movement } from './movements.ts';

/** "Neck rotation, left", "Pain on neck flexion", "Reaching overhead": what was measured. */
export function measureName(measure: RetestMeasure): string {
  switch (measure.kind) {
    case 'pain-at-rest':
      return RETEST_KINDS['pain-at-rest'].name;
    case 'pain-on-movement':
      return sided(`Pain on ${movement(measure.movement).name}`, measure.side);
    case 'range-of-motion':
      return sided(capital(movement(measure.movement).name), measure.side);
    case 'flexion-rotation':
      return sided(RETEST_KINDS['flexion-rotation'].name, measure.side);
    case 'strength':
      return sided(`Strength, ${movement(measure.movement).name}`, measure.side);
    case 'functional-test':
      return capital(measure.what);
  }
}

/** "6 of 10", "48 degrees", "grade 4", "'catches at shoulder height'"; undefined where it was not measured. */
export function valueWords(measure: RetestMeasure, when: 'before' | 'after'): string | undefined {
  const value = measure[when];
  if (value === undefined || value === '') return undefined;
  switch (measure.kind) {
    case 'pain-at-rest':
    case 'pain-on-movement':
      return `${value} of 10`;
    case 'range-of-motion':
    case 'flexion-rotation':
      return `${value} degrees`;
    case 'strength':
      return `grade ${value}`;
    case 'functional-test':
      return String(value);
  }
}

/** How the same measure came out after needling. Says more, less or the same, and never better: one visit can't tell. */
export type RetestChange =
  | { readonly kind: 'no-baseline' }
  | { readonly kind: 'not-retested' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'words' }
  /** After minus before, in the measure's unit. */
  | { readonly kind: 'difference'; readonly difference: number };

export function retestChange(measure: RetestMeasure): RetestChange {
  const { before, after } = measure;
  const [hasBefore, hasAfter] = [before !== undefined && before !== '', after !== undefined && after !== ''];
  if (!hasBefore) return { kind: hasAfter ? 'no-baseline' : 'nothing' };
  if (!hasAfter) return { kind: 'not-retested' };
  if (typeof before !== 'number' || typeof after !== 'number') return { kind: 'words' };
  return { kind: 'difference', difference: rounded(after - before) };
}

/**
 * The change in words: "3 points less", "14 degrees more", "the same", "no baseline: nothing to compare with",
 * "not re-tested".
 */
export function changeWords(measure: RetestMeasure): string {
  const change = retestChange(measure);
  switch (change.kind) {
    case 'nothing':
      return 'not measured';
    case 'no-baseline':
      return 'no baseline: nothing to compare with';
    case 'not-retested':
      return 'not re-tested';
    case 'words':
      return 'see the words';
    case 'difference': {
      if (change.difference === 0) return 'the same';
      const size = Math.abs(change.difference);
      return `${size} ${unitWords(measure, size)} ${change.difference < 0 ? 'less' : 'more'}`;
    }
  }
}

/** A sentence for the note: "Neck rotation, left: 48 degrees before, 62 degrees after (14 degrees more)." */
export function retestSentence(measure: RetestMeasure): string {
  const before = valueWords(measure, 'before');
  const after = valueWords(measure, 'after');
  const name = measureName(measure);
  if (before === undefined && after === undefined) return `${name}: not measured.`;
  if (before === undefined) return `${name}: ${after} after needling; no baseline was taken.`;
  if (after === undefined) return `${name}: ${before} before needling; not re-tested.`;
  const change = retestChange(measure);
  return `${name}: ${before} before, ${after} after${change.kind === 'difference' ? ` (${changeWords(measure)})` : ''}.`;
}

/** What a reader has to know before she makes anything of a change. */
export type RetestRemark = { readonly words: string; readonly basis: Basis };

/** At this many degrees or fewer a flexion-rotation test is called positive. */
export const FLEXION_ROTATION_POSITIVE_DEGREES = 32;

/** Upper end of what one tester's measures of the neck's movements differ by without any change; degrees. */
export const NECK_MOTION_ERROR_DEGREES = 6.8;

/** The published bounds that a value or a change has to be read with; empty where none is known. */
export function retestRemarks(measure: RetestMeasure): readonly RetestRemark[] {
  switch (measure.kind) {
    case 'range-of-motion':
      return measure.movement.startsWith('neck-') ? [NECK_MOTION_REMARK] : [];
    case 'flexion-rotation':
      return [positive(measure), FLEXION_ROTATION_ERROR].filter((remark) => remark !== undefined);
    default:
      return [];
  }
}

const NECK_MOTION_REMARK: RetestRemark = {
  words: `Two measures by the same person differ by 3.5 to ${NECK_MOTION_ERROR_DEGREES} degrees without any change.`,
  basis: { kind: 'source', source: 'crom-2024' },
};

const FLEXION_ROTATION_ERROR: RetestRemark = {
  words: 'Differences of up to 5 to 7 degrees are within the error of measuring.',
  basis: { kind: 'general-knowledge' },
};

function positive({ before, after }: { readonly before?: number | undefined; readonly after?: number | undefined }) {
  const is = (value: number) => value <= FLEXION_ROTATION_POSITIVE_DEGREES;
  const told = [
    before === undefined ? undefined : `${is(before) ? 'positive' : 'negative'} before`,
    after === undefined ? undefined : `${is(after) ? 'positive' : 'negative'} after`,
  ].filter((part) => part !== undefined);
  if (told.length === 0) return undefined;
  return {
    words: `${capital(told.join(', '))}: ${FLEXION_ROTATION_POSITIVE_DEGREES} degrees or fewer count as positive.`,
    basis: { kind: 'source', source: 'frt-2010' },
  } as const satisfies RetestRemark;
}

function unitWords(measure: RetestMeasure, size: number): string {
  const one = size === 1;
  if (measure.kind === 'range-of-motion' || measure.kind === 'flexion-rotation') return one ? 'degree' : 'degrees';
  if (measure.kind === 'strength') return one ? 'grade' : 'grades';
  return one ? 'point' : 'points';
}

function sided(words: string, side: string | undefined): string {
  return side === undefined ? words : `${words}, ${side}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Tenths: what no goniometer or rating goes below. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
