import type { Transaction } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Tables } from '../database/tables.ts';
import { DEMO_CLINICIAN, STAFF } from './fictional-practice.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { at } from './write-patients.ts';
import type { Held, Written } from './write-visits.ts';

/** A draft of the student's, as it was handed to the demo clinician and what she answered. */
export type DemoHandOver = {
  readonly handedAt: Temporal.Instant;
  readonly remark: string;
  readonly answer: 'co-signed' | 'sent-back';
  readonly answeredAt: Temporal.Instant;
  readonly answerRemark: string;
};

/** Minutes after the end of the visit. A draft comes back once before it is signed, or is signed at once. */
const COURSES = {
  'at-once': [{ handed: 2, answered: 10, answer: 'co-signed', remark: 'Counted out by both of us.', answerRemark: '' }],
  'sent-back': [
    {
      handed: 1,
      answered: 4,
      answer: 'sent-back',
      remark: '',
      answerRemark:
        'Look at the twitches of the first site again: we saw more than you wrote. Then hand it over once more.',
    },
    { handed: 7, answered: 10, answer: 'co-signed', remark: 'Corrected, thank you.', answerRemark: '' },
  ],
} as const;

/** Which visits the student drafted, by the visit: of each of two patients whose records she may read the last that is signed. */
export type HandOvers = ReadonlyMap<string, readonly DemoHandOver[]>;

/** @param all in the order of time */
export function handOversIn(all: readonly Held[]): HandOvers {
  const shared = all.filter(
    ({ visit, patient }) =>
      patient.isSharedWithStudent &&
      visit.isSigned &&
      visit.sites.length > 0 &&
      visit.slot.clinician === DEMO_CLINICIAN,
  );
  const lastOfEach = [...new Map(shared.map((held) => [held.patientId, held])).values()];
  return new Map(
    Object.values(COURSES).flatMap((course, place) => {
      const held = lastOfEach[place];
      if (!held) return [];
      const after = (minutes: number) => held.visit.endsAt.add({ minutes });
      const handOvers = course.map(({ handed, answered, ...said }) => ({
        ...said,
        handedAt: after(handed),
        answeredAt: after(answered),
      }));
      return [[held.visitId, handOvers] as const];
    }),
  );
}

/** Who drafted, as the signed note says it. */
export function draftedBy(handOvers: readonly DemoHandOver[]) {
  const last = handOvers.at(-1);
  const { name, credentials } = student();
  return last && { name, credentials, handedAt: last.handedAt.toString() };
}

/** Writes the hand-overs of these visits, before the notes that answer them. */
export async function writeHandOvers(
  db: Transaction<Tables>,
  batch: readonly Held[],
  handOvers: HandOvers,
  { practiceId, staffIds }: Pick<Written, 'practiceId' | 'staffIds'>,
): Promise<void> {
  const supervisorId = at(staffIds, DEMO_CLINICIAN);
  const studentId = at(staffIds, student().place);
  await insertRows(
    db,
    'noteHandOver',
    batch.flatMap(({ visitId }) =>
      (handOvers.get(visitId) ?? []).map(
        (handOver): Row<'noteHandOver'> => ({
          practiceId,
          id: newId(),
          visitId,
          studentId,
          supervisorId,
          ...handOver,
          answeredBy: supervisorId,
        }),
      ),
    ),
  );
}

function student() {
  const place = STAFF.findIndex(({ roles }) => roles.includes('student'));
  const found = STAFF[place];
  if (!found) throw new Error('The demo has no student.');
  return { place, name: found.name, credentials: found.credentials };
}
