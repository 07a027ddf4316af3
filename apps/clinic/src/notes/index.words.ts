/** What the note says of other records, apart from what reads them: the demo writes the same sentences, and runs without a build. */
export { currentPart } from './parts/current-part.ts';
