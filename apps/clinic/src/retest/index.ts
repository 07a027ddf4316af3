export { RetestPanel } from './retest-panel.tsx';
export type { RetestView } from './retest-view.server.ts';
