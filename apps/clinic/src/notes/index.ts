export { fitsUpper, needledMarks, viewsMarked } from './chart-pictures.ts';
export { LATE_AFTER } from './late.ts';
export { SignedContent } from './signed-content.ts';
