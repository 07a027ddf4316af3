import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { openVisit, visitHead } from '../intake/index.server.ts';
import { visitScreenView } from './answers-view.server.ts';
import type { ScreenPageView } from './screen-page.tsx';

/** @throws NotFound, AccessRefused */
export async function screenPageView(tx: PracticeTransaction, visitId: string): Promise<ScreenPageView> {
  const visit = await openVisit(tx, visitId, 'record.read');
  return { head: await visitHead(tx, visit), screen: await visitScreenView(tx, visitId) };
}
