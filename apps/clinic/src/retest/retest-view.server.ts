import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { isSigned, openVisit, visitHead } from '../intake/index.server.ts';
import type { VisitHeadFacts } from '../intake/index.ts';
import { dayWords } from '../practice/wording-of-times.ts';
import { fieldsOf, type MeasureFields, withoutValues } from './measure-fields.ts';
import { fieldsOfStored, RETEST_SIGNED_SENTENCE } from './save-retest.server.ts';
import { measuredBefore, retestOfVisit } from './stored-retest.server.ts';

/** All that the re-test of a visit shows, as plain values. */
export type RetestView = {
  readonly head: VisitHeadFacts;
  readonly staffId: string;
  readonly measures: readonly MeasureFields[];
  readonly rowVersion: number;
  readonly savedBy: string;
  /** Why nothing can be changed here; undefined while it can. */
  readonly closed: string | undefined;
  /** What was measured at the visit before, without its values; undefined where nothing was. */
  readonly lastTime: { readonly when: string; readonly measures: readonly MeasureFields[] } | undefined;
};

/** @throws NotFound, AccessRefused */
export async function retestView(tx: PracticeTransaction, visitId: string): Promise<RetestView> {
  const visit = await openVisit(tx, visitId, 'record.read');
  const stored = await retestOfVisit(tx, visitId);
  const { id, patientId, during, timeZone } = visit;
  const earlier = await measuredBefore(tx, { id, patientId, startsAt: during.startsAt });
  return {
    head: await visitHead(tx, visit),
    staffId: tx.actor.staffId,
    ...fieldsOfStored(stored),
    closed: await closedBecause(tx, visit),
    lastTime: earlier && {
      when: dayWords(earlier.startsAt, timeZone),
      measures: earlier.measures.map(({ measure }) => withoutValues(fieldsOf('', measure), newId())),
    },
  };
}

async function closedBecause(
  tx: PracticeTransaction,
  { id, status }: { readonly id: string; readonly status: string },
): Promise<string | undefined> {
  if (status === 'cancelled' || status === 'no-show')
    return 'This visit did not take place, so nothing was measured at it.';
  return (await isSigned(tx, id)) ? RETEST_SIGNED_SENTENCE : undefined;
}
