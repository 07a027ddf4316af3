export { MARKS, type Mark, STATUS_WORDS, type VisitRecordMarks } from './visit-state.ts';
