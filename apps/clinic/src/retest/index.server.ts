export { columnsOf as measureColumns } from './measure-rows.ts';
export { retestForm } from './retest-form.server.ts';
export { type RetestView, retestView } from './retest-view.server.ts';
export { RETEST_SIGNED_SENTENCE, readRetest, type SavedRetest, saveRetest } from './save-retest.server.ts';
export { retestOfVisit, type StoredMeasure, type StoredRetest } from './stored-retest.server.ts';
