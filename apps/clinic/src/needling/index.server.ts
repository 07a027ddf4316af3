export { type Considered, consideredFor } from './considered.server.ts';
export { type AccountAnswer, recordAccount, withdrawAccount } from './missing-needle.server.ts';
export { needlingForm, PairPutBody, SitePutBody } from './needling-form.server.ts';
export { needlingView } from './needling-view.server.ts';
export { putPair } from './put-pair.server.ts';
export { putSite } from './put-site.server.ts';
export {
  copiedSession,
  needledSince,
  readSession,
  type StoredSession,
  type StoredSite,
} from './read-needling.server.ts';
export { type PairRow, pairsOf, stimulationOf } from './read-pairs.server.ts';
export { needlingNow } from './session-state.server.ts';
export { openVisit, type VisitRecord } from './visit-record.server.ts';
