import type { Drawing } from '@filiform/body';
import type { PointView } from '../needling/index.ts';
import type { NoteMark } from './note-marks.ts';
import type { AddendumView, SectionView } from './note-view.ts';

/** All that a printed note shows, as plain values. */
export type NotePrint = {
  readonly practiceName: string;
  readonly clinicName: string;
  readonly isDemo: boolean;
  readonly patient: { readonly name: string; readonly born: string };
  readonly when: string;
  readonly clinician: string;
  readonly sections: readonly SectionView[];
  readonly drawing: Drawing | undefined;
  readonly points: readonly PointView[];
  /** Undefined: a draft, and marked as one on every page. */
  readonly signature: { readonly by: string; readonly at: string; readonly sha256: string } | undefined;
  /** The student who drafted it and when it was handed over; the signature is then a co-signature. */
  readonly draftedBy: { readonly who: string; readonly handedAt: string } | undefined;
  readonly marks: readonly NoteMark[];
  readonly addenda: readonly AddendumView[];
};

/**
 * What the file is called: the day of the visit and the end of its id (ids of one day begin alike), never a name,
 * since file names travel through logs, mails and shared folders.
 */
export function noteFileName(day: Temporal.PlainDate, visitId: string, isSigned: boolean): string {
  return `note-${day.toString()}-${visitId.slice(-8)}${isSigned ? '' : '-draft'}.pdf`;
}
