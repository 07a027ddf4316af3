import type { CredentialEntry } from './credential-entry.ts';

/** Everything that Colorado asks for. */
export const COLORADO: CredentialEntry = {
  state: 'CO',
  licenceNumber: 'PTL.0012345',
  licensedOn: Temporal.PlainDate.from('2015-06-01'),
  expiresOn: Temporal.PlainDate.from('2026-10-31'),
  trainingBeganOn: Temporal.PlainDate.from('2016-01-10'),
  trainingHours: 54,
  inPersonHours: 54,
};
