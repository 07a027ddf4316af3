import { useState } from 'react';
import type { FormRefusal } from '../forms/form.ts';
import parts from '../look/page-parts.module.css';
import { LANGUAGES } from '../patients/index.ts';
import { PLACEHOLDERS, readBlocks, seemsMissing } from './consent-text.ts';
import { ConsentWords } from './consent-words.tsx';
import { DEFAULT_TEXT, DEFAULT_TITLE, defaultText } from './default-text.ts';
import styles from './practice-text.module.css';
import type { PracticeTexts } from './practice-text.server.ts';

type PracticeTextPageProps = {
  readonly texts: PracticeTexts;
  readonly isPublished: boolean;
  /** A form that was refused, or only looked at. */
  readonly refusal: FormRefusal | undefined;
};

/** Where an owner writes what patients sign: a new version with its preview, and every version that ever was. */
export function PracticeTextPage({ texts, isPublished, refusal }: PracticeTextPageProps) {
  const [current] = texts;
  const values = refusal?.values ?? {};
  const errors = refusal?.errors ?? {};
  const [title, setTitle] = useState(values.title ?? current?.title ?? DEFAULT_TITLE);
  const [body, setBody] = useState(values.body ?? current?.typed ?? DEFAULT_TEXT);
  const [language, setLanguage] = useState(values.language ?? current?.language ?? 'en');
  const missing = seemsMissing(body);

  /** What is read in a language now, or is offered for a first version in it. */
  function begun(tag: string) {
    return texts.find((text) => text.language === tag && text.isCurrent) ?? defaultText(tag);
  }

  /** Takes title and text along to the other language, unless something was written here: that stays. */
  function chooseLanguage(tag: string) {
    setLanguage(tag);
    const [before, after] = [begun(language), begun(tag)];
    if (!after || title !== before?.title || body !== before.typed) return;
    setTitle(after.title);
    setBody(after.typed);
  }

  const hasSigned = texts.some((text) => text.language === language && text.signatures > 0);
  const error = (name: string) => errors[name] && <span className={styles.error}>{errors[name]}</span>;
  return (
    <div className={styles.page}>
      <title>Consent text</title>
      <header className={parts.head}>
        <div>
          <h1>Consent text</h1>
          <p>What patients read and sign before dry needling, in your words. Every version is kept.</p>
        </div>
      </header>
      {errors.form && (
        <p className={parts.refusal} role="alert">
          {errors.form}
        </p>
      )}
      {isPublished && !refusal && (
        <p className={parts.notice} role="status">
          Published. From now on this version is read and signed; what was signed before stays as it was.
        </p>
      )}
      {texts.length === 0 && (
        <p className={parts.warn}>
          Nothing is published yet, so nobody can sign. Below is a draft in plain words. It is no legal advice: read it,
          change what differs at your practice, let it be checked against your state's rule, and publish it.
        </p>
      )}
      <form method="post" className={styles.columns}>
        <div className={styles.edit}>
          <label>
            Language
            <select name="language" value={language} onChange={(event) => chooseLanguage(event.currentTarget.value)}>
              {LANGUAGES.map(({ tag, name }) => (
                <option key={tag} value={tag}>
                  {name}
                </option>
              ))}
            </select>
            {error('language')}
          </label>
          <label>
            Title
            <input
              type="text"
              name="title"
              required
              maxLength={200}
              value={title}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
            {error('title')}
          </label>
          <label>
            Text
            <small>
              A line that begins with # is a heading, one with - a point of a list; an empty line begins a new
              paragraph.
            </small>
            <textarea
              name="body"
              required
              rows={26}
              value={body}
              onChange={(event) => setBody(event.currentTarget.value)}
            />
            {error('body')}
          </label>
          <ul className={styles.soft}>
            {Object.entries(PLACEHOLDERS).map(([word, meaning]) => (
              <li key={word}>
                <code>{word}</code> becomes {meaning}.
              </li>
            ))}
          </ul>
          {missing.length > 0 && (
            <p className={parts.warn} role="status">
              It seems not to say: {missing.join('; ')}. You may know better; it can be published all the same.
            </p>
          )}
          <fieldset>
            <legend>Those who signed an earlier version in this language</legend>
            <label className={styles.choice}>
              <input type="radio" name="anew" value="no" required defaultChecked={(values.anew ?? 'no') === 'no'} />
              need not sign anew: their signature goes on counting
            </label>
            <label className={styles.choice}>
              <input type="radio" name="anew" value="yes" defaultChecked={values.anew === 'yes'} />
              sign anew before the next needle{hasSigned ? ': their signature stops counting at once' : ''}
            </label>
            {error('anew')}
          </fieldset>
          <div className={styles.ways}>
            <button type="submit" name="intent" value="publish" className={parts.button}>
              Publish as version {(current?.version ?? 0) + 1}
            </button>
            <noscript>
              <button type="submit" name="intent" value="preview" className={parts.quiet}>
                Look at it first
              </button>
            </noscript>
          </div>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls by keyboard too */}
        <section aria-label="Preview" className={styles.preview} tabIndex={0}>
          <p className={styles.soft}>As patients read it</p>
          <h2 lang={language}>{title}</h2>
          <ConsentWords blocks={readBlocks(body)} lang={language} />
        </section>
      </form>
      {texts.length > 0 && <Versions texts={texts} />}
    </div>
  );
}

function Versions({ texts }: { readonly texts: PracticeTexts }) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className={parts.section}>
        Versions
      </h2>
      {texts.map((text) => (
        <details key={text.id} className={styles.version}>
          <summary>
            Version {text.version}, {text.languageName}
            {text.isCurrent ? ', signed now' : ''} · {text.published} · {signatures(text.signatures)}
            {text.asksToSignAnew ? ' · asked to sign anew' : ''}
          </summary>
          <article>
            <h3 lang={text.language}>{text.title}</h3>
            <ConsentWords blocks={text.blocks} lang={text.language} />
          </article>
        </details>
      ))}
    </section>
  );
}

function signatures(count: number): string {
  return count === 1 ? '1 signature' : `${count} signatures`;
}
