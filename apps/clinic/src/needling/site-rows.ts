import type { Approach, MissingNeedleAccount, NeedlePacket, SearchPlace, SiteRecord } from '@filiform/needling';
import { SEARCH_PLACE_IDS, TECHNIQUE_IDS } from '@filiform/needling';
import type { Insertable, Selectable } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { ReadSite } from './read-site.ts';
import { placeFrom } from './site-fields.ts';

/** A site with the names of those who counted; null where nobody did, or where it was counted before names were asked. */
export type SiteRow = Selectable<Tables['needlingSite']> & {
  readonly countedInByName: string | null;
  readonly countedOutByName: string | null;
};
export type AccountRow = Selectable<Tables['missingNeedle']> & { readonly accountedByName: string };

/** The columns that a site's form decides. */
export type SiteColumns = Omit<
  Insertable<Tables['needlingSite']>,
  | 'practiceId'
  | 'id'
  | 'sessionId'
  | 'position'
  | 'muscle'
  | 'side'
  | 'rowVersion'
  | 'removedAt'
  | 'copiedFrom'
  | 'countedInBy'
  | 'countedInAt'
  | 'countedOutBy'
  | 'countedOutAt'
>;

export function columnsOf({ record, responseText }: ReadSite): SiteColumns {
  const { needle, packet, stimulation, approach } = record;
  return {
    triggerPoint: record.triggerPoint ?? null,
    needleDiameterMm: needle.diameterMm,
    needleLengthMm: needle.lengthMm,
    stockId: packet?.stockId ?? null,
    needleBrand: packet?.brand ?? '',
    needleLot: packet?.lot ?? '',
    needleExpiresOn: packet?.expiresOn ?? null,
    technique: record.technique,
    stimulationFrequencyHz: stimulation?.frequencyHz ?? null,
    stimulationPulseUs: stimulation?.pulseWidthUs ?? null,
    stimulationMinutes: stimulation?.minutes ?? null,
    stimulationIntensity: stimulation?.intensity0to10 ?? null,
    insertions: record.insertions ?? null,
    redirections: record.redirections ?? null,
    twitches: record.twitches === 'not-assessed' ? null : record.twitches,
    twitchesNotAssessed: record.twitches === 'not-assessed',
    twitchStrength: record.twitchStrength ?? null,
    depthMm: record.depthMm ?? null,
    familiarPain: record.familiarPainReproduced,
    painDuring: record.painDuring0to10 ?? null,
    bleeding: record.bleeding ?? null,
    direction: approach?.direction ?? '',
    angle: approach?.angle ?? null,
    patientPosition: approach?.position ?? null,
    grip: approach?.grip ?? null,
    entry: approach?.entry ?? null,
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
    ...packetOf(row),
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
    ...(row.redirections === null ? {} : { redirections: row.redirections }),
    twitches: row.twitches ?? 'not-assessed',
    ...(row.twitchStrength === null ? {} : { twitchStrength: row.twitchStrength }),
    ...(row.depthMm === null ? {} : { depthMm: row.depthMm }),
    familiarPainReproduced: row.familiarPain ?? 'not-assessed',
    ...(row.painDuring === null ? {} : { painDuring0to10: row.painDuring }),
    ...(row.bleeding === null ? {} : { bleeding: row.bleeding }),
    ...approachOf(row),
    ...(row.tolerated === null ? {} : { response: { tolerated: row.tolerated, text: row.response } }),
    ...(row.needlesIn === null ? {} : { needlesIn: row.needlesIn }),
    ...(row.needlesOut === null ? {} : { needlesOut: row.needlesOut }),
    ...countersOf(row),
    missingNeedles: accounts.filter((account) => account.siteId === row.id).map(accountOf),
  };
}

function packetOf({ stockId, needleBrand, needleLot, needleExpiresOn }: SiteRow): { readonly packet?: NeedlePacket } {
  if (stockId === null && needleBrand === '' && needleLot === '' && needleExpiresOn === null) return {};
  return {
    packet: {
      ...(stockId === null ? {} : { stockId }),
      brand: needleBrand,
      lot: needleLot,
      ...(needleExpiresOn === null ? {} : { expiresOn: needleExpiresOn.toString() }),
    },
  };
}

function approachOf({ direction, angle, patientPosition, grip, entry }: SiteRow): { readonly approach?: Approach } {
  const approach = {
    ...(direction === '' ? {} : { direction }),
    ...(angle === null ? {} : { angle }),
    ...(patientPosition === null ? {} : { position: patientPosition }),
    ...(grip === null ? {} : { grip }),
    ...(entry === null ? {} : { entry }),
  };
  return Object.keys(approach).length === 0 ? {} : { approach };
}

function countersOf({ countedInByName, countedOutByName }: SiteRow): Pick<SiteRecord, 'countedBy'> {
  if (countedInByName === null && countedOutByName === null) return {};
  return {
    countedBy: {
      ...(countedInByName === null ? {} : { in: countedInByName }),
      ...(countedOutByName === null ? {} : { out: countedOutByName }),
    },
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
