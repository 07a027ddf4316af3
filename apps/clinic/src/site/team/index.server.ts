export { articlesBy } from './articles-by.server.ts';
export { type PublicProfile, readTeam } from './read-team.server.ts';
export { holdBack, saveProfile, staffProfile, teamLines } from './staff-profile.server.ts';
