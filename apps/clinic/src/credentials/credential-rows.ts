import { isMuscleId } from '@filiform/atlas';
import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { CredentialEntry } from './credential-entry.ts';

export type CredentialRow = Selectable<Tables['needlingCredential']>;

/** The columns that a form decides. */
export type EntryColumns = Pick<
  CredentialRow,
  | 'state'
  | 'licenceNumber'
  | 'registrationNumber'
  | 'licensedOn'
  | 'expiresOn'
  | 'trainingBeganOn'
  | 'trainingHours'
  | 'inPersonHours'
  | 'supervisedSessions'
  | 'trainedMuscles'
>;

/**
 * The credential that a stored row tells.
 * A muscle that this program does not know (written by a newer one) is left out: it can't be needled here either.
 */
export function entryOf(row: EntryColumns): CredentialEntry {
  const { state, licenceNumber, licensedOn, expiresOn, trainingBeganOn, trainingHours, inPersonHours } = row;
  return {
    state,
    licenceNumber,
    licensedOn,
    expiresOn,
    trainingBeganOn,
    trainingHours,
    inPersonHours,
    ...(row.supervisedSessions === null ? {} : { supervisedSessions: row.supervisedSessions }),
    ...(row.trainedMuscles === null ? {} : { trainedMuscles: row.trainedMuscles.filter(isMuscleId) }),
    ...(row.registrationNumber === '' ? {} : { registrationNumber: row.registrationNumber }),
  };
}

/** What to store for a credential. */
export function columnsOf(entry: CredentialEntry): EntryColumns {
  const { registrationNumber, supervisedSessions, trainedMuscles, ...rest } = entry;
  return {
    ...rest,
    registrationNumber: registrationNumber ?? '',
    supervisedSessions: supervisedSessions ?? null,
    trainedMuscles: trainedMuscles === undefined ? null : [...trainedMuscles],
  };
}
