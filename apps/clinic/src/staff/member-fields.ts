import { ROLES, type Role } from '../database/tables.ts';

export type MemberFields = {
  readonly displayName: string;
  readonly credentials: string;
  readonly roles: readonly Role[];
};

/**
 * What the page showed of a person, as one text that travels with its form.
 * Roles are in the order of the table, so that the same person gives the same text.
 */
export function fingerprint({ displayName, credentials, roles }: MemberFields): string {
  return JSON.stringify([displayName, credentials, ROLES.filter((role) => roles.includes(role))]);
}
