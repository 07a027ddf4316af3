export { ENDING_WORDS, type Episode } from './episode.ts';
export { EpisodeFields } from './episode-fields.tsx';
export type { EpisodeCard } from './episodes-view.ts';
