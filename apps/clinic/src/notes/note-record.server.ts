import { muscle } from '@filiform/atlas';
import { type Drawing, REGION_LABELS, regionsOfDrawing, type Side } from '@filiform/body';
import { nothingFoundAnew, type PairRecord, wordsFromId } from '@filiform/needling';
import type { Selectable } from 'kysely';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Tables } from '../database/tables.ts';
import { examinationOfVisit, examinationWords } from '../intake/index.server.ts';
import { type Examination, NOTHING_EXAMINED } from '../intake/index.ts';
import {
  consideredFor,
  copiedSession,
  openVisit,
  readSession,
  type StoredSession,
  stimulationOf,
  type VisitRecord,
} from '../needling/index.server.ts';
import { type SafetySection, safetySection } from '../safety/index.server.ts';
import type { NoteRecord } from './note-texts.ts';
import type { RecordedPart } from './parts/part.ts';
import { readParts } from './parts/read-parts.server.ts';
import type { PartPlaces } from './rests.ts';

export type NoteRow = Selectable<Tables['note']>;

/** Everything a visit's note is made of, as it is stored at this moment. */
export type VisitNote = {
  readonly visit: VisitRecord;
  readonly session: StoredSession | undefined;
  readonly drawing: Drawing | undefined;
  readonly examination: Examination;
  readonly note: NoteRow | undefined;
  readonly record: NoteRecord;
  /** The currents between needles, running or not. */
  readonly currents: readonly PairRecord[];
  /** Where what other records say stands, by the name that the note's sentences give it. */
  readonly partPlaces: PartPlaces;
  /** The session was begun with the plan of an earlier one, and tells nothing that that one did not. */
  readonly nothingFoundAnew: boolean;
};

/**
 * @param lock true before signing or changing the note
 * @throws NotFound, AccessRefused
 */
export async function readVisitNote(tx: PracticeTransaction, visitId: string, lock = false): Promise<VisitNote> {
  const visit = await openVisit(tx, visitId, lock);
  const note = await tx.db
    .selectFrom('note')
    .selectAll()
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visitId)
    .executeTakeFirst();
  const drawn = await tx.db
    .selectFrom('painDrawing')
    .select('drawing')
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visitId)
    .executeTakeFirst();
  const session = await readSession(tx, visitId);
  const drawing = drawn?.drawing;
  const examination = (await examinationOfVisit(tx, visitId))?.examination ?? NOTHING_EXAMINED;
  const isNeedled = (session?.sites.length ?? 0) > 0;
  const currents = await stimulationOf(tx, visitId);
  const parts = await readParts(tx, visit, session, currents);
  const safety = session && isNeedled ? await safetySection(tx, session.id, visit.timeZone) : undefined;
  const record = recordFor(visit, session, drawing, examination, { parts, currents, safety });
  const copied = session?.copiedFrom ? await copiedSession(tx, visitId) : undefined;
  return {
    visit,
    session,
    drawing,
    examination,
    note,
    record,
    currents,
    partPlaces: Object.assign({}, SAFETY_PLACE(visitId), ...parts.map(({ places }) => places)),
    nothingFoundAnew: copied !== undefined && nothingFoundAnew({ sites: record.sites }, copied),
  };
}

/** Where the check before the needle stands: every sentence of its section rests on it. */
const SAFETY_PLACE = (visitId: string): PartPlaces => ({
  safety: { words: 'The check before needling', href: `/staff/visits/${visitId}/before` },
});

/** What other records say. */
type Told = {
  readonly parts: readonly RecordedPart[];
  readonly currents: readonly PairRecord[];
  readonly safety: SafetySection | undefined;
};

function recordFor(
  visit: VisitRecord,
  session: StoredSession | undefined,
  drawing: Drawing | undefined,
  examination: Examination,
  { parts, currents, safety }: Told,
): NoteRecord {
  return {
    safety,
    sites: (session?.sites ?? []).map(({ record }) => record),
    context: {
      muscles: (id) => muscle(id) ?? wordsFromId(id),
      complaint: visit.reason,
      ...(drawing ? { drawing: regionWords(drawing) } : {}),
      ...examinationWords(examination),
      candidates: consideredFor(drawing, examination),
      parts: parts.map(({ part }) => part),
      currentsTold: currents.flatMap(({ needles }) => needles),
    },
  };
}

function regionWords(drawing: Drawing) {
  return regionsOfDrawing(drawing).map(({ region, side, maxIntensity }) => ({
    name: REGION_LABELS[region],
    side,
    worstIntensity0to10: maxIntensity,
    qualities: qualitiesIn(drawing, region, side),
  }));
}

/** The qualities that are drawn in a region, each once: asked of the drawing of that quality alone. */
function qualitiesIn(drawing: Drawing, region: string, side: Side) {
  const qualities = [...new Set(drawing.strokes.map((stroke) => stroke.quality))];
  if (qualities.length === 1) return qualities;
  return qualities.filter((quality) => {
    const strokes = drawing.strokes.filter((stroke) => stroke.quality === quality);
    return regionsOfDrawing({ strokes }).some((drawn) => drawn.region === region && drawn.side === side);
  });
}
