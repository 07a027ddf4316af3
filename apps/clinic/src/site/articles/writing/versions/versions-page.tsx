import { Button } from '@mantine/core';
import { Form } from 'react-router';
import parts from '../../../../look/page-parts.module.css';
import { ArticleHead } from '../article-head.tsx';
import styles from '../writing.module.css';
import { ComparedText } from './compared-text.tsx';
import own from './versions.module.css';
import type { VersionsView } from './versions-view.server.ts';

export type VersionsAnswer = {
  readonly sentence: string;
  /** Version that brings back what stood there before. */
  readonly undo: number | undefined;
  readonly isRefusal: boolean;
};

type VersionsPageProps = {
  readonly view: VersionsView;
  readonly answer: VersionsAnswer | undefined;
};

/** Every version of an article, what differs between any two, and the way back to each. */
export function VersionsPage({ view, answer }: VersionsPageProps) {
  return (
    <>
      <ArticleHead head={view.head} />
      <div className={styles.page}>
        <h1>Versions of “{view.head.title}”</h1>
        <p className={styles.soft}>
          A version is made when the text is given to review, when it is published, and whenever you keep one. None is
          ever changed.
        </p>
        <div aria-live="polite">{answer && <Answer answer={answer} />}</div>
        {view.versions.length === 0 && <p className={styles.soft}>There is none yet.</p>}
        {view.versions.length === 0 && <Keep />}
        <div className={own.layout} hidden={view.versions.length === 0}>
          <Choose view={view} />
          <section aria-label="What differs">
            <h2>
              From {nameOf(view.before)} to {nameOf(view.after)}
            </h2>
            {view.lines ? (
              <ComparedText lines={view.lines} />
            ) : (
              <p className={styles.soft}>This is one and the same. Choose two.</p>
            )}
          </section>
        </div>
      </div>
    </>
  );
}

function Answer({ answer }: { readonly answer: VersionsAnswer }) {
  return (
    <div className={answer.isRefusal ? styles.refusal : styles.notice}>
      {answer.sentence}{' '}
      {answer.undo !== undefined && (
        <Form method="post">
          <input type="hidden" name="version" value={answer.undo} />
          <Button type="submit" name="what" value="restore" variant="subtle">
            Undo
          </Button>
        </Form>
      )}
    </div>
  );
}

function Keep() {
  return (
    <Form method="post" className={own.keep}>
      <Button type="submit" name="what" value="keep" variant="default">
        Keep the text as a version
      </Button>
    </Form>
  );
}

function Choose({ view }: { readonly view: VersionsView }) {
  return (
    <div>
      {!view.draft.isKept && <Keep />}
      <Form method="get" aria-label="Compare two versions">
        <p className={own.heads} aria-hidden="true">
          <span>from</span>
          <span>to</span>
        </p>
        <ul className={own.versions}>
          <li>
            <Pair name="draft" words="the text now" view={view} />
            <span>
              The text now
              <small>{view.draft.saved}</small>
            </span>
          </li>
          {view.versions.map(({ version, saved }) => (
            <li key={version}>
              <Pair name={String(version)} words={`version ${version}`} view={view} />
              <span>
                Version {version}
                <small>{saved}</small>
              </span>
              <Button type="submit" form={`restore-${version}`} variant="subtle" px={4}>
                Restore<span className={parts.unseen}> version {version}</span>
              </Button>
            </li>
          ))}
        </ul>
        <Button type="submit" variant="default">
          Show what differs
        </Button>
      </Form>
      {view.versions.map(({ version }) => (
        <Form key={version} method="post" id={`restore-${version}`}>
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="what" value="restore" />
        </Form>
      ))}
    </div>
  );
}

type PairProps = { readonly name: string; readonly words: string; readonly view: VersionsView };

function Pair({ name, words, view }: PairProps) {
  return (
    <>
      <label>
        <span className={parts.unseen}>From {words}</span>
        <input type="radio" name="before" value={name} defaultChecked={view.before === name} />
      </label>
      <label>
        <span className={parts.unseen}>To {words}</span>
        <input type="radio" name="after" value={name} defaultChecked={view.after === name} />
      </label>
    </>
  );
}

function nameOf(version: string): string {
  return version === 'draft' ? 'the text now' : `version ${version}`;
}
