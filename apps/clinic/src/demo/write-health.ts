import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Tables } from '../database/tables.ts';
import { TIME_ZONE } from './fictional-practice.ts';
import type { DemoPatient } from './generate.ts';
import { screenAt, type Told } from './health.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { notAfter } from './not-after.ts';
import { chanceFrom } from './random.ts';
import type { DemoVisit } from './visits.ts';
import { at } from './write-patients.ts';

type Known = {
  readonly practiceId: string;
  readonly now: Temporal.Instant;
  readonly staffIds: readonly string[];
};

/** Writes the health histories, as they were asked at the first visit, and one clearance with its letter. */
export async function writeHistories(
  db: Transaction<Tables>,
  patients: readonly DemoPatient[],
  known: Known & { readonly patientIds: readonly string[] },
): Promise<void> {
  await insertRows(
    db,
    'healthAnswer',
    patients.flatMap(({ health, visits }, place) => {
      const first = visits.find(({ status }) => status === 'done') ?? visits[0];
      if (!first) return [];
      const answeredAt = notAfter(first.startsAt.add({ minutes: 4 }), known.now);
      const answeredBy = at(known.staffIds, first.slot.clinician);
      const patientId = at(known.patientIds, place);
      return health.history.map((told) =>
        answerRow(told, { ...known, patientId, visitId: null, answeredBy, answeredAt }),
      );
    }),
  );
  await writeClearance(db, patients, known);
}

type Held = {
  readonly visit: DemoVisit;
  readonly patient: DemoPatient;
  readonly patientId: string;
  readonly visitId: string;
};

/** Writes what was asked at each needled visit, before the needle. Visits to come are still to be asked. */
export async function writeScreens(db: Transaction<Tables>, needled: readonly Held[], known: Known): Promise<void> {
  await insertRows(
    db,
    'healthAnswer',
    needled.flatMap(({ visit, patient, patientId, visitId }) => {
      const answeredAt = notAfter(visit.startsAt.add({ minutes: 10 }), known.now);
      const answeredBy = at(known.staffIds, visit.slot.clinician);
      return screenOf(patient, visit).map((told) =>
        answerRow(told, { ...known, patientId, visitId, answeredBy, answeredAt }),
      );
    }),
  );
}

/** What this patient answered at this visit; asked twice it is the same. */
export function screenOf({ person, health }: DemoPatient, visit: DemoVisit): readonly Told[] {
  const chance = chanceFrom(`screen ${person.givenName} ${person.familyName} ${visit.startsAt}`);
  return screenAt(chance, health, visit.startsAt.toZonedDateTimeISO(TIME_ZONE).toPlainDate());
}

type Around = {
  readonly practiceId: string;
  readonly patientId: string;
  readonly visitId: string | null;
  readonly answeredBy: string;
  readonly answeredAt: Temporal.Instant;
};

function answerRow({ question, choice, where, remark }: Told, around: Around): Row<'healthAnswer'> {
  const { practiceId, patientId, visitId, answeredBy, answeredAt } = around;
  return {
    practiceId,
    id: newId(),
    patientId,
    question,
    visitId,
    asked: visitId === null ? 'history' : 'visit',
    choice,
    places: where,
    remark,
    toldBy: 'staff',
    answeredBy,
    answeredAt,
  };
}

/** The first patient with a pacemaker brought a letter from the clinic that follows it. */
async function writeClearance(
  db: Transaction<Tables>,
  patients: readonly DemoPatient[],
  { practiceId, now, staffIds, patientIds }: Known & { readonly patientIds: readonly string[] },
): Promise<void> {
  const place = patients.findIndex(({ health, visits }) => health.hasPacemaker && visits.length > 0);
  const clinician = patients[place]?.visits[0]?.slot.clinician;
  if (clinician === undefined) return;
  const by = at(staffIds, clinician);
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const patientId = at(patientIds, place);
  const documentId = newId();
  const content = LETTER;
  await db
    .insertInto('healthDocument')
    .values({
      practiceId,
      id: documentId,
      patientId,
      mediaType: 'application/pdf',
      content,
      sha256: createHash('sha256').update(content).digest('hex'),
      addedBy: by,
      addedAt: now,
    })
    .execute();
  await db
    .insertInto('healthClearance')
    .values({
      practiceId,
      id: newId(),
      patientId,
      item: 'pacemaker-or-defibrillator',
      clearedByName: 'Dr. Imani Cole',
      clearedByRole: 'cardiologist',
      clearedOn: today.subtract({ days: 20 }),
      goodUntil: today.add({ days: 160 }),
      isOpenEnded: false,
      documentId,
      enteredBy: by,
      enteredAt: now,
      withdrawnBy: null,
    })
    .execute();
}

/** A page with one sentence, by hand: the parts of a PDF and where each begins. */
const LETTER = pdfOf('Demo letter. Needling with a current is allowed at arms and legs, pairs close together.');

function pdfOf(sentence: string): Buffer {
  const text = `BT /F1 12 Tf 72 720 Td (${sentence}) Tj ET`;
  const parts = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let pdf = '%PDF-1.4\n';
  const starts = parts.map((part, place) => {
    const start = pdf.length;
    pdf += `${place + 1} 0 obj\n${part}\nendobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const table = pdf.length;
  pdf += `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${starts.join('')}`;
  pdf += `trailer\n<< /Size ${parts.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
}
