export { ENDING_WORDS, type Episode } from './episode.ts';
