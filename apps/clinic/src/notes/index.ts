export { fitsUpper, needledMarks, viewsMarked } from './chart-pictures.ts';
export { SignedContent } from './signed-content.ts';
