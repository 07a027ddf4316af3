import type { Drawing } from '@filiform/body';
import { may } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { dateWords } from '../practice/wording-of-times.ts';
import { NOTHING_EXAMINED } from './findings/examination.ts';
import { examinationOfVisit, type StoredExamination } from './findings/stored-examination.server.ts';
import { SIGNED_SENTENCE } from './save-drawing.server.ts';
import { isSigned } from './signed.server.ts';
import { drawingOfVisit, earlierDrawing } from './stored-drawing.server.ts';
import { visitHead } from './visit-head.server.ts';
import type { VisitHeadFacts } from './visit-head.tsx';
import { openVisit } from './visit-of.server.ts';

/** What the page of a visit's drawing shows. */
export type DrawingPageFacts = {
  readonly head: VisitHeadFacts;
  /** Who draws: with the visit it names the copy that this device keeps. */
  readonly staffId: string;
  readonly drawing: Drawing;
  readonly rowVersion: number;
  /** Who saved it last; empty where nobody did. */
  readonly drawnBy: string;
  /** Why nothing can be changed; undefined where it can. */
  readonly frozen: string | undefined;
  /** What was found and asked so far, and the version it was stored as. */
  readonly examined: StoredExamination;
  readonly earlier: { readonly drawing: Drawing; readonly when: string; readonly visitId: string } | undefined;
};

const EMPTY: Drawing = { version: 1, strokes: [] };

/** @throws NotFound, AccessRefused */
export async function drawingPage(tx: PracticeTransaction, visitId: string): Promise<DrawingPageFacts> {
  const visit = await openVisit(tx, visitId, 'record.read');
  const stored = await drawingOfVisit(tx, visitId);
  const earlier = await earlierDrawing(tx, visit.patientId, visit.during.startsAt);
  const signed = await isSigned(tx, visitId);
  const mayWrite = may(tx.actor.roles, 'record.write');
  return {
    head: await visitHead(tx, visit),
    staffId: tx.actor.staffId,
    drawing: stored?.drawing ?? EMPTY,
    rowVersion: stored?.rowVersion ?? 0,
    drawnBy: stored?.drawnBy ?? '',
    frozen: signed ? SIGNED_SENTENCE : mayWrite ? undefined : 'You may read this drawing, not change it.',
    examined: (await examinationOfVisit(tx, visitId)) ?? { examination: NOTHING_EXAMINED, rowVersion: 0, savedBy: '' },
    earlier: earlier && {
      drawing: earlier.drawing,
      visitId: earlier.visitId,
      when: dateWords(earlier.during.startsAt.toZonedDateTimeISO(earlier.timeZone).toPlainDate()),
    },
  };
}
