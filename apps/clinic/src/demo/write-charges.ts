import type { Transaction } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Tables } from '../database/tables.ts';
import { chargesOf, LICENCE_WORDS, RULES } from './charged.ts';
import { STAFF, TIME_ZONE } from './fictional-practice.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { notAfter } from './not-after.ts';
import { chanceFrom } from './random.ts';
import { at } from './write-patients.ts';
import type { Held, Written } from './write-visits.ts';

/** The owner switched the codes on so many days ago; visits before were billed on paper. */
const CODES_ON_DAYS = 375;
const MEDICARE_FROM_AGE = 65;
/** A correction comes when the bills of a week are read. */
const CORRECTED_AFTER = { hours: 4 * 24 } as const;

/** The owner's word that the practice may use the codes, with the rules that the program starts from. */
export async function writeChargeSettings(
  db: Transaction<Tables>,
  { practiceId, now, staffIds }: Pick<Written, 'practiceId' | 'now' | 'staffIds'>,
): Promise<void> {
  const owner = STAFF.findIndex(({ mailbox }) => mailbox === 'owner');
  await insertRows(db, 'chargeSetting', [
    {
      practiceId,
      id: newId(),
      licenceConfirmed: true,
      licenceWords: LICENCE_WORDS,
      musclesCounted: RULES.muscles,
      timedUnits: RULES.timed,
      setBy: at(staffIds, owner),
      setAt: now.subtract({ hours: 24 * CODES_ON_DAYS }),
    },
  ]);
}

/** What the clinicians confirmed to be charged for these visits, a little after they signed. */
export async function writeCharges(db: Transaction<Tables>, batch: readonly Held[], written: Written): Promise<void> {
  const { practiceId, staffIds, now } = written;
  const since = now.subtract({ hours: 24 * CODES_ON_DAYS });
  const confirmed = batch
    .filter(({ visit }) => visit.isSigned && visit.note && Temporal.Instant.compare(visit.startsAt, since) > 0)
    .flatMap((held) => {
      const { visit, patient } = held;
      const chance = chanceFrom(`charges ${visit.startsAt} ${visit.slot.clinician}`);
      const confirmedAt = visit.endsAt.add({ minutes: 12 });
      return chargesOf(chance, visit, { isFirst: isFirstVisit(held), hasMedicare: isOld(patient.person, visit) })
        .map((charges, place) => ({
          id: newId(),
          visitId: held.visitId,
          version: place + 1,
          ...charges,
          confirmedBy: at(staffIds, visit.slot.clinician),
          confirmedAt: place === 0 ? notAfter(confirmedAt, now) : confirmedAt.add(CORRECTED_AFTER),
        }))
        .filter(({ confirmedAt: when }) => Temporal.Instant.compare(when, now) <= 0);
    });
  await insertRows(
    db,
    'chargeConfirmation',
    confirmed.map(
      ({ id, visitId, version, proposal, medicare, reason, confirmedBy, confirmedAt }): Row<'chargeConfirmation'> => ({
        practiceId,
        id,
        visitId,
        version,
        proposed: proposal,
        medicare,
        reason,
        confirmedBy,
        confirmedAt,
      }),
    ),
  );
  await insertRows(
    db,
    'chargeLine',
    confirmed.flatMap(({ id, lines }) =>
      lines.map(
        ({ code, units, minutes }): Row<'chargeLine'> => ({
          practiceId,
          confirmationId: id,
          code,
          units,
          minutes: minutes ?? null,
        }),
      ),
    ),
  );
}

/** It began with an evaluation. */
function isFirstVisit({ visit, patient: { visits } }: Held): boolean {
  return visits.find(({ status }) => status === 'done')?.startsAt.equals(visit.startsAt) ?? false;
}

function isOld({ birthDate }: Held['patient']['person'], { startsAt }: Held['visit']): boolean {
  const day = startsAt.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  return birthDate.until(day, { largestUnit: 'years' }).years >= MEDICARE_FROM_AGE;
}
