import { type ComparedLine, type ComparedWords, differsInNothingShown } from './compare-texts.ts';
import styles from './versions.module.css';

/** Lines around a change that are shown with it. */
const AROUND = 1;

/** What became of a text: what went is struck out, what came is underlined, and both are marked for who hears the page. */
export function ComparedText({ lines }: { readonly lines: readonly ComparedLine[] }) {
  if (differsInNothingShown(lines)) {
    return <p className={styles.nothing}>The words are the same. Only emphasis (bold, italic) may differ.</p>;
  }
  return (
    <div className={styles.compared}>
      {withGaps(lines).map((part) =>
        'gap' in part ? (
          <p key={part.key} className={styles.gap}>
            {part.gap === 1 ? 'One line is the same' : `${part.gap} lines are the same`}
          </p>
        ) : (
          <p key={part.key} className={styles.line} data-kind={part.line.kind}>
            {part.line.label !== '' && <span className={styles.label}>{part.line.label} </span>}
            {part.line.words.map((words, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line have no other name, and never move
              <Piece key={index} {...words} />
            ))}
          </p>
        ),
      )}
    </div>
  );
}

function Piece({ kind, words }: ComparedWords) {
  if (kind === 'added') return <ins>{words || '(empty line)'}</ins>;
  if (kind === 'removed') return <del>{words || '(empty line)'}</del>;
  return words;
}

type Part = { readonly key: string; readonly gap: number } | { readonly key: string; readonly line: ComparedLine };

/** Long stretches in which nothing changed are counted instead of shown. */
function withGaps(lines: readonly ComparedLine[]): readonly Part[] {
  const isNear = (at: number) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ kind }) => kind !== 'same');
  const parts: Part[] = [];
  let gap = 0;
  for (const [index, line] of lines.entries()) {
    if (!isNear(index)) {
      gap += 1;
      continue;
    }
    if (gap > 0) parts.push({ key: `gap before ${index}`, gap });
    gap = 0;
    parts.push({ key: `line ${index}`, line });
  }
  if (gap > 0) parts.push({ key: 'gap at the end', gap });
  return parts;
}
