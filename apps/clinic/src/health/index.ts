export type { AnswerRefused, AnswersView, ScreenPlace, ShownAnswer } from './answers-view.ts';
export type { HealthSummary } from './health-alerts.ts';
export { HealthGlance } from './health-glance.tsx';
export { VisitScreen } from './visit-screen.tsx';
