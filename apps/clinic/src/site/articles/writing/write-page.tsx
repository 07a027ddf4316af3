import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFetcher, useNavigate } from 'react-router';
import parts from '../../../look/page-parts.module.css';
import type { ArticleHeadFacts } from './article-head.server.ts';
import { ArticleHead } from './article-head.tsx';
import { ArticleEditor, type EditedArticle } from './editor/article-editor.tsx';
import type { WhenSaved } from './editor/use-when-saved.ts';
import styles from './writing.module.css';

type WritePageProps = {
  readonly head: ArticleHeadFacts;
  readonly article: EditedArticle;
};

/** The page on which an article is written. */
export function WritePage({ head, article }: WritePageProps) {
  const [whenSaved, setWhenSaved] = useState<WhenSaved>();
  const navigate = useNavigate();
  const kept = useFetcher<{ readonly sentence: string }>();
  return (
    <>
      <ArticleHead head={head} whenSaved={whenSaved} />
      <h1 className={parts.unseen}>Write: {head.title}</h1>
      <ArticleEditor
        article={article}
        onReady={(act) => setWhenSaved(() => act)}
        actions={(act) => (
          <>
            <Button
              variant="default"
              onClick={() =>
                act(() => {
                  const action = `/staff/site/articles/${article.id}/versions?from=writing`;
                  void kept.submit({ what: 'keep' }, { method: 'post', action });
                })
              }
            >
              Keep as a version
            </Button>
            <Button onClick={() => act(() => void navigate(`/staff/site/articles/${article.id}/review`))}>
              Review and publish
            </Button>
            <p role="status" className={styles.soft}>
              {kept.data?.sentence}
            </p>
          </>
        )}
      />
    </>
  );
}
