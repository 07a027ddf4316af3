import type { Credential } from '@filiform/needling';

/** A credential as it is entered: what the rules ask for, and the numbers on the papers. */
export type CredentialEntry = Credential & {
  /** Empty where it was not given. */
  readonly licenceNumber: string;
};

/** True where both say the same, so that nothing is left to be saved. */
export function isSameEntry(one: CredentialEntry, other: CredentialEntry): boolean {
  return textOf(one) === textOf(other);
}

function textOf(entry: CredentialEntry): string {
  return JSON.stringify([
    entry.state,
    entry.licenceNumber,
    entry.registrationNumber ?? '',
    entry.licensedOn,
    entry.expiresOn,
    entry.trainingBeganOn,
    entry.trainingHours,
    entry.inPersonHours,
    entry.supervisedSessions ?? null,
    entry.trainedMuscles === undefined ? null : [...entry.trainedMuscles].sort(),
  ]);
}
