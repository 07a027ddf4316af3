import type { Action } from '../staff/permissions.ts';

/** What the log calls an action, in the words of who reads it. */
const WORDS: Record<Action | 'invitation.accept', string> = {
  'account.own': 'Opened the own account',
  'visits.today': 'Opened the day’s list',
  'visits.start': 'Started a visit',
  'patients.find': 'Looked for or opened a patient',
  'patients.edit': 'Added or changed a patient',
  'patients.archive': 'Archived or brought back a patient',
  'patients.merge': 'Merged two records',
  'record.read': 'Read a clinical record',
  'record.write': 'Wrote in a clinical record',
  'record.share': 'Shared a record with a student, or ended it',
  'note.sign': 'Signed or added to a note',
  'staff.see': 'Looked at the team',
  'staff.manage': 'Changed the team',
  'log.read': 'Read this log',
  'invitation.accept': 'Joined the team by an invitation',
};

const BY_ACTION: ReadonlyMap<string, string> = new Map(Object.entries(WORDS));

/** An action that no words were found for yet shows as it is stored: the log hides nothing. */
export function actionWords(action: string): string {
  return BY_ACTION.get(action) ?? action;
}
