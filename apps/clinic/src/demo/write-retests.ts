import type { Transaction } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Tables } from '../database/tables.ts';
import { measureColumns } from '../retest/index.server.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { at } from './write-patients.ts';
import type { Held, Written } from './write-visits.ts';

/** Writes what was measured before and after needling; before the notes, which close it. */
export async function writeRetests(db: Transaction<Tables>, needled: readonly Held[], written: Written): Promise<void> {
  const { practiceId, staffIds } = written;
  const retested = needled.filter(({ visit }) => visit.retest.length > 0);
  await insertRows(
    db,
    'retest',
    retested.map(
      ({ visit, visitId, patientId }): Row<'retest'> => ({
        practiceId,
        visitId,
        patientId,
        measuredBy: at(staffIds, visit.slot.clinician),
        updatedAt: visit.startsAt.add({ minutes: 40 }),
        rowVersion: 1,
      }),
    ),
  );
  await insertRows(
    db,
    'retestMeasure',
    retested.flatMap(({ visit, visitId }) =>
      visit.retest.map(
        (measure, position): Row<'retestMeasure'> => ({
          practiceId,
          id: newId(),
          visitId,
          position,
          ...measureColumns(measure),
          beforeAt: measure.before === undefined ? null : visit.startsAt.add({ minutes: 10 }),
          afterAt: measure.after === undefined ? null : visit.startsAt.add({ minutes: 40 }),
          removedAt: null,
        }),
      ),
    ),
  );
}
