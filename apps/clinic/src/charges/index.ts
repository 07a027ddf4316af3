export { ChargesBox } from './charges-box.tsx';
export type { ChargesView } from './charges-view.server.ts';
