export { episodeOfVisit, episodesOf, openEpisodeOf } from './read-episodes.server.ts';
