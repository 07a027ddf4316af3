import { articlePath } from '../articles/index.ts';
import { ImagePicture } from '../images/index.ts';
import type { HomeView } from './home-view.ts';
import { homeWords } from './home-words.ts';

/** What the practice's therapists wrote: chosen by the owner, or the newest. */
export function HomeArticles({ view: { articles, ways, language } }: { readonly view: HomeView }) {
  if (articles.length === 0) return null;
  const words = homeWords(language);
  return (
    <section aria-labelledby="read">
      <h2 id="read">{words.read}</h2>
      <ul className="home-articles">
        {articles.map(({ slug, title, summary, image, imageAlt }) => (
          <li key={slug}>
            {image && <ImagePicture image={image} alt={imageAlt || image.alt} sizes="(max-width: 700px) 92vw, 340px" />}
            <h3>
              <a href={articlePath(language, slug)}>{title}</a>
            </h3>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
      {ways.articles && (
        <p className="touch-line">
          <a href={ways.articles}>{words.allArticles}</a>
        </p>
      )}
    </section>
  );
}
