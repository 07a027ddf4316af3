import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { openVisit, visitHead } from '../intake/index.server.ts';
import type { VisitHeadFacts } from '../intake/index.ts';
import { safetyView } from './safety-view.server.ts';
import type { SafetyView } from './safety-view.ts';

/** @throws NotFound, AccessRefused */
export async function beforePageView(
  tx: PracticeTransaction,
  visitId: string,
): Promise<{ readonly head: VisitHeadFacts; readonly view: SafetyView }> {
  const visit = await openVisit(tx, visitId, 'record.read');
  return { head: await visitHead(tx, visit), view: await safetyView(tx, visitId) };
}
