export { AgainstField } from './against-field.tsx';
export { BeforePage } from './before-page.tsx';
export { SafetyPanel } from './safety-panel.tsx';
export type { SafetyView, StartRefused } from './safety-view.ts';
export type { StandsAgainst } from './stands-against.ts';
