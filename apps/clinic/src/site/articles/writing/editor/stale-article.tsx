import { Button } from '@mantine/core';
import { useState } from 'react';
import { type ArticleText, articleTextIn } from '../article-text.ts';
import { compareTexts } from '../versions/compare-texts.ts';
import { ComparedText } from '../versions/compared-text.tsx';
import styles from './editor.module.css';
import type { TypedText } from './typed-text.ts';

type StaleArticleProps = {
  readonly mine: TypedText;
  readonly theirs: TypedText;
  /** Who, and when. */
  readonly savedBy: string;
  /** Keep what is not chosen as a version, then go on. @returns a sentence where that could not be done */
  readonly onTakeTheirs: () => Promise<string | undefined>;
  readonly onKeepMine: () => Promise<string | undefined>;
};

/** Two people wrote at the same time: what differs, and the choice. What is not chosen is kept as a version. */
export function StaleArticle({ mine, theirs, savedBy, onTakeTheirs, onKeepMine }: StaleArticleProps) {
  const [state, setState] = useState<'choosing' | 'working' | { readonly sentence: string }>('choosing');
  const [isShown, setShown] = useState(false);
  const choose = async (act: () => Promise<string | undefined>) => {
    setState('working');
    const sentence = await act();
    setState(sentence === undefined ? 'choosing' : { sentence });
  };
  const both: readonly (ArticleText | undefined)[] = [articleTextIn(theirs), articleTextIn(mine)];
  const [stored, own] = both;
  return (
    <section className={styles.stale} role="alert" aria-labelledby="stale-title">
      <h2 id="stale-title">{savedBy} changed this article meanwhile</h2>
      <p>
        Nothing is lost: the text that you do not choose is kept as a version. Until you choose, yours is kept on this
        device.
      </p>
      <div className={styles.askButtons}>
        <Button onClick={() => void choose(onKeepMine)} disabled={state === 'working'}>
          Go on with mine
        </Button>
        <Button variant="default" onClick={() => void choose(onTakeTheirs)} disabled={state === 'working'}>
          Take theirs
        </Button>
        {stored && own && (
          <Button variant="subtle" onClick={() => setShown(!isShown)} aria-expanded={isShown}>
            {isShown ? 'Hide what differs' : 'Show what differs'}
          </Button>
        )}
      </div>
      {typeof state === 'object' && <p className={styles.error}>{state.sentence}</p>}
      {isShown && stored && own && (
        <>
          <p className={styles.soft}>Struck out: only in theirs. Underlined: only in yours.</p>
          <ComparedText lines={compareTexts(stored, own)} />
        </>
      )}
    </section>
  );
}
