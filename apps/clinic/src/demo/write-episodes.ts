import { sql, type Transaction } from 'kysely';
import { fillText, readBlocks } from '../consents/consent-text.ts';
import { DEFAULT_TEXT, DEFAULT_TITLE } from '../consents/default-text.ts';
import type { SignedConsent } from '../consents/signed-consent.ts';
import { contentSha256 } from '../database/canonical-json.ts';
import { newId } from '../database/identifier.ts';
import type { Tables } from '../database/tables.ts';
import { isMinor } from '../patients/index.ts';
import { CLINICS, DEMO_CLINICIAN, PRACTICE, STAFF, TIME_ZONE } from './fictional-practice.ts';
import type { DemoPatient } from './generate.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { chanceFrom } from './random.ts';
import { scribble } from './signature.ts';
import { at } from './write-patients.ts';

type Written = {
  readonly practiceId: string;
  readonly staffIds: readonly string[];
  readonly patientIds: readonly string[];
  readonly now: Temporal.Instant;
};

/** A course without a visit for so long is over, as the notes say too. */
const OVER_AFTER_DAYS = 30;

const TEXT = { version: 1, language: 'en', title: DEFAULT_TITLE, blocks: readBlocks(DEFAULT_TEXT) };

/** One patient's episode as it is written, with the visit at which she signed. */
type Held = {
  readonly patient: DemoPatient;
  readonly patientId: string;
  readonly episodeId: string;
  readonly startedOn: Temporal.PlainDate;
  readonly ended: { readonly on: Temporal.PlainDate; readonly how: 'discharged' | 'did-not-return' } | undefined;
  /** The first visit that took place. */
  readonly first: FirstVisit;
};

type FirstVisit = {
  readonly patientId: string;
  readonly visitId: string;
  readonly clinicId: string;
  readonly clinicianId: string;
  readonly startsAt: Temporal.Instant;
};

/**
 * Writes the episodes of care of all who were here, and the consent that each signed at the first visit. Who comes for
 * the first time today has neither yet. Their prints are not made: the program makes each from what was signed when it
 * is first opened, and keeps it.
 */
export async function writeEpisodes(
  db: Transaction<Tables>,
  patients: readonly DemoPatient[],
  written: Written,
): Promise<void> {
  const { practiceId, now } = written;
  const firsts = await firstVisits(db, practiceId);
  const held = patients.flatMap((patient, place): readonly Held[] => {
    const patientId = at(written.patientIds, place);
    const first = firsts.get(patientId);
    return first ? [{ patient, patientId, first, episodeId: newId(), ...spanOf(patient, first, now) }] : [];
  });
  await insertRows(
    db,
    'episodeOfCare',
    held.map((one) => episodeRow(one, practiceId)),
  );
  await insertRows(
    db,
    'episodeChange',
    held.flatMap((one) => changeRows(one, practiceId)),
  );
  await hangVisits(db, practiceId);
  const textId = newId();
  const owner = STAFF.findIndex(({ mailbox }) => mailbox === 'owner');
  const earliest = held.map(({ first }) => first.startsAt).toSorted(Temporal.Instant.compare)[0] ?? now;
  await insertRows(db, 'consentText', [
    {
      practiceId,
      id: textId,
      version: TEXT.version,
      language: TEXT.language,
      title: TEXT.title,
      body: TEXT.blocks,
      asksToSignAnew: false,
      publishedBy: at(written.staffIds, owner),
      publishedAt: earliest.subtract({ hours: 30 * 24 }),
    },
  ]);
  const hours = await trainingHours(db, practiceId);
  const consents = held.map((one) => consentRow(one, { ...written, textId, hours }));
  await insertRows(db, 'consent', consents);
  await insertRows(
    db,
    'consentCopy',
    consents.map(({ id, handedOverBy, signedAt }) => ({
      practiceId,
      id: newId(),
      consentId: id,
      how: 'printed' as const,
      givenBy: handedOverBy,
      givenAt: signedAt.add({ minutes: 2 }),
    })),
  );
}

/** The first visit of each patient that took place; of those who wait for their first one, none. */
async function firstVisits(db: Transaction<Tables>, practiceId: string): Promise<ReadonlyMap<string, FirstVisit>> {
  const rows = await db
    .selectFrom('visit')
    .distinctOn('patientId')
    .select(['patientId', 'id as visitId', 'clinicId', 'clinicianId', 'during'])
    .where('practiceId', '=', practiceId)
    .where('status', '=', 'done')
    .orderBy('patientId')
    .orderBy(sql`lower(during)`)
    .execute();
  return new Map(rows.map(({ during, ...row }) => [row.patientId, { ...row, startsAt: during.startsAt }]));
}

function spanOf({ visits }: DemoPatient, first: FirstVisit, now: Temporal.Instant): Pick<Held, 'startedOn' | 'ended'> {
  const day = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const startedOn = day(first.startsAt);
  const last = visits.at(-1);
  if (!last || day(last.startsAt).until(day(now)).days <= OVER_AFTER_DAYS) return { startedOn, ended: undefined };
  return {
    startedOn,
    ended: { on: day(last.startsAt), how: last.status === 'no-show' ? 'did-not-return' : 'discharged' },
  };
}

function episodeRow(
  { patient, patientId, episodeId, startedOn, ended, first }: Held,
  practiceId: string,
): Row<'episodeOfCare'> {
  return {
    practiceId,
    id: episodeId,
    patientId,
    clinicId: first.clinicId,
    reason: patient.story.condition.reason,
    startedOn,
    endedOn: ended?.on ?? null,
    endedHow: ended?.how ?? null,
    referrerName: '',
    referrerContactedOn: null,
    rowVersion: ended ? 2 : 1,
  };
}

function changeRows({ episodeId, first, ended }: Held, practiceId: string): readonly Row<'episodeChange'>[] {
  const row = { practiceId, episodeId, changedBy: first.clinicianId, before: null };
  const endedAt = ended?.on.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: '18:00' }).toInstant();
  return [
    { ...row, id: newId(), kind: 'opened', changedAt: first.startsAt },
    ...(endedAt ? [{ ...row, id: newId(), kind: 'ended' as const, changedAt: endedAt }] : []),
  ];
}

/** Each patient has one episode here: her visits from its first day to its last hang on it. */
async function hangVisits(db: Transaction<Tables>, practiceId: string): Promise<void> {
  await sql`
    insert into app.episode_visit (practice_id, visit_id, episode_id)
    select v.practice_id, v.id, e.id
    from app.visit v
    join app.clinic c on c.practice_id = v.practice_id and c.id = v.clinic_id
    join app.episode_of_care e on e.practice_id = v.practice_id and e.patient_id = v.patient_id
    where v.practice_id = ${practiceId}
      and (lower(v.during) at time zone c.time_zone)::date between e.started_on and coalesce(e.ended_on, 'infinity')
  `.execute(db);
}

type Hours = { readonly trainingHours: number; readonly inPersonHours: number };

async function trainingHours(db: Transaction<Tables>, practiceId: string): Promise<ReadonlyMap<string, Hours>> {
  const rows = await db
    .selectFrom('needlingCredential')
    .select(['staffId', 'trainingHours', 'inPersonHours'])
    .where('practiceId', '=', practiceId)
    .where('standsUntil', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.staffId, row]));
}

function consentRow(
  held: Held,
  known: Written & { readonly textId: string; readonly hours: ReadonlyMap<string, Hours> },
): Row<'consent'> & { readonly id: string; readonly handedOverBy: string; readonly signedAt: Temporal.Instant } {
  const { patient, patientId, episodeId, first } = held;
  const { practiceId, textId } = known;
  const { person } = patient;
  const clinicianPlace = known.staffIds.indexOf(first.clinicianId);
  const clinician = STAFF[clinicianPlace] ?? STAFF[DEMO_CLINICIAN];
  const therapist = [clinician?.name, clinician?.credentials].filter(Boolean).join(', ');
  const signedAt = first.startsAt.add({ minutes: 6 });
  const name = `${person.givenName} ${person.familyName}`;
  const day = signedAt.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const guardian = isMinor(person.birthDate, day) ? person.guardian : undefined;
  const signerName = guardian?.name ?? name;
  const visit = patient.visits.find(({ startsAt }) => startsAt.equals(first.startsAt));
  const content: SignedConsent = {
    version: 1,
    practiceName: PRACTICE.name,
    clinicName: CLINICS[visit?.slot.clinic ?? 0]?.name ?? '',
    timeZone: TIME_ZONE,
    patient: { name, birthDate: person.birthDate.toString() },
    text: fillText(TEXT, { therapist, hours: known.hours.get(first.clinicianId) }),
    regions: [],
    signedBy: guardian ? 'guardian' : 'patient',
    signerName,
    relation: guardian?.relation ?? '',
    mark: { kind: 'drawn', strokes: scribble(chanceFrom(`signature of ${signerName}`), signerName) },
    signedAt: signedAt.toString(),
    place: 'tablet',
    handedOverBy: therapist,
  };
  return {
    practiceId,
    id: newId(),
    patientId,
    episodeId,
    visitId: first.visitId,
    clinicId: first.clinicId,
    textId,
    signedBy: content.signedBy,
    signerName,
    relation: content.relation,
    place: content.place,
    handedOverBy: first.clinicianId,
    regions: [],
    expiresOn: null,
    signedAt,
    content,
    contentSha256: contentSha256(content),
  };
}
