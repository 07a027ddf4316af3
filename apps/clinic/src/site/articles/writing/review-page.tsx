import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Form } from 'react-router';
import { ArticleHead } from './article-head.tsx';
import { ReadText } from './read-text.tsx';
import type { ReviewAnswer } from './review-form.server.ts';
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
        <Review view={view} refused={refused?.what === 'answer' ? refused.refusal.values : undefined} />
        <Publishing view={view} typed={refused?.what === 'plan' ? refused.refusal.values : undefined} />
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

function Review({
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

/** Whether the text as it stands now was approved: then publishing is what comes next. */
function isApproved({ version, reviews }: ReviewView): boolean {
  return version?.isDraft === true && reviews.find((one) => one.version === version.version)?.approved === true;
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

type PublishingProps = { readonly view: ReviewView; readonly typed: Readonly<Record<string, string>> | undefined };

function Publishing({ view, typed }: PublishingProps) {
  const { head, mayPublish, publications } = view;
  return (
    <section aria-labelledby="publishing">
      <h2 id="publishing">Publishing</h2>
      {mayPublish ? (
        <>
          <p className={styles.soft}>
            What is published is the text as it stands now, as a version of its own. What you write afterwards waits
            until you publish again.
          </p>
          <Form method="post" className={styles.buttons}>
            <Button type="submit" name="what" value="publish" variant={isApproved(view) ? 'filled' : 'default'}>
              {head.isPublic ? 'Publish the text as it is now' : 'Publish now'}
            </Button>
            {head.isPublic && (
              <Button type="submit" name="what" value="take-down" variant="default">
                Take it down
              </Button>
            )}
          </Form>
          <Form method="post" className={styles.plan} aria-label="Publish at a time">
            <TextInput label="Day" name="day" type="date" min={view.today} defaultValue={typed?.day ?? ''} required />
            <TextInput
              label={`Time, ${view.zone}`}
              name="time"
              type="time"
              defaultValue={typed?.time ?? '08:00'}
              required
            />
            <Button type="submit" name="what" value="plan" variant="default">
              Publish then
            </Button>
          </Form>
        </>
      ) : (
        <p className={styles.soft}>An editor or the owner decides when it is public.</p>
      )}
      {publications.length > 0 && (
        <ul className={styles.history}>
          {publications.map(({ key, words, who, planned }) => (
            <li key={key}>
              {words} <small>{who}</small>
              {mayPublish && planned && (
                <Form method="post">
                  <input type="hidden" name="at" value={planned} />
                  <Button type="submit" name="what" value="take-back" variant="subtle">
                    Take it back
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
