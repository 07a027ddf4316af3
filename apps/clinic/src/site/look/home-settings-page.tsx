import { useState } from 'react';
import type { FormRefusal, Typed } from '../../forms/form.ts';
import parts from '../../look/page-parts.module.css';
import type { PieceChoice } from '../articles/index.server.ts';
import type { SiteTab } from '../staff/site-tabs.tsx';
import { homeFields, withSections } from './home-fields.ts';
import { homeWords } from './home-words.ts';
import type { HeldHome } from './homes.server.ts';
import styles from './look-page.module.css';
import { PieceChoices } from './piece-choices.tsx';
import { SectionOrder } from './section-order.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { SitePreview } from './site-preview.tsx';
import { WordsField } from './words-field.tsx';

type HomeSettingsPageProps = {
  readonly held: HeldHome;
  /** Articles that can be chosen. */
  readonly pieces: readonly PieceChoice[];
  /** The practice's own sentence: the first words in English. */
  readonly tagline: string;
  readonly tabs: readonly SiteTab[];
  readonly done: string | undefined;
  readonly refusal: FormRefusal | undefined;
};

const DONE: Readonly<Record<string, string>> = {
  saved: 'Visitors see it like this from now on.',
  back: 'The first page before holds again. The one you left is kept: going back once more returns to it.',
};

/** The owner's page: what the first page says, and in which order, beside the page itself. */
export function HomeSettingsPage({ held, pieces, tagline, tabs, done, refusal }: HomeSettingsPageProps) {
  const [values, setValues] = useState<Typed>(() => refusal?.values ?? homeFields(held.home));
  const set = (name: string, value: string) => setValues((now) => ({ ...now, [name]: value }));
  const words = (name: string) => ({
    name,
    value: values[name] ?? '',
    error: refusal?.errors[name],
    onChange: (value: string) => set(name, value),
  });
  return (
    <SettingsFrame
      title="First page of the site"
      heading="First page"
      about="What visitors read first, and in which order. What you change shows beside it at once."
      tabs={tabs}
      done={done && DONE[done]}
      refusal={refusal}
    >
      <form method="post" className={styles.form}>
        <input type="hidden" name="version" value={held.version} />
        <fieldset>
          <legend>First words</legend>
          <p className={styles.hint}>
            In English they are your practice’s own sentence: “{tagline}” What you leave empty below, the site says in
            its own words.
          </p>
          <WordsField label="Heading in Spanish" instead={homeWords('es').title} {...words('headingEs')} isShort />
          <WordsField label="Welcome in English" instead={homeWords('en').what} {...words('welcomeEn')} />
          <WordsField label="Welcome in Spanish" instead={homeWords('es').what} {...words('welcomeEs')} />
        </fieldset>
        <fieldset>
          <legend>What follows</legend>
          <p className={styles.hint}>
            Visitors ask in this order: does it help, is it safe, who are you, where, when can I come. Yours may be
            another.
          </p>
          <SectionOrder values={values} onChange={set} />
        </fieldset>
        {pieces.length > 0 && (
          <PieceChoices
            pieces={pieces}
            value={values.pieceIds ?? ''}
            error={refusal?.errors.pieceIds}
            onChange={(ids) => set('pieceIds', ids)}
          />
        )}
        <div className={parts.actions}>
          <button type="submit" className={parts.button}>
            Save this first page
          </button>
          {held.version > 0 && (
            <button type="submit" name="intent" value="back" className={parts.quiet}>
              Back to the first page before
            </button>
          )}
        </div>
      </form>
      <SitePreview tried={withSections(values)} />
    </SettingsFrame>
  );
}
