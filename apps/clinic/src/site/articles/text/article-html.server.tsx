import { renderToStaticMarkup } from 'react-dom/server';
import sanitize from 'sanitize-html';
import type { SiteLanguage } from '../../language.ts';
import type { ArticleBody } from '../document.ts';
import { type ArticlePictures, ArticleText } from './article-text.tsx';

type ArticleHtml = {
  readonly body: ArticleBody;
  readonly pictures: ArticlePictures;
  readonly language: SiteLanguage;
  /** The article's whole address: a feed's reader resolves nothing by itself. */
  readonly address: string;
};

const ALLOWED: sanitize.IOptions = {
  allowedTags: [
    ...['p', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'strong', 'em', 'sup', 'a'],
    ...['figure', 'figcaption', 'img', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: {
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start'],
    th: ['scope', 'colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
};

/**
 * The text of an article as HTML for feeds: plain tags, whole addresses, one JPEG for each picture. It is made from the
 * document alone and cleaned once more on the way out, since readers put it into pages of their own.
 */
export function articleHtml({ body, pictures, language, address }: ArticleHtml): string {
  const markup = renderToStaticMarkup(<ArticleText {...{ body, pictures, language }} manner="feed" />);
  const whole = (attribute: 'href' | 'src') => (tagName: string, attribs: sanitize.Attributes) => {
    const { [attribute]: target, ...others } = attribs;
    // One mistyped link takes the feed from nobody: `https://` alone passes for a link and is no address.
    const isAddress = target !== undefined && URL.canParse(target, address);
    return { tagName, attribs: isAddress ? { ...attribs, [attribute]: new URL(target, address).href } : others };
  };
  return sanitize(markup, { ...ALLOWED, transformTags: { a: whole('href'), img: whole('src') } });
}
