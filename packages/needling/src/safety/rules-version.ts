import { versionOf } from '@filiform/atlas';
import { LIMITS } from '../limits.ts';
import { TECHNIQUES } from '../techniques.ts';
import { DANGER_AREAS, LONGEST_NEEDLES } from './danger-areas.ts';
import { HEALTH_ITEMS } from './health-items.ts';
import { LISTED_RULES } from './listed-rules.ts';
import { QUESTIONS } from './questions.ts';
import { STATE_RULES } from './states.ts';

/** Raised by hand when the check asks differently with the same tables. */
const RELEASE = '0.1.0';

let version: string | undefined;

/**
 * Which rules answer a check: `release+content`, the content over every table that a check reads (questions, items of
 * health, danger areas, longest needles, states, limits, techniques, levels and sources), see `versionOf`. It is stored
 * with each check that let needling begin, so that a later reader knows what was asked. A practice's own rules and levels
 * are not in it: they have rows and times of their own.
 */
export function rulesVersion(): string {
  version ??= versionOf(RELEASE, [
    QUESTIONS,
    HEALTH_ITEMS,
    DANGER_AREAS,
    LONGEST_NEEDLES,
    STATE_RULES,
    LIMITS,
    TECHNIQUES,
    LISTED_RULES,
  ]);
  return version;
}
