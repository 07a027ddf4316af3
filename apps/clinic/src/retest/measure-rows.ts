import { isMovementId, type RetestMeasure } from '@filiform/needling';
import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables.ts';

export type MeasureRow = Selectable<Tables['retestMeasure']>;

type ValueColumns = Pick<
  MeasureRow,
  | 'kind'
  | 'movement'
  | 'side'
  | 'what'
  | 'painBefore'
  | 'painAfter'
  | 'degreesBefore'
  | 'degreesAfter'
  | 'gradeBefore'
  | 'gradeAfter'
  | 'wordsBefore'
  | 'wordsAfter'
>;

const NO_VALUES = {
  painBefore: null,
  painAfter: null,
  degreesBefore: null,
  degreesAfter: null,
  gradeBefore: null,
  gradeAfter: null,
  wordsBefore: '',
  wordsAfter: '',
} as const;

/** A measure as it is stored: each unit has its own columns. */
export function columnsOf(measure: RetestMeasure): ValueColumns {
  const named = {
    ...NO_VALUES,
    kind: measure.kind,
    movement: 'movement' in measure ? measure.movement : null,
    side: ('side' in measure ? measure.side : undefined) ?? null,
    what: measure.kind === 'functional-test' ? measure.what : '',
  };
  switch (measure.kind) {
    case 'pain-at-rest':
    case 'pain-on-movement':
      return { ...named, painBefore: measure.before ?? null, painAfter: measure.after ?? null };
    case 'range-of-motion':
    case 'flexion-rotation':
      return { ...named, degreesBefore: measure.before ?? null, degreesAfter: measure.after ?? null };
    case 'strength':
      return { ...named, gradeBefore: measure.before ?? null, gradeAfter: measure.after ?? null };
    case 'functional-test':
      return { ...named, wordsBefore: measure.before ?? '', wordsAfter: measure.after ?? '' };
  }
}

/** What is stored, as a measure; undefined for a movement that this version of the program does not know. */
export function measureOfRow(row: ValueColumns): RetestMeasure | undefined {
  const { kind, movement } = row;
  const side = row.side ?? undefined;
  const pain = { before: row.painBefore ?? undefined, after: row.painAfter ?? undefined };
  const degrees = { before: row.degreesBefore ?? undefined, after: row.degreesAfter ?? undefined };
  switch (kind) {
    case 'pain-at-rest':
      return { kind, ...pain };
    case 'pain-on-movement':
      return movement !== null && isMovementId(movement) ? { kind, movement, side, ...pain } : undefined;
    case 'range-of-motion':
      return movement !== null && isMovementId(movement) ? { kind, movement, side, ...degrees } : undefined;
    case 'flexion-rotation':
      return side && { kind, side, ...degrees };
    case 'strength': {
      const grades = { before: row.gradeBefore ?? undefined, after: row.gradeAfter ?? undefined };
      return movement !== null && isMovementId(movement) ? { kind, movement, side, ...grades } : undefined;
    }
    case 'functional-test':
      return {
        kind,
        what: row.what,
        before: row.wordsBefore === '' ? undefined : row.wordsBefore,
        after: row.wordsAfter === '' ? undefined : row.wordsAfter,
      };
  }
}
