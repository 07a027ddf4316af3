import type { AftercareLanguage } from '@filiform/needling';
import { Textarea, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { FormRefusal, Typed } from '../forms/form.ts';
import parts from '../look/page-parts.module.css';
import styles from './aftercare.module.css';
import type { OwnWords } from './own-words-form.ts';
import { LANGUAGE_NAMES } from './sheet.tsx';

export type OwnWordsView = {
  readonly language: AftercareLanguage;
  /** 0: none was written. */
  readonly version: number;
  readonly words: OwnWords;
  /** "Nora Field, Sat 28 Nov 2026, 09:40 MST", newest first. */
  readonly versions: readonly string[];
};

type OwnWordsPageProps = {
  readonly languages: readonly OwnWordsView[];
  readonly isSaved: boolean;
  readonly refusal: FormRefusal | undefined;
};

/** The owner's page: what the practice adds to every aftercare sheet. */
export function OwnWordsPage({ languages, isSaved, refusal }: OwnWordsPageProps) {
  return (
    <>
      <title>Words on the aftercare sheet</title>
      <header className={parts.head}>
        <div>
          <h1>Your words on the aftercare sheet</h1>
          <p>
            They stand on every sheet that is given from now on. Sheets that were given keep the words they had.{' '}
            <a href="/staff/practice">Back to the practice</a>
          </p>
        </div>
      </header>
      {isSaved && !refusal && (
        <p className={parts.notice} role="status">
          Written down. The next sheet has these words.
        </p>
      )}
      {refusal?.errors.form && (
        <p className={parts.refusal} role="alert">
          <IconAlertTriangle size={20} aria-hidden /> {refusal.errors.form}
        </p>
      )}
      <div className={styles.words}>
        {languages.map((view) => (
          <Language
            key={view.language}
            view={view}
            refusal={refusal?.values.language === view.language ? refusal : undefined}
          />
        ))}
      </div>
    </>
  );
}

function Language({ view, refusal }: { readonly view: OwnWordsView; readonly refusal: FormRefusal | undefined }) {
  const { language, version, words, versions } = view;
  const values: Typed = refusal?.values ?? words;
  const errors: Typed = refusal?.errors ?? {};
  const field = (name: keyof OwnWords, label: string, description: string) => ({
    name,
    label,
    description,
    id: `${name}-${language}`,
    defaultValue: values[name] ?? '',
    error: errors[name],
  });
  return (
    <section aria-labelledby={`words-${language}`}>
      <h2 id={`words-${language}`} className={parts.section}>
        {LANGUAGE_NAMES[language]} <span>{version === 0 ? 'nothing written yet' : `version ${version}`}</span>
      </h2>
      <form method="post">
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="version" value={version} />
        <TextInput
          {...field('telephone', 'Telephone', 'Empty: the number of the clinic where the patient was treated.')}
        />
        <TextInput {...field('heading', 'Heading of your own block', 'Such as "Your next visit". Empty: no block.')} />
        <Textarea {...field('body', 'Its text', 'Up to 600 characters, in plain words.')} autosize minRows={3} />
        <TextInput {...field('closing', 'Closing line', 'The last line of the sheet. May be empty.')} />
        <button type="submit" className={parts.button}>
          Save these words
        </button>
      </form>
      {versions.length > 0 && (
        <>
          <h3>Versions</h3>
          <ol className={styles.versions} reversed>
            {versions.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
