export { articlesBy } from './articles-by.server.ts';
export { type PublicProfile, readTeam } from './read-team.server.ts';
