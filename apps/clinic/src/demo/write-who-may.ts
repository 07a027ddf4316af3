import type { Transaction } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Tables } from '../database/tables.ts';
import { STAFF, TIME_ZONE } from './fictional-practice.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { STOCK_SINCE_DAYS } from './packets.ts';
import { CLINICAL_LEAD, CREDENTIALS, type DemoCredential, OWN_RULE, STOCK } from './who-may.ts';

/** Licences are renewed every second year, some weeks before their last day. */
const RENEWED_EVERY_YEARS = 2;
const RENEWED_BEFORE_DAYS = 25;
/** So far back does the demo's oldest patient come. */
const SINCE_YEARS = 9;

type Writing = { readonly practiceId: string; readonly now: Temporal.Instant; readonly staffIds: readonly string[] };

/**
 * Writes who may needle, the clinical lead with a rule of the practice's own, and the needles in stock.
 * @returns the ids of the lots in stock, by their numbers
 */
export async function writeWhoMay(
  db: Transaction<Tables>,
  writing: Writing,
): Promise<{ readonly stockIds: ReadonlyMap<string, string> }> {
  const { practiceId, now } = writing;
  const owner = staffId(writing, CLINICAL_LEAD.namedBy);
  const lead = staffId(writing, CLINICAL_LEAD.mailbox);
  const agoDays = (days: number) => now.subtract({ hours: 24 * days });
  await insertRows(
    db,
    'needlingCredential',
    CREDENTIALS.flatMap((held) => renewals(writing, held, owner)),
  );
  await insertRows(db, 'clinicalLead', [
    { practiceId, id: newId(), staffId: lead, namedBy: owner, namedAt: agoDays(400), endedAt: null },
  ]);
  await insertRows(db, 'ownSafetyRule', [
    {
      practiceId,
      id: newId(),
      level: OWN_RULE.level,
      words: OWN_RULE.words,
      muscles: [...OWN_RULE.muscles],
      onlyWithStimulation: false,
      addedBy: lead,
      addedAt: agoDays(390),
    },
  ]);
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const lots = STOCK.map(
    ({ daysLeft, retiredDaysAgo, ...lot }): Row<'needleStock'> & { readonly id: string; readonly lot: string } => ({
      practiceId,
      id: newId(),
      ...lot,
      expiresOn: today.add({ days: daysLeft }),
      addedBy: lead,
      addedAt: agoDays(STOCK_SINCE_DAYS),
      retiredBy: retiredDaysAgo === undefined ? null : lead,
      retiredAt: retiredDaysAgo === undefined ? null : agoDays(retiredDaysAgo),
    }),
  );
  await insertRows(db, 'needleStock', lots);
  return { stockIds: new Map(lots.map(({ lot, id }) => [lot, id])) };
}

/** One version for each renewal of the licence, so that earlier visits find what stood then. */
function renewals(writing: Writing, held: DemoCredential, owner: string): readonly Row<'needlingCredential'>[] {
  const { practiceId, now } = writing;
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const lastDay = today.add({ days: held.daysLeft });
  const entered = (expiresOn: Temporal.PlainDate) =>
    expiresOn
      .subtract({ years: RENEWED_EVERY_YEARS, days: RENEWED_BEFORE_DAYS })
      .toZonedDateTime({ timeZone: TIME_ZONE, plainTime: '12:00' })
      .toInstant();
  const begunOn = Temporal.PlainDate.from(held.trainingBeganOn);
  const lastDays = [lastDay];
  while (lastDays.length * RENEWED_EVERY_YEARS < SINCE_YEARS) {
    const before = lastDay.subtract({ years: RENEWED_EVERY_YEARS * lastDays.length });
    if (Temporal.PlainDate.compare(before, begunOn) < 0) break;
    lastDays.unshift(before);
  }
  const { mailbox, daysLeft: _, ...papers } = held;
  return lastDays.map((expiresOn, at): Row<'needlingCredential'> => {
    const next = lastDays[at + 1];
    return {
      practiceId,
      id: newId(),
      staffId: staffId(writing, mailbox),
      state: 'CO',
      ...papers,
      licensedOn: Temporal.PlainDate.from(held.licensedOn),
      trainingBeganOn: begunOn,
      registrationNumber: '',
      expiresOn,
      rowVersion: at + 1,
      recordedBy: owner,
      standsFrom: entered(expiresOn),
      standsUntil: next ? entered(next) : null,
    };
  });
}

function staffId({ staffIds }: Writing, mailbox: string): string {
  const id = staffIds[STAFF.findIndex((person) => person.mailbox === mailbox)];
  if (id === undefined) throw new Error(`The demo names ${mailbox}, who is not on its team.`);
  return id;
}
