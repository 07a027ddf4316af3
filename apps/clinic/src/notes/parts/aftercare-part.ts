import { clockWords } from '../../practice/wording-of-times.ts';
import { partOf, type RecordedPart } from './part.ts';

type Given = {
  readonly id: string;
  readonly language: string;
  readonly sheetVersion: string;
  readonly method: string;
  readonly givenAt: Temporal.Instant;
  readonly givenBy: string;
};

/** What the patient was given to read at home. Pure. */
export function aftercarePart(given: readonly Given[], visitId: string, timeZone: string): RecordedPart {
  return partOf(
    'aftercare',
    'plan',
    given.map(({ id, language, sheetVersion, method, givenAt, givenBy }) => ({
      text: `The aftercare sheet (${sheetVersion}, ${language}) was given ${WAYS.get(method) ?? method} at ${clockWords(givenAt, timeZone)} by ${givenBy}.`,
      from: [{ words: 'Aftercare sheet, word for word', href: `/staff/visits/${visitId}/aftercare/${id}` }],
    })),
  );
}

const WAYS = new Map([
  ['printed', 'on paper'],
  ['code', 'by a code for the phone'],
]);
