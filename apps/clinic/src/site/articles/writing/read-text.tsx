import { ImagePicture } from '../../images/index.ts';
import type { SiteLanguage } from '../../language.ts';
import { type ArticlePictures, ArticleText as Text } from '../index.ts';
import type { ArticleText } from './article-text.ts';
import styles from './read-text.module.css';

type ReadTextProps = {
  readonly text: ArticleText;
  readonly pictures: ArticlePictures;
  readonly language: SiteLanguage;
};

/** An article as its readers will have it before them, for those who work on it. */
export function ReadText({ text, pictures, language }: ReadTextProps) {
  const lead = text.imageId === null ? undefined : pictures[text.imageId];
  return (
    <article className={styles.read} lang={language}>
      <p className={styles.title}>{text.title.trim() || 'Untitled'}</p>
      {text.summary !== '' && <p className={styles.summary}>{text.summary}</p>}
      {lead && (
        <figure>
          <ImagePicture image={lead} alt={text.imageAlt} sizes="(max-width: 760px) 92vw, 700px" />
          {text.imageCaption !== '' && <figcaption>{text.imageCaption}</figcaption>}
        </figure>
      )}
      <Text body={text.body} pictures={pictures} language={language} manner="preview" />
    </article>
  );
}
