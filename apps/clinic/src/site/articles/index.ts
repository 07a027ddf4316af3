export { readingMinutes } from './reading/reading-time.ts';
export { type ArticlePictures, ArticleText } from './text/article-text.tsx';
export { inlinesOf, plainText } from './text/walk.ts';
