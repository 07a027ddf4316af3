import type { NoteTexts } from '../database/tables.ts';
import styles from './note.module.css';
import { differingTexts, TEXT_NAMES, TEXT_WORDS, type TextName } from './note-texts.ts';
import type { DraftView } from './note-view.ts';
import type { TextsPut } from './put-texts.server.ts';

type StaleNoteProps = {
  readonly view: DraftView;
  readonly mine: NoteTexts;
  readonly theirs: TextsPut;
  readonly handOver: () => boolean;
};

/** Two people wrote one note: both texts side by side, and the choice for each. */
export function StaleNote({ view, mine, theirs, handOver }: StaleNoteProps) {
  const fields = differingTexts(mine, theirs.texts);
  const said = (texts: NoteTexts, name: TextName) =>
    texts[name] ?? (name === 'subjective' || name === 'candidates' ? view.drafted[name] : '');
  return (
    <form
      method="post"
      action={`/staff/visits/${view.visitId}/note`}
      className={styles.stale}
      onSubmit={(event) => {
        if (!handOver()) event.preventDefault();
      }}
    >
      <h3>Somebody else changed this note meanwhile</h3>
      <p role="alert">
        Nothing of yours is lost: choose for each text which one stands. You can go on typing after that.
      </p>
      <input type="hidden" name="rowVersion" value={theirs.rowVersion} />
      <input type="hidden" name="seen" value={view.seen} />
      {TEXT_NAMES.filter((name) => !fields.includes(name)).map((name) => (
        <input key={name} type="hidden" name={name} value={said(mine, name)} />
      ))}
      {fields.map((name) => (
        <fieldset key={name}>
          <legend>{TEXT_WORDS[name]}</legend>
          <label>
            <input type="radio" name={name} value={said(theirs.texts, name)} defaultChecked />
            <span>
              <b>Stored now</b>
              <span className={styles.lines}>{said(theirs.texts, name) || 'nothing'}</span>
            </span>
          </label>
          <label>
            <input type="radio" name={name} value={said(mine, name)} />
            <span>
              <b>Yours</b>
              <span className={styles.lines}>{said(mine, name) || 'nothing'}</span>
            </span>
          </label>
        </fieldset>
      ))}
      <button type="submit" name="intent" value="save-draft" className={styles.primary}>
        Save what I chose
      </button>
    </form>
  );
}
