import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { visitScreenView } from '../health/index.server.ts';
import type { AnswersView } from '../health/index.ts';
import { openVisit, visitHead } from '../intake/index.server.ts';
import type { VisitHeadFacts } from '../intake/index.ts';
import { safetyView } from './safety-view.server.ts';
import type { SafetyView } from './safety-view.ts';

export type BeforeView = { readonly view: SafetyView; readonly screen: AnswersView };

/** @throws NotFound, AccessRefused */
export async function beforePageView(
  tx: PracticeTransaction,
  visitId: string,
): Promise<{ readonly head: VisitHeadFacts } & BeforeView> {
  const visit = await openVisit(tx, visitId, 'record.read');
  return { head: await visitHead(tx, visit), ...(await beforeView(tx, visitId)) };
}

/** The check and the short screen, as the panel of a visit's needling shows them. @throws NotFound, AccessRefused */
export async function beforeView(tx: PracticeTransaction, visitId: string): Promise<BeforeView> {
  return { view: await safetyView(tx, visitId), screen: await visitScreenView(tx, visitId) };
}
