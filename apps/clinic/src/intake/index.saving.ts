/** Saving while one works, for other domains' pages of a visit. Apart from index.ts: it is the browser's part alone. */

export { RegionPicker } from './regions/region-panel.tsx';
export { SaveWords } from './saving/save-words.tsx';
export type { SaveState } from './saving/saver.ts';
export { ANSWER_WITHIN_MS, sendJson } from './saving/send-json.ts';
export { type Savable, type Saving, useSaving } from './saving/use-saving.ts';
