import { IconClockExclamation, IconCopy, IconHandStop } from '@tabler/icons-react';
import styles from './note.module.css';
import type { NoteMark } from './note-marks.ts';

const ICONS = { late: IconClockExclamation, copy: IconCopy, 'against-stop': IconHandStop } as const;

/** What a reader must know of the note before its text. */
export function NoteMarks({ marks }: { readonly marks: readonly NoteMark[] }) {
  if (marks.length === 0) return null;
  return (
    <ul className={styles.marks} aria-label="Marks of this note">
      {marks.map(({ kind, words }) => {
        const Icon = ICONS[kind];
        return (
          <li key={words} data-kind={kind}>
            <Icon aria-hidden="true" size={20} /> {words}
          </li>
        );
      })}
    </ul>
  );
}
