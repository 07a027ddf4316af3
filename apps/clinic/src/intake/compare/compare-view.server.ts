import { changeOfDrawings, type Drawing, measurePain, type RegionId, type Side } from '@filiform/body';
import { sql } from 'kysely';
import { NotFound, type PracticeTransaction } from '../../database/practice-transaction.ts';
import { openPatient } from '../../patients/index.server.ts';
import { nameWords } from '../../patients/index.ts';
import { clockWords, dateWords } from '../../practice/wording-of-times.ts';
import { type ChangeLine, changeLine, measureWords, placeWords } from './change-words.ts';

export type DrawingChoice = {
  readonly visitId: string;
  /** "3 March 2026", with the time where two visits of one day were drawn at. */
  readonly when: string;
  readonly isEmpty: boolean;
};

export type ShownDrawing = {
  readonly visitId: string;
  readonly when: string;
  readonly drawing: Drawing;
  /** "34 cm², mean 4.2, worst 7". */
  readonly measure: string;
};

export type RegionLine = ChangeLine & {
  readonly region: RegionId;
  readonly side: Side;
  /** "left temple". */
  readonly place: string;
};

type Patient = { readonly id: string; readonly name: string; readonly birthDate: string };

export type CompareView = { readonly patient: Patient } & (
  | { readonly kind: 'merged'; readonly into: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly only: ShownDrawing }
  | {
      readonly kind: 'two';
      /** Every drawing of the patient, first to latest. */
      readonly choices: readonly DrawingChoice[];
      readonly before: ShownDrawing;
      readonly after: ShownDrawing;
      readonly total: ChangeLine;
      readonly regions: readonly RegionLine[];
    }
);

/**
 * Two drawings of a patient, the earlier one first, and what changed from one to the other.
 * @param from id of the visit that one was drawn at; the first drawing's where undefined
 * @param to id of the visit that the other was drawn at; the latest drawing's where undefined
 * @throws NotFound where the patient has no drawing from such a visit; AccessRefused
 */
export async function compareView(
  tx: PracticeTransaction,
  patientId: string,
  { from, to }: { readonly from: string | undefined; readonly to: string | undefined },
): Promise<CompareView> {
  const row = await openPatient(tx, patientId, 'record.read');
  const patient: Patient = { id: row.id, name: nameWords(row), birthDate: dateWords(row.birthDate) };
  if (row.mergedInto) return { kind: 'merged', patient, into: row.mergedInto };
  const choices = await choicesOf(tx, row.id);
  const [first, latest] = [choices[0], choices.at(-1)];
  const wanted = [from ?? first?.visitId, to ?? latest?.visitId];
  const places = wanted.map((visitId) => choices.findIndex((choice) => choice.visitId === visitId));
  if ((from !== undefined || to !== undefined) && places.includes(-1))
    throw new NotFound('This patient has no drawing from that visit. Choose two dates on the page of her drawings.');
  if (!first) return { kind: 'none', patient };
  const [earlier, later] = [...places].sort((a, b) => a - b).map((place) => choices[place] ?? first);
  if (!earlier || !later) throw new Error('Two places were asked for, and two must come.');
  if (choices.length === 1) return { kind: 'one', patient, only: await shown(tx, first) };
  const [before, after] = [await shown(tx, earlier), await shown(tx, later)];
  const change = changeOfDrawings(before.drawing, after.drawing);
  return {
    kind: 'two',
    patient,
    choices,
    before,
    after,
    total: changeLine(change.total),
    regions: change.regions.map((line) => ({
      region: line.region,
      side: line.side,
      place: placeWords(line.region, line.side),
      ...changeLine(line),
    })),
  };
}

async function choicesOf(tx: PracticeTransaction, patientId: string): Promise<readonly DrawingChoice[]> {
  const rows = await tx.db
    .selectFrom('painDrawing as d')
    .innerJoin('visit as v', (join) => join.onRef('v.practiceId', '=', 'd.practiceId').onRef('v.id', '=', 'd.visitId'))
    .innerJoin('clinic as c', (join) =>
      join.onRef('c.practiceId', '=', 'v.practiceId').onRef('c.id', '=', 'v.clinicId'),
    )
    .select([
      'd.visitId',
      'v.during',
      'c.timeZone',
      sql<boolean>`jsonb_array_length(d.drawing -> 'strokes') = 0`.as('isEmpty'),
    ])
    .where('d.practiceId', '=', tx.practiceId)
    .where('v.practiceId', '=', tx.practiceId)
    .where('c.practiceId', '=', tx.practiceId)
    .where('d.patientId', '=', patientId)
    .orderBy(sql`lower(v.during)`)
    .orderBy('v.id')
    .execute();
  const days = rows.map(({ during, timeZone }) =>
    dateWords(during.startsAt.toZonedDateTimeISO(timeZone).toPlainDate()),
  );
  return rows.map(({ visitId, during, timeZone, isEmpty }, place) => {
    const day = days[place] ?? '';
    const isAlone = days[place - 1] !== day && days[place + 1] !== day;
    return { visitId, isEmpty, when: isAlone ? day : `${day}, ${clockWords(during.startsAt, timeZone)}` };
  });
}

async function shown(tx: PracticeTransaction, { visitId, when }: DrawingChoice): Promise<ShownDrawing> {
  const { drawing } = await tx.db
    .selectFrom('painDrawing')
    .select('drawing')
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visitId)
    .executeTakeFirstOrThrow();
  return { visitId, when, drawing, measure: measureWords(measurePain(drawing)) };
}
