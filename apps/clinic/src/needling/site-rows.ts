import type { MissingNeedleAccount, SearchPlace, SiteRecord } from '@filiform/needling';
import { SEARCH_PLACE_IDS, TECHNIQUE_IDS } from '@filiform/needling';
import type { Insertable, Selectable } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { placeFrom, type ReadSite } from './site-fields.ts';

export type SiteRow = Selectable<Tables['needlingSite']>;
export type AccountRow = Selectable<Tables['missingNeedle']> & { readonly accountedByName: string };

/** The columns that a site's form decides. */
export type SiteColumns = Omit<
  Insertable<Tables['needlingSite']>,
  'practiceId' | 'id' | 'sessionId' | 'position' | 'muscle' | 'side' | 'rowVersion' | 'removedAt'
>;

export function columnsOf({ record, responseText }: ReadSite): SiteColumns {
  const { needle, stimulation } = record;
  return {
    triggerPoint: record.triggerPoint ?? null,
    needleDiameterMm: needle.diameterMm,
    needleLengthMm: needle.lengthMm,
    technique: record.technique,
    stimulationFrequencyHz: stimulation?.frequencyHz ?? null,
    stimulationPulseUs: stimulation?.pulseWidthUs ?? null,
    stimulationMinutes: stimulation?.minutes ?? null,
    stimulationIntensity: stimulation?.intensity0to10 ?? null,
    insertions: record.insertions ?? null,
    twitches: record.twitches === 'not-assessed' ? null : record.twitches,
    twitchesNotAssessed: record.twitches === 'not-assessed',
    depthMm: record.depthMm ?? null,
    familiarPain: record.familiarPainReproduced,
    tolerated: record.response?.tolerated ?? null,
    response: responseText,
    needlesIn: record.needlesIn ?? null,
    needlesOut: record.needlesOut ?? null,
  };
}

/**
 * The record that a stored site tells.
 * @param accounts those of this site that were not withdrawn
 * @throws where a row holds a muscle or technique that this program does not know: written by a newer one
 */
export function recordOf(row: SiteRow, accounts: readonly AccountRow[]): SiteRecord {
  const place = placeFrom(row.muscle, row.side);
  const technique = TECHNIQUE_IDS.find((id) => id === row.technique);
  if (!place || !technique) throw new Error('A stored site names a muscle or a technique that is not known here.');
  const { stimulationFrequencyHz, stimulationPulseUs, stimulationMinutes } = row;
  const stimulated = stimulationFrequencyHz !== null && stimulationPulseUs !== null && stimulationMinutes !== null;
  return {
    ...place,
    ...(row.triggerPoint === null ? {} : { triggerPoint: row.triggerPoint }),
    needle: { diameterMm: row.needleDiameterMm, lengthMm: row.needleLengthMm },
    technique,
    ...(stimulated
      ? {
          stimulation: {
            frequencyHz: stimulationFrequencyHz,
            pulseWidthUs: stimulationPulseUs,
            minutes: stimulationMinutes,
            ...(row.stimulationIntensity === null ? {} : { intensity0to10: row.stimulationIntensity }),
          },
        }
      : {}),
    ...(row.insertions === null ? {} : { insertions: row.insertions }),
    twitches: row.twitches ?? 'not-assessed',
    ...(row.depthMm === null ? {} : { depthMm: row.depthMm }),
    familiarPainReproduced: row.familiarPain ?? 'not-assessed',
    ...(row.tolerated === null ? {} : { response: { tolerated: row.tolerated, text: row.response } }),
    ...(row.needlesIn === null ? {} : { needlesIn: row.needlesIn }),
    ...(row.needlesOut === null ? {} : { needlesOut: row.needlesOut }),
    missingNeedles: accounts.filter((account) => account.siteId === row.id).map(accountOf),
  };
}

export function accountOf(row: AccountRow): MissingNeedleAccount {
  const common = { by: row.accountedByName, note: row.remark };
  switch (row.account) {
    case 'found':
    case 'broken-and-removed':
      return { ...common, outcome: row.account };
    case 'retained-and-referred':
      return { ...common, outcome: row.account, referredTo: row.referredTo };
    case 'not-found-after-search':
      return { ...common, outcome: row.account, searched: searchedPlaces(row.searched) };
  }
}

export function searchedPlaces(texts: readonly string[]): readonly SearchPlace[] {
  return SEARCH_PLACE_IDS.filter((place) => texts.includes(place));
}
