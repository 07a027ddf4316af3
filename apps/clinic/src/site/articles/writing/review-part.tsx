import { Button, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Form } from 'react-router';
import type { ReviewView } from './review-view.server.ts';
import styles from './writing.module.css';

/** What clinicians said of the text, and the form of the one who reads it. */
export function ReviewPart({
  view,
  refused,
}: {
  readonly view: ReviewView;
  readonly refused: Readonly<Record<string, string>> | undefined;
}) {
  const { version, reviews } = view;
  const { isAsked } = view.head;
  const answered = reviews.find((review) => review.version === version?.version);
  const isAnswered = answered !== undefined && version?.isDraft === true;
  return (
    <section aria-labelledby="review">
      <h2 id="review">Review</h2>
      {!isAnswered && <p className={styles.soft}>{reviewSentence(view)}</p>}
      {!isAnswered && (!isAsked || version?.isDraft === false) && (
        <Form method="post" className={styles.buttons}>
          <Button type="submit" name="what" value="ask" variant={isAsked ? 'default' : 'filled'}>
            {isAsked ? 'Ask again, with the text as it is now' : 'Ask for a review'}
          </Button>
        </Form>
      )}
      {view.mayReview && version && !view.isOwn && !answered && <Answer version={version.version} typed={refused} />}
      {reviews.length > 0 && (
        <ul className={styles.history}>
          {reviews.map((review) => (
            <li key={review.key}>
              <b>
                {review.approved ? 'Approved' : 'Changes wanted'}, version {review.version}
              </b>
              <small>{review.who}</small>
              {review.remark !== '' && <p>{review.remark}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function reviewSentence({ head: { isAsked }, version, isOwn, mayReview, authorName }: ReviewView): string {
  if (isAsked && version?.isDraft === false) {
    return `A clinician is asked to read version ${version.version}. The text was changed since.`;
  }
  if (isAsked && mayReview && isOwn) return 'You are the author: another clinician reads it and answers here.';
  if (isAsked && version)
    return `Version ${version.version} stands among the clinicians’ tasks. The first who reads it answers here.`;
  return `A clinician other than ${authorName} reads it before it is published, and is named beneath it with the day.`;
}

function Answer({
  version,
  typed,
}: {
  readonly version: number;
  readonly typed: Readonly<Record<string, string>> | undefined;
}) {
  const [outcome, setOutcome] = useState(typed?.outcome ?? 'approved');
  return (
    <Form method="post" className={styles.form} aria-label="Your review">
      <input type="hidden" name="version" value={version} />
      <Radio.Group
        label={`What do you say of version ${version}?`}
        name="outcome"
        size="md"
        value={outcome}
        onChange={setOutcome}
      >
        <div className={styles.buttons}>
          <Radio value="approved" label="It can be published" size="md" />
          <Radio value="changes-wanted" label="Something should be changed" size="md" />
        </div>
      </Radio.Group>
      <Textarea
        label={outcome === 'approved' ? 'A remark for the author' : 'What should be changed'}
        name="remark"
        defaultValue={typed?.remark ?? ''}
        maxLength={2000}
        autosize
        minRows={2}
        maw={640}
      />
      <Button type="submit" name="what" value="answer">
        Answer
      </Button>
    </Form>
  );
}
