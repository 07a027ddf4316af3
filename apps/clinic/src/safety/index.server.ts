export {
  refuseAgainst,
  standsAgainst,
  writeSignedAgainst,
} from './against-a-stop.server.ts';
export { beforePageView, beforeView } from './before-page.server.ts';
export { type SafetyNow, safetyOf } from './safety-of.server.ts';
export { type SafetySection, safetySection } from './safety-section.server.ts';
export { safetyView } from './safety-view.server.ts';
export { startForm } from './start-form.server.ts';
export { type StartAnswer, startNeedling, type WantedPass } from './start-needling.server.ts';
export {
  type StoredAgainst,
  type StoredStart,
  signedAgainstOf,
  startsOf,
  visitsSignedAgainst,
} from './stored-starts.server.ts';
