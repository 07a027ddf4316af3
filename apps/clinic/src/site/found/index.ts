export { closedPaths, plainPages } from './maps/plain-pages.ts';
export { robotsText } from './maps/robots.ts';
export { type MapEntry, sitemapIndexXml, sitemapXml } from './maps/sitemap.ts';
export { QuestionsPage } from './questions/questions-page.tsx';
export type { SearchAnswer } from './search/answer.ts';
export { SearchForm } from './search/search-form.tsx';
export { SearchPage } from './search/search-page.tsx';
export type { Way } from './search/ways-on.tsx';
