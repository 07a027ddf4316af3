export { articleHtml } from './text/article-html.server.tsx';
export { picturesOf } from './text/pictures-of.server.ts';
