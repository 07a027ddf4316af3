export { Monogram } from './monogram.tsx';
export { Portrait } from './portrait.tsx';
export { type ProfileView, profileView } from './profile-view.ts';
