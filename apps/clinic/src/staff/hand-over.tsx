import { Button, CopyButton, TextInput } from '@mantine/core';
import styles from './staff-pages.module.css';
import type { TeamAnswer } from './team-answer.ts';

const LETTERS = {
  sent: 'A letter with this link is on its way.',
  failed: 'The letter could not be sent: hand over the link yourself.',
  'no-server': 'No mail server is set up here: hand over the link yourself.',
  none: '',
} as const;

type HandOverProps = Omit<Extract<TeamAnswer, { readonly kind: 'link' }>, 'kind'>;

/** A link that is shown this once, to be handed to the person it is for. */
export function HandOver({ use, name, link, letter }: HandOverProps) {
  return (
    <section className={styles.handOver} aria-label="To hand over">
      <p role="status">
        <b>{use === 'invitation' ? `${name} is invited.` : `A link for ${name} to choose a new password.`}</b>{' '}
        {LETTERS[letter]} It is shown only now, works once, and for {use === 'invitation' ? 'seven days' : 'a day'}.
        Give it to {name} alone.
      </p>
      <div className={styles.link}>
        <TextInput
          label="Link"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
          className={styles.grow}
        />
        <CopyButton value={link}>
          {({ copied, copy }) => (
            <Button variant="default" size="md" onClick={copy}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </div>
    </section>
  );
}
