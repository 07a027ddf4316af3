export { VisitList } from './visit-list.tsx';
export { MARKS, type Mark, STATUS_WORDS, type VisitRecordMarks } from './visit-state.ts';
