export { type EpisodeAnswer, openEpisode } from './change-episode.server.ts';
export { cardOf, changeEpisodes, episodesView } from './episodes-view.server.ts';
export { episodeOfVisit, episodesOf, openEpisodeOf } from './read-episodes.server.ts';
