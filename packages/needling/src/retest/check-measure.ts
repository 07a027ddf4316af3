import type { Refusal } from '@filiform/body';
import type { RetestMeasure } from './measures.ts';
import { movement } from './movements.ts';

/** Bounds against slips of the keyboard, both included. */
export const RETEST_LIMITS = {
  pain0to10: { from: 0, to: 10 },
  degrees: { from: 0, to: 180 },
  flexionRotationDegrees: { from: 0, to: 90 },
  grade0to5: { from: 0, to: 5 },
  /** Characters. */
  words: 500,
} as const;

/** Refuses what can't be: one refusal a field at most; empty where the measure can stand. An absent value always can. */
export function checkMeasure(measure: RetestMeasure): readonly Refusal[] {
  return [...checkNamed(measure), ...checkValue(measure, 'before'), ...checkValue(measure, 'after')];
}

function checkNamed(measure: RetestMeasure): readonly Refusal[] {
  if (measure.kind === 'functional-test') {
    const message = 'Say which test: "reaching overhead", "getting up from a chair".';
    return measure.what.trim() === '' ? [{ field: 'what', message, nearest: [] }] : [];
  }
  if (measure.kind === 'pain-at-rest' || measure.kind === 'flexion-rotation') return [];
  const { name, sided } = movement(measure.movement);
  if (sided && measure.side === undefined && measure.kind !== 'pain-on-movement')
    return [
      {
        field: 'side',
        message: `Which side: left or right? The two sides of ${name} are two measures.`,
        nearest: ['left', 'right'],
      },
    ];
  if (!sided && measure.side !== undefined)
    return [
      {
        field: 'side',
        message: `${name.charAt(0).toUpperCase()}${name.slice(1)} has no side: leave it open.`,
        nearest: [],
      },
    ];
  return [];
}

function checkValue(measure: RetestMeasure, field: 'before' | 'after'): readonly Refusal[] {
  const value = measure[field];
  if (value === undefined) return [];
  if (typeof value === 'string') {
    if (value.length <= RETEST_LIMITS.words) return [];
    return [{ field, message: `These are ${value.length} characters: ${RETEST_LIMITS.words} fit.`, nearest: [] }];
  }
  switch (measure.kind) {
    case 'pain-at-rest':
    case 'pain-on-movement':
      return bounded(field, value, RETEST_LIMITS.pain0to10, 1, 'Pain is a whole number from 0 to 10');
    case 'range-of-motion':
      return bounded(field, value, RETEST_LIMITS.degrees, 1, 'An angle is a whole number from 0 to 180 degrees');
    case 'flexion-rotation':
      return bounded(
        field,
        value,
        RETEST_LIMITS.flexionRotationDegrees,
        1,
        'The flexion-rotation test is a whole number from 0 to 90 degrees',
      );
    case 'strength':
      return bounded(field, value, RETEST_LIMITS.grade0to5, 0.5, 'Strength is a grade from 0 to 5, in halves');
    default:
      return [];
  }
}

function bounded(
  field: string,
  value: number,
  { from, to }: { readonly from: number; readonly to: number },
  step: number,
  rule: string,
): readonly Refusal[] {
  if (value >= from && value <= to && Number.isInteger(value / step)) return [];
  return [{ field, message: Number.isFinite(value) ? `${rule}, not ${value}.` : `${rule}.`, nearest: [] }];
}
