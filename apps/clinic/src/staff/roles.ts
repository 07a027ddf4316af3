import { ROLES, type Role } from '../database/tables.ts';

/** What each role is called, and what it opens, for the people who give and hold it. In step with permissions.ts. */
export const ROLE_WORDS = {
  owner: { name: 'Owner', opens: 'The team, its roles, and the access log.' },
  clinician: {
    name: 'Clinician',
    opens: 'Patients and their records; draws, needles, signs notes, shares with students.',
  },
  student: { name: 'Student', opens: 'Only the records that a clinician shares; drafts, signs nothing.' },
  'front-desk': { name: 'Front desk', opens: 'Who comes today, and how patients are reached. No clinical records.' },
  editor: { name: 'Editor', opens: 'The own account. Nothing of patients.' },
} as const satisfies Record<Role, { readonly name: string; readonly opens: string }>;

/** "Owner, Clinician", in the order of the table. */
export function roleNames(roles: readonly Role[]): string {
  return ROLES.filter((role) => roles.includes(role))
    .map((role) => ROLE_WORDS[role].name)
    .join(', ');
}
