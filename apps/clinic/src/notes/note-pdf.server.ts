import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { noteDefinition } from './note-definition.ts';
import { type NotePrint, noteFileName } from './note-print.ts';
import { readVisitNote } from './note-record.server.ts';
import { noteView } from './note-view.server.ts';

/** Roboto comes with pdfmake and knows names in Latin, Greek and Cyrillic letters; the fonts built into PDF don't. */
const FONTS = join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts', 'Roboto');

/** Loaded with the first document: the library and its fonts take longer than the rest of a start. */
async function openPrinter() {
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.setFonts({
    Roboto: {
      normal: join(FONTS, 'Roboto-Regular.ttf'),
      bold: join(FONTS, 'Roboto-Medium.ttf'),
      italics: join(FONTS, 'Roboto-Italic.ttf'),
      bolditalics: join(FONTS, 'Roboto-MediumItalic.ttf'),
    },
  });
  // A document never fetches anything, and reads no file but its fonts.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(`${FONTS}${sep}`));
  return pdfmake;
}

let printer: ReturnType<typeof openPrinter> | undefined;

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
      addenda: isSigned ? view.addenda : [],
    },
  };
}

export async function notePdf(print: NotePrint): Promise<Uint8Array<ArrayBuffer>> {
  printer ??= openPrinter();
  const buffer = await (await printer).createPdf(noteDefinition(print)).getBuffer();
  return new Uint8Array(buffer);
}
