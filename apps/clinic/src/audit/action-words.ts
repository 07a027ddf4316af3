import type { Action } from '../database/permissions.ts';

type Words = { readonly done: string; readonly refused: string };

/** What people do by a link or a code, without a sign-in. */
type ByLink =
  | 'invitation.accept'
  | 'aftercare.open'
  | 'consent.open'
  | 'consent.sign'
  | 'voice.send'
  | 'voice.open'
  | 'voice.withdraw';

/** What the log calls an action, done and refused, in the words of who reads it. */
const WORDS: Record<Action | ByLink, Words> = {
  'account.own': { done: 'Opened the own account', refused: 'Wanted to open the own account' },
  'visits.today': { done: 'Opened the day’s list', refused: 'Wanted to open the day’s list' },
  'visits.start': { done: 'Started a visit', refused: 'Wanted to start a visit' },
  'patients.find': { done: 'Looked for or opened a patient', refused: 'Wanted to look for or open a patient' },
  'patients.edit': { done: 'Added or changed a patient', refused: 'Wanted to add or change a patient' },
  'patients.archive': {
    done: 'Archived or brought back a patient',
    refused: 'Wanted to archive or bring back a patient',
  },
  'patients.merge': { done: 'Merged two records', refused: 'Wanted to merge two records' },
  'record.read': { done: 'Read a clinical record', refused: 'Wanted to read a clinical record' },
  'record.write': { done: 'Wrote in a clinical record', refused: 'Wanted to write in a clinical record' },
  'record.share': {
    done: 'Shared a record with a student, or ended it',
    refused: 'Wanted to share a record with a student, or end it',
  },
  'needling.start': { done: 'Started the needling of a plan', refused: 'Wanted to start the needling of a plan' },
  'tasks.see': { done: 'Opened the list of tasks', refused: 'Wanted to open the list of tasks' },
  'tasks.change': { done: 'Added or marked a task', refused: 'Wanted to add or mark a task' },
  'note.sign': { done: 'Signed or added to a note', refused: 'Wanted to sign or add to a note' },
  'charges.read': { done: 'Looked at the charges of a visit', refused: 'Wanted to look at the charges of a visit' },
  'charges.confirm': { done: 'Confirmed charges of a visit', refused: 'Wanted to confirm charges of a visit' },
  'charges.settings': {
    done: 'Looked at or changed how visits are charged',
    refused: 'Wanted to look at or change how visits are charged',
  },
  'staff.see': { done: 'Looked at the team', refused: 'Wanted to look at the team' },
  'staff.manage': { done: 'Changed the team', refused: 'Wanted to change the team' },
  'rules.see': { done: 'Looked at the safety rules', refused: 'Wanted to look at the safety rules' },
  'rules.change': { done: 'Changed the safety rules', refused: 'Wanted to change the safety rules' },
  'stock.see': { done: 'Looked at the needles in stock', refused: 'Wanted to look at the needles in stock' },
  'stock.edit': { done: 'Changed the needles in stock', refused: 'Wanted to change the needles in stock' },
  'practice.see': { done: 'Looked at the practice’s settings', refused: 'Wanted to look at the practice’s settings' },
  'practice.settings': { done: 'Changed the practice’s settings', refused: 'Wanted to change the practice’s settings' },
  'reports.see': { done: 'Looked at the practice’s numbers', refused: 'Wanted to look at the practice’s numbers' },
  'lots.trace': { done: 'Traced a lot of needles', refused: 'Wanted to trace a lot of needles' },
  'log.read': { done: 'Read this log', refused: 'Wanted to read this log' },
  'aftercare.open': {
    done: 'Opened an aftercare sheet by its code',
    refused: 'Wanted to open an aftercare sheet',
  },
  'consent.open': { done: 'Opened a consent by its code', refused: 'Wanted to open a consent by its code' },
  'consent.sign': { done: 'Signed a consent', refused: 'Wanted to sign a consent' },
  'site.write': { done: 'Wrote for the public site', refused: 'Wanted to write for the public site' },
  'site.review': { done: 'Reviewed an article', refused: 'Wanted to review an article' },
  'site.publish': {
    done: 'Decided what the public site shows',
    refused: 'Wanted to decide what the public site shows',
  },
  'voices.ask': {
    done: 'Asked a patient for words for the website, or wrote down an answer',
    refused: 'Wanted to ask a patient for words for the website',
  },
  'voices.read': {
    done: 'Read what patients wrote for the website',
    refused: 'Wanted to read what patients wrote for the website',
  },
  'voices.decide': {
    done: 'Showed or refused what a patient wrote for the website',
    refused: 'Wanted to show or refuse what a patient wrote for the website',
  },
  'voice.send': { done: 'Signed and sent words for the website', refused: 'Wanted to send words for the website' },
  'voice.open': { done: 'Opened her words for the website by her link', refused: 'Wanted to open words by a link' },
  'voice.withdraw': { done: 'Withdrew her words for the website', refused: 'Wanted to withdraw words' },
  'site.places': {
    done: 'Looked at or changed clinics, team or services of the public site',
    refused: 'Wanted to change clinics, team or services of the public site',
  },
  'inbox.read': {
    done: 'Read or marked messages of the public site',
    refused: 'Wanted to read messages of the public site',
  },
  'profile.own': {
    done: 'Looked at or changed a profile of the public site',
    refused: 'Wanted to change a profile of the public site',
  },
  'invitation.accept': { done: 'Joined the team by an invitation', refused: 'Wanted to join the team' },
};

const BY_ACTION: ReadonlyMap<string, Words> = new Map(Object.entries(WORDS));

/** An action that no words were found for yet shows as it is stored: the log hides nothing. */
export function actionWords(action: string, outcome: keyof Words): string {
  return BY_ACTION.get(action)?.[outcome] ?? action;
}
