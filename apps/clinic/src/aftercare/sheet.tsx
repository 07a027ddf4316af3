import type { AftercareLanguage, AftercareSheet } from '@filiform/needling';
import styles from './sheet.module.css';

const WORDS = {
  en: { title: 'After your dry needling', where: 'Where we treated you', telephone: 'Telephone', for: 'For' },
  es: { title: 'Después de su punción seca', where: 'Dónde le tratamos', telephone: 'Teléfono', for: 'Para' },
} as const satisfies Readonly<Record<AftercareLanguage, object>>;

export const LANGUAGE_NAMES = { en: 'English', es: 'Español' } as const satisfies Readonly<
  Record<AftercareLanguage, string>
>;

type SheetProps = {
  readonly sheet: AftercareSheet;
  /** Her first name and the day of the visit; empty where the sheet is only looked at. */
  readonly firstName?: string;
  readonly day?: string;
  /** For eyes that read large type only. */
  readonly isLarge?: boolean;
  /** The heading's place among the page's headings. */
  readonly level?: 1 | 2;
};

/** The aftercare sheet: the same on paper, on the clinic's screen and on the patient's telephone. */
export function Sheet({ sheet, firstName = '', day = '', isLarge = false, level = 1 }: SheetProps) {
  const { language, places, blocks, own } = sheet;
  const words = WORDS[language];
  const Title = level === 1 ? 'h1' : 'h2';
  const plain = blocks.filter(({ tone }) => tone === 'plain');
  const first = blocks.filter(({ id }) => id === 'needle-left-in');
  const help = blocks.filter(({ tone, id }) => tone !== 'plain' && id !== 'needle-left-in');
  return (
    <article className={styles.sheet} lang={language} data-large={isLarge || undefined}>
      <header className={styles.head}>
        <div>
          <Title>{words.title}</Title>
          {(firstName !== '' || day !== '') && (
            <p>{[firstName && `${words.for} ${firstName}`, day].filter(Boolean).join(' · ')}</p>
          )}
        </div>
        <p className={styles.practice}>
          <strong>{own.practiceName}</strong>
          {own.telephone !== '' && (
            <>
              <span className={styles.unseen}>{words.telephone}: </span>
              <a href={`tel:${own.telephone.replaceAll(/[^\d+]/g, '')}`}>{own.telephone}</a>
            </>
          )}
        </p>
      </header>
      {first.map((block) => (
        <Block key={block.id} block={block} telephone="" level={level} />
      ))}
      <div className={styles.columns}>
        <div>
          <section>
            <Heading level={level}>{words.where}</Heading>
            <ul>
              {places.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </section>
          {plain.map((block) => (
            <Block key={block.id} block={block} telephone="" level={level} />
          ))}
          {own.heading !== '' && (
            <section>
              <Heading level={level}>{own.heading}</Heading>
              {own.body.split(/\n+/).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </section>
          )}
        </div>
        <div id="help">
          {help.map((block) => (
            <Block key={block.id} block={block} telephone={block.id === 'call-us' ? own.telephone : ''} level={level} />
          ))}
        </div>
      </div>
      {own.closing !== '' && <p className={styles.closing}>{own.closing}</p>}
    </article>
  );
}

type BlockProps = {
  readonly block: AftercareSheet['blocks'][number];
  readonly telephone: string;
  readonly level: 1 | 2;
};

function Block({ block, telephone, level }: BlockProps) {
  return (
    <section data-tone={block.tone} className={styles.block}>
      <Heading level={level}>{block.heading}</Heading>
      {block.intro !== '' && <p>{block.intro}</p>}
      <ul>
        {block.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {block.outro !== '' && <p>{block.outro}</p>}
      {telephone !== '' && <p className={styles.number}>{telephone}</p>}
    </section>
  );
}

function Heading({ level, children }: { readonly level: 1 | 2; readonly children: string }) {
  return level === 1 ? <h2>{children}</h2> : <h3>{children}</h3>;
}
