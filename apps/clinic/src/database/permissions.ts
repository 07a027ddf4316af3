import type { Role } from './tables.ts';

/**
 * Who may do what: the one table that pages, forms and the API are checked against.
 * A student's rights hold only for the patients a clinician has shared with her (patients/access.ts).
 */
export const PERMISSIONS = {
  'account.own': ['owner', 'clinician', 'student', 'front-desk', 'editor'],
  'visits.today': ['clinician', 'student', 'front-desk'],
  'visits.start': ['clinician', 'front-desk'],
  'patients.find': ['clinician', 'student', 'front-desk'],
  'patients.edit': ['clinician', 'front-desk'],
  'patients.archive': ['clinician', 'front-desk'],
  'patients.merge': ['clinician', 'front-desk'],
  'record.read': ['clinician', 'student'],
  'record.write': ['clinician', 'student'],
  'record.share': ['clinician'],
  'needling.start': ['clinician'],
  // Each sees the tasks of her own roles, and of a patient no more than the rows above open to her (tasks/task-list).
  'tasks.see': ['owner', 'clinician', 'student', 'front-desk', 'editor'],
  'tasks.change': ['owner', 'clinician', 'student', 'front-desk', 'editor'],
  'note.sign': ['clinician'],
  'charges.read': ['clinician', 'student'],
  'charges.confirm': ['clinician'],
  'charges.settings': ['owner'],
  'staff.see': ['owner'],
  'staff.manage': ['owner'],
  'rules.see': ['owner', 'clinician', 'student'],
  // Naming the clinical lead is the owner's, all else the lead's: the domain asks for that.
  'rules.change': ['owner', 'clinician'],
  'stock.see': ['owner', 'clinician', 'student'],
  'stock.edit': ['owner', 'clinician'],
  'practice.see': ['owner'],
  'practice.settings': ['owner'],
  'reports.see': ['owner'],
  // Whom to call is shown to clinicians; an owner who is none sees how many.
  'lots.trace': ['owner', 'clinician'],
  'log.read': ['owner'],
  // The public site. A clinician writes and reviews; what readers see is decided by the editor or the owner.
  'site.write': ['owner', 'clinician', 'editor'],
  'site.review': ['clinician'],
  'site.publish': ['owner', 'editor'],
  // Who meets the patient asks her for words. Who decides whether they show reads the words and the name she chose, no more.
  'voices.ask': ['clinician', 'front-desk'],
  'voices.read': ['owner', 'editor'],
  'voices.decide': ['owner', 'editor'],
  // What visitors find of clinics, team and services; what they send; and what each says of herself.
  'site.places': ['owner'],
  'inbox.read': ['owner', 'front-desk'],
  'profile.own': ['owner', 'clinician', 'editor'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof PERMISSIONS;

/** True where one of the person's roles allows the action. */
export function may(roles: readonly Role[], action: Action): boolean {
  const allowed: readonly Role[] = PERMISSIONS[action];
  return roles.some((role) => allowed.includes(role));
}
