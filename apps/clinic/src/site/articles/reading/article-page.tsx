import type { FormRefusal } from '../../../forms/form.ts';
import { ImagePicture, jpegAddress } from '../../images/index.ts';
import { inLanguage } from '../../language.ts';
import { PageHead } from '../../page-head.tsx';
import { Comments } from '../comments/comments.tsx';
import { ArticleText } from '../text/article-text.tsx';
import { headingAnchors } from '../text/heading-anchors.ts';
import { plainText } from '../text/walk.ts';
import { aboutArticle } from './about-article.ts';
import { BylineBlock } from './byline.tsx';
import { pageWords } from './page-words.ts';
import { articlePath } from './paths.ts';
import type { ArticleView } from './read-article.server.ts';

export type ArticlePageProps = {
  readonly article: ArticleView;
  readonly practiceName: string;
  readonly origin: string;
  readonly otherLanguages: Readonly<Record<string, string>>;
  /** A picture of 1200 by 630 pixels for social networks; the lead picture where there is none. */
  readonly socialPicture?: string | undefined;
  /** Where a visit is asked for, in the article's language where that page exists. */
  readonly bookPath: string;
  readonly comment: {
    readonly formTime: string;
    readonly isHeld: boolean;
    readonly refusal: FormRefusal | undefined;
  };
};

/** A table of contents helps from here on. */
const LEAST_HEADINGS = 3;

/** One article as readers see it. */
export function ArticlePage({ article, practiceName, origin, comment, bookPath, ...head }: ArticlePageProps) {
  const { language, title, summary, lead, body, pictures, category } = article;
  const words = pageWords(language);
  const social = head.socialPicture ?? (lead && jpegAddress(lead.image));
  return (
    <>
      <PageHead
        {...{ title, practiceName, origin, language }}
        description={summary}
        path={articlePath(language, article.slug)}
        otherLanguages={head.otherLanguages}
        kind="article"
        {...(social ? { socialPicture: social } : {})}
        about={aboutArticle({ origin, practiceName }, article)}
      />
      <nav aria-label={words.youAreHere} className="trail">
        <a href={inLanguage('/articles', language)}>{words.articles}</a>
        {category && (
          <>
            {' › '}
            <a href={`${inLanguage('/articles', language)}?category=${category.slug}`}>{category.name}</a>
          </>
        )}
      </nav>
      <article className="article">
        <header>
          <h1>{title}</h1>
          {summary !== '' && <p className="lead-words">{summary}</p>}
          <BylineBlock {...{ article }} />
        </header>
        {lead && (
          <figure className="lead-picture">
            <ImagePicture image={lead.image} alt={lead.alt} sizes="(max-width: 760px) 92vw, 720px" isFirst />
            {lead.caption !== '' && <figcaption>{lead.caption}</figcaption>}
          </figure>
        )}
        <Contents {...{ article }} />
        <div className="article-text">
          <ArticleText {...{ body, pictures, language, bookPath }} />
        </div>
      </article>
      <p className="to-top">
        <a href="#top">{words.toTop}</a>
      </p>
      {article.comments && <Comments article={article} comments={article.comments} {...comment} />}
      {article.related.length > 0 && (
        <section className="related" aria-labelledby="related">
          <h2 id="related">{words.related}</h2>
          <ul>
            {article.related.map((other) => (
              <li key={other.slug}>
                <h3>
                  <a href={articlePath(language, other.slug)}>{other.title}</a>
                </h3>
                <p>{other.summary}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Contents({ article: { body, language } }: { readonly article: ArticleView }) {
  const anchors = headingAnchors(body);
  const headings = body.content.flatMap((block) =>
    block.type === 'heading' && block.attrs.level === 2
      ? [{ anchor: anchors.get(block) ?? '', text: plainText(block.content) }]
      : [],
  );
  if (headings.length < LEAST_HEADINGS) return null;
  const words = pageWords(language);
  return (
    <nav className="contents" aria-labelledby="contents">
      <p id="contents">{words.onThisPage}</p>
      <ul>
        {headings.map(({ anchor, text }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
