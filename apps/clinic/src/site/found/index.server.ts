export { feedItems } from './feeds/read-feed.server.ts';
export { articleParts, clinicEntries, muscleEntries, teamEntries } from './maps/maps.server.ts';
export { FOUND_A_PAGE, searchSite } from './search/search.server.ts';
export { drawSocial } from './social/draw-social.server.tsx';
export { socialView } from './social/social-view.server.ts';
