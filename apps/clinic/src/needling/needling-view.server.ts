import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { examinationOfVisit, openVisit as openVisitOfHead, visitHead } from '../intake/index.server.ts';
import { NOTHING_EXAMINED } from '../intake/index.ts';
import { dayWords, timeWords } from '../practice/wording-of-times.ts';
import { needleStock } from '../stock/index.server.ts';
import { consideredFor } from './considered.server.ts';
import { copiedPlan } from './copy-plan.ts';
import { type EarlierNeedling, readEarlier } from './read-needling.server.ts';
import { sessionState } from './session-state.server.ts';
import type { LotView, NeedlingView, PersonView } from './view.ts';
import { openVisit } from './visit-record.server.ts';

/** Reads all that the needling page shows. @throws NotFound, AccessRefused */
export async function needlingView(tx: PracticeTransaction, visitId: string): Promise<NeedlingView> {
  const visit = await openVisit(tx, visitId);
  const drawn = await tx.db
    .selectFrom('painDrawing')
    .select('drawing')
    .where('practiceId', '=', tx.practiceId)
    .where('visitId', '=', visitId)
    .executeTakeFirst();
  const examined = await examinationOfVisit(tx, visitId);
  const earlier = await readEarlier(tx, visit);
  const stock = await lotsInUse(tx);
  const today = tx.now.toZonedDateTimeISO(visit.timeZone).toPlainDate();
  return {
    ...(await sessionState(tx, visit)),
    visitId,
    head: await visitHead(tx, await openVisitOfHead(tx, visitId, 'record.read')),
    staffId: tx.actor.staffId,
    when: timeWords(visit.startsAt, visit.timeZone),
    clinician: visit.clinicianName,
    today: today.toString(),
    earlier: earlier && earlierView(earlier, stock, { today: today.toString(), timeZone: visit.timeZone }),
    candidates: consideredFor(drawn?.drawing, examined?.examination ?? NOTHING_EXAMINED).map(
      ({ muscle, side, triggerPoint, likelihood }) => ({
        muscle,
        side,
        triggerPoint,
        likelihood,
      }),
    ),
    stock,
    people: await peopleHere(tx),
  };
}

/** The lots that a needle can be taken from today. */
export async function lotsInUse(tx: PracticeTransaction): Promise<readonly LotView[]> {
  return (await needleStock(tx))
    .filter(({ isRetired }) => !isRetired)
    .map(({ id, brand, diameterMm, lengthMm, lot, expiresOn }) => ({
      id,
      brand,
      diameterMm,
      lengthMm,
      lot,
      expiresOn: expiresOn.toString(),
    }));
}

async function peopleHere(tx: PracticeTransaction): Promise<readonly PersonView[]> {
  return tx.db
    .selectFrom('staffMember')
    .select(['id', 'displayName as name'])
    .where('practiceId', '=', tx.practiceId)
    .where('deactivatedAt', 'is', null)
    .orderBy('displayName')
    .execute();
}

function earlierView(
  { startsAt, sites }: EarlierNeedling,
  stock: readonly LotView[],
  { today, timeZone }: { readonly today: string; readonly timeZone: string },
): NeedlingView['earlier'] {
  return {
    when: dayWords(startsAt, timeZone),
    points: sites.map(({ record }) => ({
      muscle: record.muscle,
      side: record.side,
      triggerPoint: record.triggerPoint ?? '',
    })),
    sites: sites.map(({ row, record }) => ({ siteId: row.id, ...copiedPlan(record, stock, today) })),
  };
}
