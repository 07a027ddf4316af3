import type { Graph } from 'schema-dts';
import { ImagePicture } from '../../images/index.ts';
import { inLanguage, type SiteLanguage } from '../../language.ts';
import { PageHead } from '../../page-head.tsx';
import type { ArticleCard, ArticleList } from './article-list.server.ts';
import { DayText, named } from './byline.tsx';
import { pageWords } from './page-words.ts';
import { articlePath, listPath } from './paths.ts';

type ArticleListPageProps = {
  readonly list: ArticleList;
  readonly language: SiteLanguage;
  readonly practiceName: string;
  readonly origin: string;
  readonly otherLanguages: Readonly<Partial<Record<SiteLanguage, string>>>;
  readonly about?: Graph['@graph'] | undefined;
};

/** What is public, the newest first, all of it or one subject. */
export function ArticleListPage({ list, language, practiceName, origin, otherLanguages, about }: ArticleListPageProps) {
  const words = pageWords(language);
  const { cards, categories, category, page, pages } = list;
  const heading = category ? category.name : words.articles;
  const title = page > 1 ? `${heading}, ${words.page(page, pages).toLowerCase()}` : heading;
  const at = (wanted: { readonly category?: string | undefined; readonly page?: number }) => listPath(language, wanted);
  return (
    <>
      <PageHead
        {...{ title, practiceName, origin, language, otherLanguages }}
        description={category ? `${category.name}. ${words.listAbout}` : words.listAbout}
        path={at({ category: category?.slug, page })}
        {...(about ? { about } : {})}
      />
      <header className="list-head">
        {category && (
          <nav aria-label={words.youAreHere} className="trail">
            <a href={inLanguage('/articles', language)}>{words.articles}</a>
          </nav>
        )}
        <h1>{heading}</h1>
        <p className="lead-words">{words.listIntro}</p>
      </header>
      {categories.length > 1 && (
        <nav aria-label={words.categories} className="subjects">
          <ul>
            <li>
              <a href={at({})} aria-current={category ? undefined : 'page'}>
                {words.all}
              </a>
            </li>
            {categories.map(({ slug, name }) => (
              <li key={slug}>
                <a href={at({ category: slug })} aria-current={slug === category?.slug ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {cards.length === 0 && <p>{words.none}</p>}
      <ul className="article-cards">
        {cards.map((card, place) => (
          <Card key={card.slug} {...{ card, language }} isFirst={place === 0} />
        ))}
      </ul>
      {pages > 1 && (
        <nav aria-label={words.pagesName} className="list-pages">
          {page > 1 && (
            <a rel="prev" href={at({ category: category?.slug, page: page - 1 })}>
              {words.newer}
            </a>
          )}
          <span>{words.page(page, pages)}</span>
          {page < pages && (
            <a rel="next" href={at({ category: category?.slug, page: page + 1 })}>
              {words.older}
            </a>
          )}
        </nav>
      )}
    </>
  );
}

type CardProps = { readonly card: ArticleCard; readonly language: SiteLanguage; readonly isFirst: boolean };

function Card({ card, language, isFirst }: CardProps) {
  const words = pageWords(language);
  return (
    <li>
      {card.image && (
        <ImagePicture
          image={card.image}
          alt={card.imageAlt || card.image.alt}
          sizes="(max-width: 720px) 92vw, 340px"
          {...{ isFirst }}
        />
      )}
      <div>
        {card.category && <p className="card-subject">{card.category}</p>}
        <h2>
          <a href={articlePath(language, card.slug)}>{card.title}</a>
        </h2>
        <p>{card.summary}</p>
        <p className="card-by">
          {named(card.author)} · <DayText day={card.published} /> · {words.minutes(card.minutes)}
        </p>
      </div>
    </li>
  );
}
