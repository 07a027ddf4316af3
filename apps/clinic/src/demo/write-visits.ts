import type { CountedSite } from '@filiform/needling';
import { sql, type Transaction } from 'kysely';
import { contentSha256 } from '../database/canonical-json.ts';
import { newId } from '../database/identifier.ts';
import type { Tables } from '../database/tables.ts';
import { rangeText } from '../database/values.ts';
import { currentPart } from '../notes/index.words.ts';
import { CLINICS, PRACTICE, STAFF, TIME_ZONE } from './fictional-practice.ts';
import type { DemoPatient } from './generate.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { notAfter } from './not-after.ts';
import type { DemoVisit } from './visits.ts';
import { writeAftercare } from './write-aftercare.ts';
import { writeCharges } from './write-charges.ts';
import { draftedBy, type HandOvers, handOversIn, writeHandOvers } from './write-hand-overs.ts';
import { type Marks, markedVisits, writeHappened, writeTasksByHand } from './write-happened.ts';
import { writeScreens } from './write-health.ts';
import { writePairs } from './write-pairs.ts';
import { at } from './write-patients.ts';
import { writeRetests } from './write-retests.ts';
import { writeStarts } from './write-starts.ts';

export type Written = {
  readonly practiceId: string;
  readonly clinicIds: readonly string[];
  readonly staffIds: readonly string[];
  readonly patientIds: readonly string[];
  /** Of the lots in stock, by their numbers. */
  readonly stockIds: ReadonlyMap<string, string>;
  readonly now: Temporal.Instant;
  readonly say: (line: string) => void;
};

/** Visits that are written together with all that came of them. */
const BATCH = 1000;

/** Writes every appointment of the diary, in the order of time. What hangs on a visit comes after. */
export async function writeAppointments(
  db: Transaction<Tables>,
  patients: readonly DemoPatient[],
  written: Written,
): Promise<readonly Held[]> {
  const held = patients
    .flatMap((patient, place) =>
      patient.visits.map(
        (visit): Held => ({
          visit: { ...visit, sites: visit.sites.map((site) => fromStock(site, written)) },
          patient,
          patientId: at(written.patientIds, place),
          visitId: newId(),
          sessionId: newId(),
          siteIds: visit.sites.map(() => newId()),
        }),
      ),
    )
    .sort((a, b) => Temporal.Instant.compare(a.visit.startsAt, b.visit.startsAt));
  for (let from = 0; from < held.length; from += BATCH) {
    await insertRows(
      db,
      'visit',
      held.slice(from, from + BATCH).map((one) => visitRow(one, written)),
    );
  }
  return held;
}

/** Writes what came of each visit: drawing, scores, needling with its start, and note. */
export async function writeVisits(db: Transaction<Tables>, held: readonly Held[], written: Written): Promise<void> {
  const marks = markedVisits(held, written.now);
  const handOvers = handOversIn(held);
  for (let from = 0; from < held.length; from += BATCH) {
    const batch = held.slice(from, from + BATCH);
    await writeBatch(db, batch, { marks, handOvers }, written);
    written.say(`${from + batch.length} of ${held.length} visits are written.`);
  }
  const past = held.filter(({ visit }) => visit.isSigned);
  await writeTasksByHand(db, past.toReversed(), written);
}

export type Held = {
  readonly visit: DemoVisit;
  readonly patient: DemoPatient;
  readonly patientId: string;
  readonly visitId: string;
  readonly sessionId: string;
  /** One for each site, in the order of the visit's. */
  readonly siteIds: readonly string[];
};

/** The order is the database's: drawing and sites before signing, the session signed before its note. */
async function writeBatch(
  db: Transaction<Tables>,
  batch: readonly Held[],
  { marks, handOvers }: { readonly marks: Marks; readonly handOvers: HandOvers },
  written: Written,
): Promise<void> {
  const { now, practiceId } = written;
  const clinician = ({ visit }: Held) => at(written.staffIds, visit.slot.clinician);
  await insertRows(
    db,
    'painDrawing',
    batch.flatMap((held): readonly Row<'painDrawing'>[] => {
      const { visit, visitId, patientId } = held;
      if (!visit.drawn) return [];
      const updatedAt = notAfter(visit.startsAt.add({ minutes: 5 }), now);
      return [
        {
          practiceId,
          visitId,
          patientId,
          drawing: visit.drawn.drawing,
          drawnBy: clinician(held),
          updatedAt,
          rowVersion: 1,
        },
      ];
    }),
  );
  await insertRows(
    db,
    'outcomeScore',
    batch.flatMap(({ visit, visitId, patientId }) =>
      visit.scores.map((score) => ({
        practiceId,
        id: newId(),
        patientId,
        visitId,
        ...score,
        takenAt: notAfter(visit.startsAt, now),
      })),
    ),
  );
  const needled = batch.filter(({ visit }) => visit.sites.length > 0);
  await insertRows(
    db,
    'needlingSession',
    needled.map((held) => ({
      practiceId,
      id: held.sessionId,
      visitId: held.visitId,
      patientId: held.patientId,
      clinicianId: clinician(held),
      startedAt: notAfter(held.visit.startsAt.add({ minutes: 15 }), now),
      signedAt: null,
    })),
  );
  await insertRows(
    db,
    'needlingSite',
    needled.flatMap((held) => siteRows(held, clinician(held), written)),
  );
  await writePairs(db, needled, written);
  await writeScreens(db, needled, written);
  await writeStarts(db, needled, written);
  await writeRetests(db, needled, written);
  await writeAftercare(db, needled, written);
  await signSessions(
    db,
    practiceId,
    needled.filter(({ visit }) => visit.isSigned),
    now,
  );
  await writeHandOvers(db, batch, handOvers, written);
  await insertRows(
    db,
    'note',
    // The one that waits for its signature has none yet: the program drafts it from the record when it is opened.
    batch
      .filter(({ visit }) => visit.note && visit.isSigned)
      .map((held) => noteRow(held, handOvers, clinician(held), written)),
  );
  await writeCharges(db, batch, written);
  await writeHappened(db, batch, marks, written);
}

function visitRow(
  { visit, visitId, patientId }: Held,
  { practiceId, clinicIds, staffIds, now }: Written,
): Row<'visit'> {
  return {
    practiceId,
    id: visitId,
    clinicId: at(clinicIds, visit.slot.clinic),
    clinicianId: at(staffIds, visit.slot.clinician),
    patientId,
    during: rangeText(visit),
    status: visit.status,
    reason: visit.reason,
    walkIn: visit.walkIn,
    deliberateOverlapReason: null,
    cancelledAt: visit.status === 'cancelled' ? notAfter(visit.startsAt.subtract({ hours: 20 }), now) : null,
  };
}

/** A site whose needle came from a lot in stock names the lot's row too. */
function fromStock(site: CountedSite, { stockIds }: Written): CountedSite {
  const stockId = site.packet && stockIds.get(site.packet.lot);
  return site.packet && stockId !== undefined ? { ...site, packet: { stockId, ...site.packet } } : site;
}

function siteRows(
  { visit, sessionId, siteIds }: Held,
  clinicianId: string,
  { practiceId, now }: Written,
): readonly Row<'needlingSite'>[] {
  const countedInAt = notAfter(visit.startsAt.add({ minutes: 17 }), now);
  const countedOutAt = notAfter(countedOut(visit), now);
  return visit.sites.map((site, position) => ({
    practiceId,
    id: at(siteIds, position),
    sessionId,
    position,
    muscle: site.muscle,
    side: site.side,
    triggerPoint: site.triggerPoint ?? null,
    needleDiameterMm: site.needle.diameterMm,
    needleLengthMm: site.needle.lengthMm,
    technique: site.technique,
    stimulationFrequencyHz: site.stimulation?.frequencyHz ?? null,
    stimulationPulseUs: site.stimulation?.pulseWidthUs ?? null,
    stimulationMinutes: site.stimulation?.minutes ?? null,
    stimulationIntensity: site.stimulation?.intensity0to10 ?? null,
    insertions: site.insertions,
    twitches: site.twitches === 'not-assessed' ? null : site.twitches,
    twitchesNotAssessed: site.twitches === 'not-assessed',
    depthMm: site.depthMm ?? null,
    familiarPain: site.familiarPainReproduced,
    tolerated: site.response?.tolerated ?? null,
    response: site.response?.text ?? '',
    needlesIn: site.needlesIn,
    needlesOut: site.needlesOut,
    countedInBy: clinicianId,
    countedInAt,
    countedOutBy: clinicianId,
    countedOutAt,
    stockId: site.packet?.stockId ?? null,
    needleBrand: site.packet?.brand ?? '',
    needleLot: site.packet?.lot ?? '',
    needleExpiresOn: site.packet?.expiresOn === undefined ? null : Temporal.PlainDate.from(site.packet.expiresOn),
    // Written out: a row of JSON takes no default from the table.
    direction: '',
    patientPosition: site.approach?.position ?? null,
    entry: site.approach?.entry ?? null,
    twitchStrength: site.twitchStrength ?? null,
    painDuring: site.painDuring0to10 ?? null,
    bleeding: site.bleeding ?? null,
    rowVersion: 1,
    removedAt: null,
  }));
}

/** Before the re-test; where a current ran, after its end. */
function countedOut({ startsAt, pairs }: DemoVisit): Temporal.Instant {
  const ends = pairs.flatMap(({ stoppedAt }) => stoppedAt ?? []).map((text) => Temporal.Instant.from(text));
  return ends.toSorted(Temporal.Instant.compare).at(-1)?.add({ seconds: 40 }) ?? startsAt.add({ minutes: 34 });
}

async function signSessions(
  db: Transaction<Tables>,
  practiceId: string,
  signed: readonly Held[],
  now: Temporal.Instant,
): Promise<void> {
  const list = signed.map(({ sessionId, visit }) => ({ id: sessionId, at: signedAt(visit, now) }));
  await sql`
    update needling_session s
    set signed_at = t.at
    from json_to_recordset(${JSON.stringify(list)}::json) as t(id uuid, at timestamptz)
    where s.practice_id = ${practiceId} and s.id = t.id
  `.execute(db);
}

function noteRow(held: Held, handOvers: HandOvers, clinicianId: string, { practiceId, now }: Written): Row<'note'> {
  const { visit, visitId, patientId } = held;
  const time = signedAt(visit, now);
  const content = signedContent(held, handOvers);
  return {
    practiceId,
    id: newId(),
    visitId,
    patientId,
    ...(visit.note ? { draft: visit.note } : {}),
    rowVersion: 1,
    updatedBy: clinicianId,
    updatedAt: time,
    signedBy: clinicianId,
    signedAt: time,
    signedContent: content,
    contentSha256: contentSha256(content),
  };
}

/** All that the printed note shows, as the notes domain stores it at signing. */
function signedContent({ visit, visitId, patient: { person } }: Held, handOvers: HandOvers) {
  const drafted = draftedBy(handOvers.get(visitId) ?? []);
  const clinician = STAFF[visit.slot.clinician];
  return {
    version: 1,
    practiceName: PRACTICE.name,
    patient: { name: `${person.givenName} ${person.familyName}`, birthDate: person.birthDate.toString() },
    clinicianName: clinician?.name ?? '',
    clinicianCredentials: clinician?.credentials ?? '',
    clinicName: CLINICS[visit.slot.clinic]?.name ?? '',
    visitStartsAt: visit.startsAt.toString(),
    timeZone: TIME_ZONE,
    sections: visit.note?.sections ?? [],
    sites: visit.sites,
    drawing: visit.drawn?.drawing ?? null,
    ...(drafted ? { draftedBy: drafted } : {}),
    ...(visit.pairs.length === 0 ? {} : { parts: currentPart(visit.pairs, visitId, TIME_ZONE).places }),
  };
}

/** Notes are signed soon after the visit. */
function signedAt(visit: DemoVisit, now: Temporal.Instant): Temporal.Instant {
  return notAfter(visit.endsAt.add({ minutes: 10 }), now);
}
