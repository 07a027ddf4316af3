import { ATLAS } from '../atlas.ts';
import { PATTERNS } from '../patterns/patterns.ts';
import { PREVALENCE } from '../prevalence.ts';
import { SOURCES } from '../sources.ts';
import type { Needling } from '../types.ts';
import { chartDefects } from './chart.ts';
import { completenessDefects } from './completeness.ts';
import type { AtlasDefect, CheckedAtlas } from './defect.ts';
import { sourceDefects } from './sources.ts';
import { wordDefects } from './words.ts';

/** What a check found. */
export type AtlasCheck = {
  readonly version: string;
  /** Empty where every record is complete, on the body, backed and mirrored. */
  readonly defects: readonly AtlasDefect[];
  readonly counts: {
    readonly muscles: number;
    readonly triggerPoints: number;
    /** Referral zones of muscles, one a brush stroke. */
    readonly muscleZones: number;
    readonly patterns: number;
    readonly patternZones: number;
    /** Rows of published shares of patients with an active point. */
    readonly prevalence: number;
    readonly sources: number;
    /** Muscles by what the atlas knows of needling them. */
    readonly needling: Readonly<Record<Needling['kind'], number>>;
  };
};

const WHOLE: CheckedAtlas = { ...ATLAS, patterns: PATTERNS, prevalence: PREVALENCE, sources: SOURCES };

/**
 * Hold the atlas to what it promises: every muscle and pattern of the vocabulary described once and completely, every
 * mark, outline and zone on the body and where the record says, the right the mirror of the left, every source listed
 * with what was read of it, and no length in words that are general knowledge. Paints every zone: takes some seconds.
 * @param atlas the whole one by default; any other to check records before they are added
 */
export function checkAtlas(atlas: CheckedAtlas = WHOLE): AtlasCheck {
  const points = atlas.muscles.flatMap(({ triggerPoints }) => triggerPoints);
  const needled = (kind: Needling['kind']) => atlas.muscles.filter(({ needling }) => needling.kind === kind).length;
  return {
    version: atlas.version,
    defects: [...completenessDefects(atlas), ...wordDefects(atlas), ...sourceDefects(atlas), ...chartDefects(atlas)],
    counts: {
      muscles: atlas.muscles.length,
      triggerPoints: points.length,
      muscleZones: points.reduce((sum, { zones }) => sum + zones.length, 0),
      patterns: atlas.patterns.length,
      patternZones: atlas.patterns.reduce((sum, { zones }) => sum + zones.length, 0),
      prevalence: atlas.prevalence.length,
      sources: Object.keys(atlas.sources).length,
      needling: {
        sourced: needled('sourced'),
        'general-knowledge': needled('general-knowledge'),
        'not-needled': needled('not-needled'),
      },
    },
  };
}
