import type { PainPattern } from '../patterns/types.ts';
import type { Prevalence } from '../prevalence.ts';
import type { Source } from '../sources.ts';
import type { Muscle } from '../types.ts';

/** What is checked: the whole atlas, or one made for a test. */
export type CheckedAtlas = {
  readonly version: string;
  readonly muscles: readonly Muscle[];
  readonly patterns: readonly PainPattern[];
  readonly prevalence: readonly Prevalence[];
  readonly sources: Readonly<Record<string, Source>>;
};

/** Something that is missing or wrong. */
export type AtlasDefect = {
  /** Id of the muscle, pattern or source; `prevalence` for a row of that table. */
  readonly record: string;
  /** A whole sentence: what was found, and where in the record. */
  readonly sentence: string;
};
