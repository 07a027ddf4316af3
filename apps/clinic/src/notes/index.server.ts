export { addAddendum } from './addendum.server.ts';
export { isWrittenLate } from './late.ts';
export { keepBeforeSigning, noteForm, signForm, TextsPutBody } from './note-form.server.ts';
export { notePdf, notePrint } from './note-pdf.server.ts';
export { noteView } from './note-view.server.ts';
export { putTexts } from './put-texts.server.ts';
export { obstaclesTo, signNote } from './signing.server.ts';
