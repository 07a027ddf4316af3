import styles from './note.module.css';
import type { SentenceView } from './note-view.ts';

type SentencesProps = {
  /** What the addresses of its sentences begin with: one on a page. */
  readonly name: string;
  readonly paragraphs: readonly (readonly SentenceView[])[];
};

/**
 * Drafted paragraphs: each sentence is a link to what it rests on, which opens under its paragraph. By the address
 * alone, so that it works without scripts and on a signed note as on a draft.
 */
export function Sentences({ name, paragraphs }: SentencesProps) {
  const id = `rests-${name}-`;
  return paragraphs.map((sentences, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name of their own and keep their order
    <div key={place} className={styles.sentences} id={`${id}${place}`}>
      <p>
        {sentences.map(({ text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no name of their own and keep their order
          <span key={index}>
            <a href={`#${id}${place}-${index}`}>{text}</a>{' '}
          </span>
        ))}
      </p>
      {sentences.map(({ text, rests }, index) => (
        <aside
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          key={index}
          id={`${id}${place}-${index}`}
          className={styles.rests}
          aria-label={`What it rests on: ${text}`}
        >
          <b>Rests on</b>
          <ul>
            {rests.map(({ words, href }) => (
              <li key={words}>
                <a href={href}>{words}</a>
              </li>
            ))}
          </ul>
          <a className={styles.closeRests} href={`#${id}${place}`}>
            Close
          </a>
        </aside>
      ))}
    </div>
  ));
}
