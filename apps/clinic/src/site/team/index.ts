export { Monogram } from './monogram.tsx';
export { type ProfileView, profileView } from './profile-view.ts';
