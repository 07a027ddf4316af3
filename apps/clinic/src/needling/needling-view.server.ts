import { OUTCOME_WORDS, SEARCH_PLACE_IDS } from '@filiform/needling';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { examinationOfVisit } from '../intake/index.server.ts';
import { NOTHING_EXAMINED } from '../intake/index.ts';
import { clockWords, dateWords, dayWords, timeWords } from '../practice/wording-of-times.ts';
import { consideredFor } from './considered.server.ts';
import { type EarlierNeedling, readEarlier, readSession, type StoredSite } from './read-needling.server.ts';
import { fieldsOf, placeFrom } from './site-fields.ts';
import { type AccountRow, searchedPlaces } from './site-rows.ts';
import type { AccountView, NeedlingView, PointView, SiteView } from './view.ts';
import { openVisit, type VisitRecord } from './visit-record.server.ts';

/** Reads all that the needling page shows. @throws NotFound, AccessRefused */
export async function needlingView(tx: PracticeTransaction, visitId: string): Promise<NeedlingView> {
  const visit = await openVisit(tx, visitId);
  const session = await readSession(tx, visitId);
  const note = await tx.db
    .selectFrom('note')
    .select('signedAt')
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visitId)
    .executeTakeFirst();
  const drawn = await tx.db
    .selectFrom('painDrawing')
    .select('drawing')
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visitId)
    .executeTakeFirst();
  const examined = await examinationOfVisit(tx, visitId);
  const earlier = await readEarlier(tx, visit);
  const today = tx.now.toZonedDateTimeISO(visit.timeZone).toPlainDate();
  return {
    visitId,
    staffId: tx.actor.staffId,
    patient: {
      name: visit.patientName,
      born: dateWords(visit.birthDate),
      age: visit.birthDate.until(today, { largestUnit: 'year' }).years,
    },
    when: timeWords(visit.startsAt, visit.timeZone),
    clinician: visit.clinicianName,
    closed: closedBecause(visit, note?.signedAt ?? session?.signedAt ?? null),
    sites: [...(session?.sites ?? []), ...(session?.takenBack ?? [])].map((site) => siteView(site, visit.timeZone)),
    earlier: earlier && earlierView(earlier, visit.timeZone),
    candidates: consideredFor(drawn?.drawing, examined?.examination ?? NOTHING_EXAMINED).map(
      ({ muscle, side, triggerPoint, likelihood }) => ({
        muscle,
        side,
        triggerPoint,
        likelihood,
      }),
    ),
  };
}

function closedBecause(visit: VisitRecord, signedAt: Temporal.Instant | null): string | undefined {
  if (signedAt) return `Signed ${timeWords(signedAt, visit.timeZone)}. The record of this session stays as it is.`;
  if (visit.status === 'cancelled') return 'This visit was cancelled, so nothing can be needled at it.';
  if (visit.status === 'no-show') return 'The patient did not come to this visit, so nothing can be needled at it.';
  return undefined;
}

function siteView({ row, record, accounts }: StoredSite, timeZone: string): SiteView {
  return {
    id: row.id,
    muscle: record.muscle,
    side: record.side,
    rowVersion: row.rowVersion,
    removed: row.removedAt !== null,
    fields: fieldsOf(record, row.response, row.countedOutBy ?? ''),
    copiedFrom: row.copiedFrom,
    accounts: accounts.map((account) => accountView(account, timeZone)),
  };
}

function accountView(row: AccountRow, timeZone: string): AccountView {
  return {
    id: row.id,
    outcome: row.account,
    sentence: accountSentence(row),
    by: row.accountedByName,
    at: `${dayWords(row.accountedAt, timeZone)}, ${clockWords(row.accountedAt, timeZone)}`,
  };
}

/** "Retained, and the patient referred to the emergency department. She felt it." */
function accountSentence(row: AccountRow): string {
  const words = OUTCOME_WORDS[row.account];
  const start = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const to = row.account === 'retained-and-referred' ? ` to ${row.referredTo}` : '';
  const searched =
    row.account === 'not-found-after-search'
      ? `: ${searchedPlaces(row.searched).length} of ${SEARCH_PLACE_IDS.length} places searched`
      : '';
  return [`${start}${to}${searched}.`, row.remark].filter((part) => part !== '').join(' ');
}

function earlierView(earlier: EarlierNeedling, timeZone: string): NeedlingView['earlier'] {
  return {
    when: dayWords(earlier.startsAt, timeZone),
    points: earlier.sites.flatMap((site): PointView[] => {
      const place = placeFrom(site.row.muscle, site.row.side);
      return place ? [{ ...place, triggerPoint: site.row.triggerPoint ?? '' }] : [];
    }),
  };
}
