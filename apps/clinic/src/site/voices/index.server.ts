export { askForWords, noteNotWanted } from './ask.server.ts';
export { askView, isDueToBeAsked } from './ask-view.server.ts';
export { askingReport } from './asking-report.server.ts';
export { dueList } from './due-list.server.ts';
export { DecisionForm, decide, lookView } from './look.server.ts';
export { exchangeCode, type LinkContext, openLink } from './open-link.server.ts';
export { ownVoice, withdrawByLink } from './own-voice.server.ts';
export { previewOf, sendVoice } from './send-voice.server.ts';
export {
  countVoices,
  newestVoices,
  type ShownVoice,
  shownUntil,
  shownVoices,
  VOICES_A_PAGE,
} from './shown-voices.server.ts';
export { voicesView } from './voices-view.server.ts';
export { withdrawAtHerWord } from './withdraw.server.ts';
