import { Button } from '@mantine/core';
import { Form } from 'react-router';
import { ArticleHead } from './article-head.tsx';
import { PublishingPart } from './publishing-part.tsx';
import { ReadText } from './read-text.tsx';
import type { ReviewAnswer } from './review-form.server.ts';
import { ReviewPart } from './review-part.tsx';
import type { ReviewView } from './review-view.server.ts';
import styles from './writing.module.css';

type ReviewPageProps = {
  readonly view: ReviewView;
  readonly answer: ReviewAnswer | undefined;
};

/** The way of an article to its readers: a clinician reads it, an editor decides when it is public. */
export function ReviewPage({ view, answer }: ReviewPageProps) {
  const refused = answer?.kind === 'refused' ? answer : undefined;
  return (
    <>
      <ArticleHead head={view.head} />
      <div className={styles.page}>
        <h1>{view.head.title}</h1>
        <div aria-live="polite">
          {answer?.kind === 'done' && <Done answer={answer} />}
          {refused && <p className={styles.refusal}>{Object.values(refused.refusal.errors).join(' ')}</p>}
        </div>
        {answer?.kind === 'unreviewed' && <Unreviewed answer={answer} />}
        <ReviewPart view={view} refused={refused?.what === 'answer' ? refused.refusal.values : undefined} />
        <PublishingPart view={view} typed={refused?.what === 'plan' ? refused.refusal.values : undefined} />
        {view.version && (view.head.isAsked || view.mayReview) && (
          <section aria-labelledby="text">
            <h2 id="text">Version {view.version.version}</h2>
            <ReadText text={view.version.text} pictures={view.version.pictures} language={view.head.language} />
          </section>
        )}
      </div>
    </>
  );
}

function Done({ answer }: { readonly answer: Extract<ReviewAnswer, { kind: 'done' }> }) {
  return (
    <div className={styles.notice}>
      {answer.sentence}{' '}
      {answer.undo && (
        <Form method="post">
          <input type="hidden" name="version" value={answer.undo.version} />
          <Button type="submit" name="what" value="publish-again" variant="subtle">
            Undo
          </Button>
        </Form>
      )}
    </div>
  );
}

/** Asked once, where no clinician has read this text. */
function Unreviewed({ answer }: { readonly answer: Extract<ReviewAnswer, { kind: 'unreviewed' }> }) {
  const { what = 'publish', day = '', time = '' } = answer.values;
  return (
    <Form method="post" className={styles.question} role="alert">
      <p>
        <b>Nobody has reviewed this version.</b> Readers see an article’s reviewer beneath its author; this one would
        have none. Publish it all the same?
      </p>
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="time" value={time} />
      <input type="hidden" name="unreviewed" value="yes" />
      <div className={styles.buttons}>
        <Button type="submit" name="what" value={what} autoFocus>
          {what === 'plan' ? `Publish it unreviewed on ${day}, ${time}` : 'Publish it unreviewed'}
        </Button>
        <Button type="submit" name="what" value="ask" variant="default">
          Ask for a review first
        </Button>
      </div>
    </Form>
  );
}
