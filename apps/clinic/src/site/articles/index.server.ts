export { COMMENT_FORM, sendComment } from './comments/send-comment.server.ts';
export { articleList } from './reading/article-list.server.ts';
export { chosenArticles, type PieceChoice, pieceChoices } from './reading/chosen-articles.server.ts';
export { nextPublicationAt } from './reading/public-rows.server.ts';
export { readArticle } from './reading/read-article.server.ts';
export { redirectFrom } from './reading/redirect.server.ts';
export { articleHtml } from './text/article-html.server.tsx';
export { picturesOf } from './text/pictures-of.server.ts';
