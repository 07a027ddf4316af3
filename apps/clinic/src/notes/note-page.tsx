import type { ReactNode } from 'react';
import type { NoteTexts } from '../database/tables.ts';
import { VisitHead } from '../intake/index.ts';
import { DraftNote } from './draft-note.tsx';
import styles from './note.module.css';
import { NoteMarks } from './note-marks.tsx';
import type { DraftView, NoteView } from './note-view.ts';
import type { TextsPut } from './put-texts.server.ts';
import { SignedNote } from './signed-note.tsx';

/** What a form of the page was answered with, where it was not simply done. */
export type NoteAnswer =
  | {
      readonly kind: 'not-signed';
      readonly obstacles: DraftView['obstacles'];
      /** The reason that was typed for signing against a stop; absent where none was asked for. */
      readonly against?: string;
    }
  /** The texts are kept; the password was not right, or too many were tried. */
  | {
      readonly kind: 'password-refused';
      readonly sentence: string;
      readonly against?: string;
    }
  | {
      readonly kind: 'hand-over-refused';
      readonly values: Readonly<Record<string, string>>;
      readonly errors: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'stale'; readonly mine: NoteTexts; readonly theirs: TextsPut }
  | {
      readonly kind: 'addendum-refused';
      readonly values: Readonly<Record<string, string>>;
      readonly errors: Readonly<Record<string, string>>;
    };

type NotePageProps = {
  readonly view: NoteView;
  readonly answer: NoteAnswer | undefined;
  /** What stands under the note and is no part of it, such as charges. */
  readonly children?: ReactNode;
};

/** A visit's note: a draft that follows the record until it is signed, and then as it was signed. */
export function NotePage({ view, answer, children }: NotePageProps) {
  return (
    <div className={styles.page}>
      <title>{`Note, ${view.when}`}</title>
      <VisitHead head={view.head} step="note">
        <a className={styles.print} href={`/staff/visits/${view.visitId}/note.pdf`}>
          {view.state === 'signed' ? 'PDF' : 'PDF of the draft'}
        </a>
      </VisitHead>
      <h2 className={styles.title}>
        {view.state === 'signed' ? 'Signed note' : 'Note'}
        <small>
          {view.patient.name !== view.head.recordName && <>Then on record as {view.patient.name}, born </>}
          {view.patient.name === view.head.recordName && 'Born '}
          {view.patient.born}. {view.when}, {view.clinician}
        </small>
      </h2>
      <NoteMarks marks={view.marks} />
      {view.sections.some(({ sentences = [] }) => sentences.length > 0) && (
        <p className={styles.hint}>Tap a sentence to see what it rests on.</p>
      )}
      {view.state === 'signed' ? <SignedNote view={view} answer={answer} /> : <DraftNote view={view} answer={answer} />}
      {children}
    </div>
  );
}
