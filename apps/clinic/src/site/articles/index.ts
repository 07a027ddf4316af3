export type { ArticleCard } from './reading/article-list.server.ts';
export { ArticleListPage } from './reading/article-list-page.tsx';
export { ArticlePage } from './reading/article-page.tsx';
export { articlePath, listAsked, listPath } from './reading/paths.ts';
export { readingMinutes } from './reading/reading-time.ts';
export { type ArticlePictures, ArticleText } from './text/article-text.tsx';
export { inlinesOf, plainText } from './text/walk.ts';
