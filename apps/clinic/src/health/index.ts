export type { AnswerRefused, AnswersView, ScreenPlace, ShownAnswer } from './answers-view.ts';
export { VisitScreen } from './visit-screen.tsx';
