import type { MuscleSide } from '@filiform/atlas';
import type { MovementId } from './movements.ts';

/** Measured twice at one visit; a value that is absent was not measured, which is not nought. */
type Twice<Value> = { readonly before?: Value | undefined; readonly after?: Value | undefined };

/** Pain by the patient's rating, a whole number from 0, none, to 10, the worst imaginable. */
export type PainMeasure = Twice<number> &
  (
    | { readonly kind: 'pain-at-rest' }
    | {
        readonly kind: 'pain-on-movement';
        readonly movement: MovementId;
        readonly side?: MuscleSide | undefined;
      }
  );

/** An angle in degrees. */
export type AngleMeasure = Twice<number> &
  (
    | {
        readonly kind: 'range-of-motion';
        readonly movement: MovementId;
        readonly side?: MuscleSide | undefined;
      }
    /** Lying, neck fully flexed, head turned to this side. */
    | { readonly kind: 'flexion-rotation'; readonly side: MuscleSide }
  );

/** By hand, a grade from 0, no contraction, to 5, full strength; halves are usual. */
export type StrengthMeasure = Twice<number> & {
  readonly kind: 'strength';
  readonly movement: MovementId;
  readonly side?: MuscleSide | undefined;
};

/** What the patient does, and how, in the clinician's words. */
export type FunctionalMeasure = Twice<string> & { readonly kind: 'functional-test'; readonly what: string };

/** One measure of a re-test: the same before and after needling. */
export type RetestMeasure = PainMeasure | AngleMeasure | StrengthMeasure | FunctionalMeasure;

export type RetestKind = RetestMeasure['kind'];

export const RETEST_KINDS = {
  'pain-at-rest': { name: 'Pain at rest', unit: '0 to 10' },
  'pain-on-movement': { name: 'Pain on movement', unit: '0 to 10' },
  'range-of-motion': { name: 'Range of motion', unit: 'degrees' },
  'flexion-rotation': { name: 'Flexion-rotation test', unit: 'degrees' },
  strength: { name: 'Strength', unit: 'grade 0 to 5' },
  'functional-test': { name: 'Functional test', unit: 'in words' },
} as const satisfies Readonly<Record<RetestKind, { readonly name: string; readonly unit: string }>>;

export const RETEST_KIND_IDS: readonly RetestKind[] = Object.keys(RETEST_KINDS).filter(isRetestKind);

export function isRetestKind(text: string): text is RetestKind {
  return Object.hasOwn(RETEST_KINDS, text);
}
