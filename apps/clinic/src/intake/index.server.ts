export { examinationWords } from './findings/examination-words.ts';
export { FINDINGS_SIGNED_SENTENCE, saveExamination } from './findings/save-examination.server.ts';
export { examinationOfVisit, readExamination } from './findings/stored-examination.server.ts';
export { isSigned, lockUnlessSigned } from './signed.server.ts';
export { drawingOfVisit, type StoredDrawing } from './stored-drawing.server.ts';
export { visitHead } from './visit-head.server.ts';
export { type OpenedVisit, openVisit } from './visit-of.server.ts';
