import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { printPdf } from '../documents/print-pdf.server.ts';
import { noteDefinition } from './note-definition.ts';
import { type NotePrint, noteFileName } from './note-print.ts';
import { readVisitNote } from './note-record.server.ts';
import { noteView } from './note-view.server.ts';

export type PrintedNote = { readonly fileName: string; readonly print: NotePrint };

/** Reads what the print shows: the signed content as it was signed, or the draft as it stands. @throws NotFound, AccessRefused */
export async function notePrint(tx: PracticeTransaction, visitId: string): Promise<PrintedNote> {
  const view = await noteView(tx, visitId);
  const { visit, note } = await readVisitNote(tx, visitId);
  const practice = await tx.db
    .selectFrom('practice')
    .select(['name', 'isDemo'])
    .where('id', '=', tx.practiceId)
    .executeTakeFirstOrThrow();
  const isSigned = view.state === 'signed';
  return {
    fileName: noteFileName(visit.startsAt.toZonedDateTimeISO(visit.timeZone).toPlainDate(), visit.id, isSigned),
    print: {
      practiceName: isSigned ? view.practiceName : practice.name,
      clinicName: view.clinicName,
      isDemo: practice.isDemo,
      patient: view.patient,
      when: view.when,
      clinician: view.clinician,
      sections: view.sections,
      drawing: view.drawing,
      points: view.points,
      signature: isSigned ? { by: view.signedBy, at: view.signedAt, sha256: note?.contentSha256 ?? '' } : undefined,
      draftedBy: view.draftedBy,
      marks: view.marks,
      addenda: isSigned ? view.addenda : [],
    },
  };
}

export function notePdf(print: NotePrint): Promise<Uint8Array<ArrayBuffer>> {
  return printPdf(noteDefinition(print));
}
