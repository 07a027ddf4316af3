import { IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { FormRefusal } from '../../forms/form.ts';
import parts from '../../look/page-parts.module.css';
import { type SiteTab, SiteTabs } from '../staff/site-tabs.tsx';
import styles from './inbox.module.css';
import { KIND_WORDS, type MessageView } from './inbox-view.ts';

type MessagePageProps = {
  readonly message: MessageView;
  readonly tabs: readonly SiteTab[];
  readonly refusal: FormRefusal | undefined;
};

/** One message, how to answer it, and whether that was done. */
export function MessagePage({ message, tabs, refusal }: MessagePageProps) {
  return (
    <div className={styles.message}>
      <title>{KIND_WORDS[message.kind]}</title>
      <SiteTabs tabs={tabs} />
      <p>
        <Link to="/staff/site/inbox">Back to the inbox</Link>
      </p>
      <header className={parts.head}>
        <div>
          <h1>
            {KIND_WORDS[message.kind]} from {message.writtenAs}
          </h1>
          <p>
            For {message.clinicName}, sent {message.sent}, {message.language === 'es' ? 'in Spanish' : 'in English'}.
          </p>
        </div>
      </header>
      {message.answered && <Answered message={message} />}
      <section aria-label="How to answer">
        <h2 className={parts.section}>Answer by {message.answerBy === 'telephone' ? 'telephone' : 'e-mail'}</h2>
        <p className={styles.reach}>
          {message.telephone && <a href={`tel:${message.telephone.replaceAll(/[^+\d]/g, '')}`}>{message.telephone}</a>}
          {message.email && <a href={`mailto:${message.email}`}>{message.email}</a>}
        </p>
      </section>
      {message.wish.length > 0 && (
        <section aria-label="What was asked for">
          <h2 className={parts.section}>Asked for</h2>
          <dl className={styles.wish}>
            {message.wish.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {message.words && (
        <section aria-label="Message">
          <h2 className={parts.section}>Message</h2>
          <p className={styles.words} lang={message.language}>
            {message.words}
          </p>
        </section>
      )}
      {!message.isAnswered && <MarkAnswered message={message} refusal={refusal} />}
    </div>
  );
}

function Answered({ message }: { readonly message: MessageView }) {
  return (
    <div className={parts.notice} role="status">
      <IconCheck size={20} aria-hidden="true" />
      <span>
        Answered by {message.answered}.{message.answerNote && ` ${message.answerNote}`}
      </span>
      <form method="post">
        <button type="submit" name="intent" value="undo" className={parts.quiet}>
          Undo
        </button>
      </form>
    </div>
  );
}

function MarkAnswered({
  message,
  refusal,
}: {
  readonly message: MessageView;
  readonly refusal: FormRefusal | undefined;
}) {
  const error = refusal?.errors.note;
  return (
    <form method="post" className={styles.answer}>
      {message.reopened && <p>Opened again by {message.reopened}.</p>}
      <label htmlFor="note">What came of it</label>
      <small id="note-hint">Such as “Called, comes Tue 9:00”, or “advertising”. May be empty; nothing medical.</small>
      <textarea
        id="note"
        name="note"
        rows={2}
        maxLength={2000}
        defaultValue={refusal?.values.note ?? message.answerNote}
        aria-describedby={error ? 'note-hint note-error' : 'note-hint'}
        aria-invalid={error ? true : undefined}
      />
      {error && (
        <span id="note-error" className={styles.error}>
          {error}
        </span>
      )}
      <button type="submit" name="intent" value="answered" className={parts.button}>
        Mark as answered
      </button>
    </form>
  );
}
