import { Fragment, type ReactNode } from 'react';
import { ImagePicture, jpegAddress, type StoredImage } from '../../images/index.ts';
import { languageOf, type SiteLanguage } from '../../language.ts';
import type { ArticleBlock, ArticleBody, ArticleListItem } from '../document.ts';
import { AtlasFigure } from './atlas-figure.tsx';
import { citationsOf } from './citations.ts';
import { headingAnchors } from './heading-anchors.ts';
import { type InlineContext, Inlines } from './inlines.tsx';
import { References } from './references.tsx';
import { ArticleTable } from './table.tsx';
import { textWords } from './text-words.ts';

/** The pictures that a text shows, by their ids. */
export type ArticlePictures = Readonly<Record<string, StoredImage>>;

type ArticleTextProps = {
  readonly body: ArticleBody;
  readonly pictures: ArticlePictures;
  readonly language: SiteLanguage;
  /** `preview`: the staff also read what readers won't see. `feed`: one plain picture each, no boxes of ours. */
  readonly manner?: 'page' | 'preview' | 'feed';
  /** Where a visit is asked for. */
  readonly bookPath?: string;
};

/** How wide the text's column is, as `sizes` says it. */
const COLUMN = '(max-width: 760px) 92vw, 700px';

/** The text of an article. Nothing in it is written as HTML: what the document's shape does not know can't appear. */
export function ArticleText({ body, pictures, language, manner = 'page', bookPath = '/book' }: ArticleTextProps) {
  const words = textWords(language);
  const context: InlineContext = { citations: citationsOf(body), words };
  const anchors = headingAnchors(body);
  const tables = body.content.filter(({ type }) => type === 'table');

  const inner = (nodes: readonly (ArticleListItem['content'][number] | ArticleBlock)[]): ReactNode =>
    nodes.map((node, place) => <Fragment key={String(place)}>{drawn(node)}</Fragment>);

  /** An item that is one paragraph needs none around it. */
  const ofItem = ({ content }: ArticleListItem): ReactNode => {
    const [only, ...more] = content;
    if (only?.type !== 'paragraph' || more.length > 0) return inner(content);
    return <Inlines content={only.content} {...{ context }} />;
  };

  function drawn(block: ArticleBlock): ReactNode {
    switch (block.type) {
      case 'paragraph':
        // An empty one is a gap that somebody typed: gaps are the page's own.
        return block.content?.length ? (
          <p>
            <Inlines content={block.content} {...{ context }} />
          </p>
        ) : null;
      case 'heading': {
        const Level = block.attrs.level === 2 ? 'h2' : 'h3';
        return (
          <Level id={anchors.get(block)}>
            <Inlines content={block.content} {...{ context }} />
          </Level>
        );
      }
      case 'bulletList':
      case 'orderedList': {
        const items = block.content.map((item, place) => <li key={String(place)}>{ofItem(item)}</li>);
        if (block.type === 'bulletList') return <ul>{items}</ul>;
        const start = block.attrs?.start ?? 1;
        return <ol start={start === 1 ? undefined : start}>{items}</ol>;
      }
      case 'blockquote':
        return <blockquote>{inner(block.content)}</blockquote>;
      case 'horizontalRule':
        return <hr />;
      case 'table':
        return <ArticleTable table={block} label={`${words.table} ${tables.indexOf(block) + 1}`} {...{ inner }} />;
      case 'picture': {
        const { imageId, alt, caption } = block.attrs;
        const image = pictures[imageId];
        if (!image) return manner === 'preview' ? <p className="preview-note">{words.noPicture}</p> : null;
        const said = alt === '' ? image.alt : alt;
        return (
          <figure>
            {manner === 'feed' ? (
              <img src={jpegAddress(image)} alt={said} width={image.width} height={image.height} />
            ) : (
              <ImagePicture {...{ image }} alt={said} sizes={COLUMN} />
            )}
            {caption !== '' && <figcaption>{caption}</figcaption>}
          </figure>
        );
      }
      case 'musclePattern':
      case 'triggerPoint': {
        const { muscle, side, caption } = block.attrs;
        const point = block.type === 'triggerPoint' ? block.attrs.point : undefined;
        return <AtlasFigure {...{ muscle, point, side, caption, language, words }} isPreview={manner === 'preview'} />;
      }
      case 'bookVisit':
        return manner === 'feed' ? null : (
          <aside className="book-visit" aria-label={words.book}>
            <p>
              <strong>{words.bookTitle}</strong>
            </p>
            <p>{words.bookWords}</p>
            <p>
              <a
                className="button"
                href={bookPath}
                hrefLang={languageOf(bookPath) === language ? undefined : languageOf(bookPath)}
              >
                {words.book}
              </a>
            </p>
          </aside>
        );
      case 'references':
        return <References items={block.attrs.items} {...{ context }} />;
    }
  }

  return <>{inner(body.content)}</>;
}
