import { isMuscleId } from '@filiform/atlas';
import { HEALTH_ITEMS, type HealthItemId, type OwnRule, TECHNIQUE_IDS, type TechniqueId } from '@filiform/needling';
import type { Selectable } from 'kysely';
import type { Tables } from '../../database/tables.ts';

export type OwnRuleRow = Selectable<Tables['ownSafetyRule']>;

/**
 * The rule that a stored row tells.
 * @throws where it names a muscle, technique or health item that is not known here (written by a newer program): left
 * out, the rule would hold for more sites than it was written for, or for none
 */
export function ownRuleOf(row: OwnRuleRow): OwnRule {
  return {
    id: row.id,
    level: row.level,
    words: row.words,
    ...(row.muscles === null ? {} : { muscles: allKnown(row.muscles, isMuscleId) }),
    ...(row.techniques === null ? {} : { techniques: allKnown(row.techniques, isTechniqueId) }),
    ...(row.healthItems === null ? {} : { items: allKnown(row.healthItems, isHealthItemId) }),
    ...(row.needleLongerThanMm === null ? {} : { needleLongerThanMm: row.needleLongerThanMm }),
    ...(row.onlyWithStimulation ? { stimulation: true } : {}),
  };
}

export function isTechniqueId(text: string): text is TechniqueId {
  return TECHNIQUE_IDS.some((id) => id === text);
}

export function isHealthItemId(text: string): text is HealthItemId {
  return Object.hasOwn(HEALTH_ITEMS, text);
}

function allKnown<Id extends string>(texts: readonly string[], isKnown: (text: string) => text is Id): readonly Id[] {
  const known = texts.filter(isKnown);
  if (known.length < texts.length) throw new Error("A rule of the practice's own names what is not known here.");
  return known;
}
