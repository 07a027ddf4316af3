import { liesOver } from '../safety/danger-areas.ts';
import { AFTERCARE, AFTERCARE_VERSION } from './blocks.ts';
import { placesOf } from './places.ts';
import type {
  AftercareBlock,
  AftercareBlockId,
  AftercareFacts,
  AftercareLanguage,
  AftercareOwn,
  AftercareSheet,
} from './types.ts';

const BLOCKS: Readonly<Record<AftercareBlockId, AftercareBlock>> = AFTERCARE;

export const AFTERCARE_BLOCK_IDS: readonly AftercareBlockId[] = Object.keys(AFTERCARE).filter(isBlockId);

function isBlockId(text: string): text is AftercareBlockId {
  return Object.hasOwn(AFTERCARE, text);
}

export function aftercareBlock(id: AftercareBlockId): AftercareBlock {
  return BLOCKS[id];
}

/** Blocks that a sheet has only where their reason is there; all others are on every sheet. */
const ONLY_WHERE: Readonly<Partial<Record<AftercareBlockId, (facts: AftercareFacts) => boolean>>> = {
  // Where there is no lung beneath, its warning would only frighten, and be skipped where it matters.
  lung: ({ sites }) => sites.some(({ muscle }) => liesOver('lung', muscle)),
  stimulation: ({ sites }) => sites.some(({ stimulated }) => stimulated),
  'blood-thinner': ({ thinsBlood }) => thinsBlood,
  faint: ({ events }) => events.includes('faint'),
  bruise: ({ events }) => events.includes('bruise'),
  'nerve-symptoms': ({ events }) => events.includes('nerve-symptoms'),
  'needle-left-in': ({ events }) => events.includes('needle-left-in'),
};

/** The blocks for what was needled and what happened, in the order of the sheet. Pure; never throws. */
export function aftercareFor(facts: AftercareFacts): readonly AftercareBlockId[] {
  return AFTERCARE_BLOCK_IDS.filter((id) => ONLY_WHERE[id]?.(facts) ?? true);
}

/** The whole sheet in the words of one language, with the practice's own part. */
export function aftercareSheet(facts: AftercareFacts, language: AftercareLanguage, own: AftercareOwn): AftercareSheet {
  return {
    language,
    version: `${AFTERCARE_VERSION}/${own.version}`,
    places: placesOf(facts.sites, language),
    blocks: aftercareFor(facts).map((id) => ({ id, tone: BLOCKS[id].tone, ...BLOCKS[id].words[language] })),
    own,
  };
}
