import type { MissingNeedleOutcome } from '@filiform/needling';
import { SEARCH_PLACE_IDS } from '@filiform/needling';
import { newId } from '../database/identifier.ts';
import { type Asking, inPractice } from '../database/practice-transaction.ts';
import { type AccountTyped, recordAccount } from './missing-needle.server.ts';
import type { PairFields } from './pair-fields.ts';
import type { PairPut } from './pair-put.ts';
import { putPair } from './put-pair.server.ts';
import { putSite } from './put-site.server.ts';
import { beginFields, type SiteFields } from './site-fields.ts';
import type { SitePut } from './site-put.ts';

const TRAPEZIUS = { muscle: 'upper-trapezius', side: 'left' } as const;

/** Counted in and out, with all that a signature asks for. */
export const COUNTED = { insertions: '6', needlesIn: '4', needlesOut: '4' } as const satisfies Partial<SiteFields>;

/** A new site at the left upper trapezius; what a test cares for is given. */
export function aPut(fields: Partial<SiteFields> = {}, changes: Partial<Omit<SitePut, 'fields'>> = {}): SitePut {
  return {
    siteId: newId(),
    rowVersion: 0,
    ...TRAPEZIUS,
    removed: false,
    copiedFrom: null,
    fields: { ...beginFields(TRAPEZIUS, 'tp1'), ...fields },
    ...changes,
  };
}

export function put(asking: Asking, visitId: string, site: SitePut) {
  return inPractice(asking, 'record.write', (tx) => putSite(tx, visitId, site));
}

/** The first two needles of one site, 2 Hz for twenty minutes, not started. */
export function aPairPut(siteId: string, fields: Partial<PairFields> = {}): PairPut {
  return {
    pairId: newId(),
    rowVersion: 0,
    removed: false,
    fields: {
      siteOne: siteId,
      needleOne: '1',
      siteTwo: siteId,
      needleTwo: '2',
      frequencyHz: '2',
      pulseWidthUs: '250',
      minutes: '20',
      intensity0to10: '4',
      patientWord: '',
      device: '',
      channel: '',
      run: 'planned',
      stoppedEarlyWhy: '',
      ...fields,
    },
    startedAgoMs: null,
    stoppedAgoMs: null,
  };
}

export function putAPair(asking: Asking, visitId: string, pair: PairPut) {
  return inPractice(asking, 'record.write', (tx) => putPair(tx, visitId, pair));
}

export function account(asking: Asking, visitId: string, typed: AccountTyped) {
  return inPractice(asking, 'record.write', (tx) => recordAccount(tx, visitId, typed));
}

/** A complete account of each kind. */
export function anAccount(siteId: string, outcome: MissingNeedleOutcome, accountsSeen = 0): AccountTyped {
  return {
    siteId,
    outcome,
    referredTo: outcome === 'retained-and-referred' ? 'Emergency department' : '',
    searched: outcome === 'not-found-after-search' ? SEARCH_PLACE_IDS : [],
    remark: '',
    accountsSeen,
  };
}
