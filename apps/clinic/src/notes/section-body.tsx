import styles from './note.module.css';
import type { SectionView } from './note-view.ts';
import { Sentences } from './sentences.tsx';

/** More columns than this are set as a block a row. */
const WIDEST = 5;

/** A section's table, wide ones as one block a row on a narrow screen. */
export function SectionTable({ section }: { readonly section: SectionView }) {
  if (section.rows.length === 0) return null;
  return (
    <section
      className={`${styles.tableBox} ${section.columns.length > WIDEST ? styles.wide : ''}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too
      tabIndex={0}
      aria-label={`${section.heading}, table`}
    >
      <table>
        <thead>
          <tr>
            {section.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {section.rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own and keep their order
            <tr key={place}>
              {row.map((cell, index) => (
                <td key={section.columns[index] ?? cell} data-column={section.columns[index]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type SectionTextProps = {
  readonly section: Pick<SectionView, 'kind' | 'heading' | 'paragraphs' | 'sentences'>;
  /** Leaves out what follows the record, where it has a field of its own. */
  readonly recordOnly?: boolean;
};

/** A section's text: what was drafted sentence by sentence, then what somebody typed. */
export function SectionText({ section, recordOnly = false }: SectionTextProps) {
  const { paragraphs, sentences = [] } = section;
  const typed = recordOnly ? [] : paragraphs.slice(sentences.length);
  return (
    <>
      <Sentences name={section.kind ?? section.heading} paragraphs={sentences} />
      {typed.map((text, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name of their own and keep their order
        <p key={place}>{text}</p>
      ))}
    </>
  );
}
