import { Button, TextInput } from '@mantine/core';
import { Form } from 'react-router';
import type { ReviewView } from './review-view.server.ts';
import styles from './writing.module.css';

type PublishingProps = { readonly view: ReviewView; readonly typed: Readonly<Record<string, string>> | undefined };

/** When readers see which version: what an editor decided and can decide. */
export function PublishingPart({ view, typed }: PublishingProps) {
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

/** Whether the text as it stands now was approved: then publishing is what comes next. */
function isApproved({ version, reviews }: ReviewView): boolean {
  return version?.isDraft === true && reviews.find((one) => one.version === version.version)?.approved === true;
}
