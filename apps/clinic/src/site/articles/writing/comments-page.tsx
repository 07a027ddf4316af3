import { Button } from '@mantine/core';
import { Form, Link } from 'react-router';
import { type SiteTab, SiteTabs } from '../../staff/site-tabs.tsx';
import type { CommentState } from './comments.server.ts';
import styles from './writing.module.css';

type CommentsPageProps = {
  readonly list: {
    readonly state: CommentState;
    readonly counts: readonly { readonly state: CommentState; readonly count: number }[];
    readonly comments: readonly {
      readonly id: string;
      readonly articleId: string;
      readonly articleTitle: string;
      readonly writtenAs: string;
      readonly words: string;
      readonly written: string;
      readonly decided: string | undefined;
    }[];
  };
  readonly tabs: readonly SiteTab[];
  readonly done: { readonly commentId: string; readonly is: CommentState; readonly was: CommentState } | undefined;
};

const NAMES = { held: 'Waiting', shown: 'Shown', refused: 'Refused' } as const;
const DONE = {
  held: 'The comment waits again.',
  shown: 'Readers see the comment now.',
  refused: 'The comment is refused: readers do not see it.',
} as const;
const EMPTY = {
  held: 'No comment waits. Readers can write one where an article’s settings allow it.',
  shown: 'No comment is shown.',
  refused: 'No comment was refused.',
} as const;

/** What readers wrote under articles: those that wait first, the longest waiting on top. */
export function CommentsPage({ list, tabs, done }: CommentsPageProps) {
  const { state, counts, comments } = list;
  return (
    <div className={styles.page}>
      <title>Comments</title>
      <SiteTabs tabs={tabs} />
      <h1>Comments</h1>
      <nav className={styles.counts} aria-label="Comments by state">
        {counts.map((one) => (
          <Link
            key={one.state}
            to={`/staff/site/comments?state=${one.state}`}
            aria-current={one.state === state ? 'page' : undefined}
          >
            {NAMES[one.state]} <span>{one.count}</span>
          </Link>
        ))}
      </nav>
      <div aria-live="polite">
        {done && (
          <div className={styles.notice}>
            {DONE[done.is]}{' '}
            <Decide id={done.commentId} to={done.was} state={state}>
              Undo
            </Decide>
          </div>
        )}
      </div>
      {comments.length === 0 && <p className={styles.empty}>{EMPTY[state]}</p>}
      {comments.map((comment) => (
        <article key={comment.id} className={styles.comment}>
          <p>
            <b>{comment.writtenAs}</b>, {comment.written}, under{' '}
            <Link to={`/staff/site/articles/${comment.articleId}`}>{comment.articleTitle}</Link>
          </p>
          <blockquote>{comment.words}</blockquote>
          <div className={styles.buttons}>
            {state !== 'shown' && (
              <Decide id={comment.id} to="shown" state={state}>
                Show it
              </Decide>
            )}
            {state !== 'refused' && (
              <Decide id={comment.id} to="refused" state={state}>
                Refuse it
              </Decide>
            )}
            {comment.decided && <small>{`${NAMES[state]} by ${comment.decided}`}</small>}
          </div>
        </article>
      ))}
    </div>
  );
}

type DecideProps = {
  readonly id: string;
  readonly to: CommentState;
  readonly state: CommentState;
  readonly children: string;
};

function Decide({ id, to, state, children }: DecideProps) {
  return (
    <Form method="post" action={`/staff/site/comments?state=${state}`}>
      <input type="hidden" name="commentId" value={id} />
      <Button type="submit" name="to" value={to} variant={to === 'shown' ? 'filled' : 'default'}>
        {children}
      </Button>
    </Form>
  );
}
