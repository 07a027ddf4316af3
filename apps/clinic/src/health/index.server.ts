export { historyForm, screenForm } from './answer-form.server.ts';
export { ANSWERS_UNREADABLE, AnswersPut, savedResponse } from './answer-json.server.ts';
export { visitScreenView } from './answers-view.server.ts';
export { type HealthFacts, healthFacts } from './health-facts.server.ts';
export { saveHistory, saveScreen } from './save-answers.server.ts';
export { screenPageView } from './screen-page.server.ts';
export { answersOf } from './stored-answers.server.ts';
