import { checkConsent } from '@filiform/needling';
import { eventLines } from '../adverse-events/index.server.ts';
import type { EventLine } from '../adverse-events/index.ts';
import { consentFor } from '../consents/index.server.ts';
import { type Action, may } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Role } from '../database/tables.ts';
import { cardOf, episodesOf } from '../episodes/index.server.ts';
import type { EpisodeCard } from '../episodes/index.ts';
import { healthSummary } from '../health/index.server.ts';
import type { HealthSummary } from '../health/index.ts';
import { type InstrumentScores, scoresOfPatient } from '../outcomes/index.server.ts';
import { mayOpenPatient, openPatient, type PatientRow, type Sharing, sharingOf } from '../patients/index.server.ts';
import { ageWords, isMinor, languageWords, nameWords, otherNameWords, REACH_WORDS } from '../patients/index.ts';
import { type ClinicPlace, clinicsIn, dateIn, practiceZone } from '../practice/clinics.server.ts';
import { dateWords } from '../practice/wording-of-times.ts';
import { type PatientVisits, visitsOfPatient } from '../scheduling/index.server.ts';
import { isDueToBeAsked } from '../site/voices/index.server.ts';
import { type LatestDrawing, latestDrawing, latestNotes, type NoteLine } from './latest.server.ts';

export type Identity = {
  readonly id: string;
  readonly name: string;
  readonly otherName: string | undefined;
  readonly age: string;
  readonly birthDate: string;
  readonly language: string;
  readonly reach: string;
  readonly telephone: string;
  readonly email: string;
  readonly address: string;
  readonly emergency: string;
  readonly guardian: string;
  readonly isMinorWithoutGuardian: boolean;
  readonly archivedOn: string | undefined;
};

export type ClinicalPart = {
  readonly health: HealthSummary;
  readonly drawing: LatestDrawing | undefined;
  readonly scores: readonly InstrumentScores[];
  readonly notes: readonly NoteLine[];
  /** What happened after needling, latest first. */
  readonly events: readonly EventLine[];
  readonly sharing: Sharing | undefined;
  readonly care: CarePart;
};

/** What the patient is treated for, and whether she has agreed to needles. */
export type CarePart = {
  readonly open: readonly EpisodeCard[];
  /** How the last one ended, where none is open. */
  readonly lastEnded: string | undefined;
  /** Why there is no consent to rely on today; empty where there is. */
  readonly consentMissing: readonly string[];
};

export type RecordView =
  | { readonly kind: 'merged'; readonly name: string; readonly into: string }
  | {
      readonly kind: 'record';
      readonly identity: Identity;
      readonly visits: PatientVisits;
      /** Absent for those who work with the schedule and not with the record. */
      readonly clinical: ClinicalPart | undefined;
      /** Whether the patient is due to be asked for words; undefined for those who don't ask. */
      readonly isDueForWords: boolean | undefined;
      readonly can: { readonly start: boolean; readonly startOwn: boolean; readonly edit: boolean };
    };

/**
 * What opening a patient's page is called in the access log: reading the record for those whose work is the record,
 * finding the patient for the front desk.
 */
export function openingAction(roles: readonly Role[]): Action {
  const beyondStudent = roles.filter((role) => role !== 'student');
  if (may(beyondStudent, 'record.read')) return 'record.read';
  return may(beyondStudent, 'patients.find') || !may(roles, 'record.read') ? 'patients.find' : 'record.read';
}

/**
 * One patient's page: who she is, her visits, and for those who may read it her record.
 * @param before id of a visit: shows the past visits before it
 * @throws NotFound, AccessRefused
 */
export async function recordView(
  tx: PracticeTransaction,
  patientId: string,
  before: string | undefined,
): Promise<RecordView> {
  const { roles } = tx.actor;
  const patient = await openPatient(tx, patientId, openingAction(roles));
  if (patient.mergedInto) return { kind: 'merged', name: nameWords(patient), into: patient.mergedInto };
  const clinics = await clinicsIn(tx);
  const isClinical = await mayOpenPatient(tx, patientId, 'record.read');
  return {
    kind: 'record',
    identity: identityOf(patient, clinics, tx.now),
    visits: await visitsOfPatient(tx, patientId, clinics, { before, isClinical }),
    clinical: isClinical ? await clinicalPart(tx, patient, practiceZone(clinics)) : undefined,
    isDueForWords: may(roles, 'voices.ask') ? await isDueToBeAsked(tx, patientId) : undefined,
    can: {
      start: may(roles, 'visits.start') && patient.archivedAt === null,
      startOwn: roles.includes('clinician'),
      edit: may(roles, 'patients.edit'),
    },
  };
}

async function clinicalPart(
  tx: PracticeTransaction,
  { id: patientId, birthDate }: PatientRow,
  timeZone: string,
): Promise<ClinicalPart> {
  return {
    health: await healthSummary(tx, patientId, timeZone),
    drawing: await latestDrawing(tx, patientId, timeZone),
    scores: await scoresOfPatient(tx, patientId, timeZone),
    notes: await latestNotes(tx, patientId, timeZone),
    events: await eventLines(tx, patientId, timeZone),
    sharing: may(tx.actor.roles, 'record.share') ? await sharingOf(tx, patientId) : undefined,
    care: await carePart(tx, patientId, birthDate, timeZone),
  };
}

async function carePart(
  tx: PracticeTransaction,
  patientId: string,
  birthDate: Temporal.PlainDate,
  timeZone: string,
): Promise<CarePart> {
  const episodes = await episodesOf(tx, patientId);
  const open = episodes.filter(({ ended }) => ended === undefined).map(cardOf);
  const last = open.length === 0 ? episodes[0] : undefined;
  const consent = await consentFor(tx, patientId);
  return {
    open,
    lastEnded: last && `${last.reason}: ${cardOf(last).ended ?? ''}`,
    consentMissing: checkConsent(consent, birthDate, dateIn(tx.now, timeZone)).map(({ found }) => found),
  };
}

function identityOf(patient: PatientRow, clinics: readonly ClinicPlace[], now: Temporal.Instant): Identity {
  const zone = practiceZone(clinics);
  const today = dateIn(now, zone);
  return {
    id: patient.id,
    name: nameWords(patient),
    otherName: otherNameWords(patient),
    age: ageWords(patient.birthDate, today),
    birthDate: dateWords(patient.birthDate),
    language: languageWords(patient.language),
    reach: REACH_WORDS[patient.reachBy],
    telephone: patient.telephone,
    email: patient.email,
    address: [patient.street, [patient.city, patient.postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    emergency: personWords(patient.emergencyName, patient.emergencyRelation, patient.emergencyTelephone),
    guardian: personWords(patient.guardianName, patient.guardianRelation, patient.guardianTelephone),
    isMinorWithoutGuardian: patient.guardianName === '' && isMinor(patient.birthDate, today),
    archivedOn: patient.archivedAt ? dateWords(dateIn(patient.archivedAt, zone)) : undefined,
  };
}

/** "Ada Hale (mother), (970) 555-0142". */
function personWords(name: string, relation: string, telephone: string): string {
  const who = relation === '' ? name : `${name} (${relation})`;
  return [who, telephone].filter((part) => part.trim() !== '').join(', ');
}
