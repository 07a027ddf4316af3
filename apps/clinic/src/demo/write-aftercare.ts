import { type AftercareFacts, type AftercareOwn, aftercareSheet } from '@filiform/needling';
import type { Transaction } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Tables } from '../database/tables.ts';
import { CLINICS, PRACTICE, STAFF } from './fictional-practice.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { fictionalTelephone } from './telephones.ts';
import { at } from './write-patients.ts';
import type { Held, Written } from './write-visits.ts';

const OWN = {
  heading: 'Your next visit',
  body: 'Bring clothes that leave the treated muscles free, and eat something before you come.',
  closing: 'Questions? Call us. We would rather hear from you once too often.',
} as const;

/** Sheets of older visits would say nothing new. */
const SINCE_DAYS = 45;

/** The practice's own words on the sheet, written by the owner. */
export async function writeAftercareWords(
  db: Transaction<Tables>,
  { practiceId, now, staffIds }: Pick<Written, 'practiceId' | 'now' | 'staffIds'>,
): Promise<void> {
  const owner = STAFF.findIndex(({ roles }) => roles.some((role) => role === 'owner'));
  const writtenAt = now.subtract({ hours: 24 * 380 });
  await insertRows(db, 'aftercareWords', [
    {
      practiceId,
      id: newId(),
      language: 'en',
      version: 1,
      telephone: '',
      ...OWN,
      writtenBy: at(staffIds, owner),
      writtenAt,
    },
  ]);
}

/** What was given to read at home after the visits of the last weeks. */
export async function writeAftercare(
  db: Transaction<Tables>,
  needled: readonly Held[],
  written: Written,
): Promise<void> {
  const { practiceId, staffIds, now } = written;
  const since = now.subtract({ hours: 24 * SINCE_DAYS });
  const lately = needled.filter(({ visit }) => visit.isSigned && Temporal.Instant.compare(visit.startsAt, since) > 0);
  await insertRows(
    db,
    'aftercareGiven',
    lately.map(({ visit, visitId, patientId }): Row<'aftercareGiven'> => {
      const sheet = aftercareSheet(factsOf(visit.sites), 'en', ownOf(visit.slot.clinic));
      return {
        practiceId,
        id: newId(),
        visitId,
        patientId,
        language: 'en',
        sheetVersion: sheet.version,
        sheet,
        method: 'printed',
        givenBy: at(staffIds, visit.slot.clinician),
        givenAt: visit.startsAt.add({ minutes: 42 }),
      };
    }),
  );
}

function factsOf(sites: Held['visit']['sites']): AftercareFacts {
  return {
    sites: sites.map(({ muscle, side, stimulation }) => ({ muscle, side, stimulated: stimulation !== undefined })),
    thinsBlood: false,
    events: [],
  };
}

function ownOf(clinic: number): AftercareOwn {
  const place = CLINICS[clinic]?.telephonePlace ?? PRACTICE.telephonePlace;
  return { practiceName: PRACTICE.name, telephone: fictionalTelephone(place), ...OWN, version: 1 };
}
