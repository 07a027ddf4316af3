import parts from '../../../look/page-parts.module.css';
import type { ArticlePictures } from '../index.ts';
import type { ArticleHeadFacts } from './article-head.server.ts';
import { ArticleHead } from './article-head.tsx';
import type { ArticleText } from './article-text.ts';
import { ReadText } from './read-text.tsx';
import styles from './writing.module.css';

type PreviewPageProps = {
  readonly head: ArticleHeadFacts;
  readonly text: ArticleText;
  readonly pictures: ArticlePictures;
};

/** The text as it stands now, as readers would have it. */
export function PreviewPage({ head, text, pictures }: PreviewPageProps) {
  return (
    <>
      <ArticleHead head={head} />
      <div className={styles.preview}>
        <h1 className={parts.unseen}>Preview: {head.title}</h1>
        <ReadText text={text} pictures={pictures} language={head.language} />
      </div>
    </>
  );
}
