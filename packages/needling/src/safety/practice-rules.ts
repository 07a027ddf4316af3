import type { MuscleId } from '@filiform/atlas';
import type { TechniqueId } from '../techniques.ts';
import type { HealthItemId } from './health-items.ts';
import type { Level } from './level.ts';

/** A level that the practice's clinical lead set instead of the product's default. */
export type ChangedLevel = {
  /** Id of a rule. */
  readonly rule: string;
  readonly level: Level;
  /** Name of the clinical lead. */
  readonly by: string;
};

/** A rule of the practice's own, stricter than the product's. It holds for a site where all that it names holds. */
export type OwnRule = {
  readonly id: string;
  readonly level: Level;
  readonly words: string;
  readonly muscles?: readonly MuscleId[];
  readonly techniques?: readonly TechniqueId[];
  readonly items?: readonly HealthItemId[];
  readonly needleLongerThanMm?: number;
  /** True: only sites with a current. */
  readonly stimulation?: true;
};

export type PracticeRules = {
  readonly changed: readonly ChangedLevel[];
  readonly own: readonly OwnRule[];
};

export const NO_PRACTICE_RULES: PracticeRules = { changed: [], own: [] };
