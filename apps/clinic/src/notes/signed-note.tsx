import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import styles from './note.module.css';
import type { NoteAnswer } from './note-page.tsx';
import { NotePictures } from './note-pictures.tsx';
import type { SignedView } from './note-view.ts';
import { PasswordField } from './password-field.tsx';
import { SectionTable, SectionText } from './section-body.tsx';

type Refusal = Extract<NoteAnswer, { kind: 'addendum-refused' }>;

/** A note as it was signed, and what was added after. */
export function SignedNote({ view, answer }: { readonly view: SignedView; readonly answer: NoteAnswer | undefined }) {
  const refusal = answer?.kind === 'addendum-refused' ? answer : undefined;
  return (
    <>
      <p className={styles.signature}>
        <IconLock aria-hidden="true" size={20} />
        <span>
          {view.draftedBy && (
            <>
              Drafted by {view.draftedBy.who}, handed over {view.draftedBy.handedAt}.{' '}
            </>
          )}
          {view.draftedBy ? 'Co-signed' : 'Signed'} by {view.signedBy}, {view.signedAt}. Content {view.hashStart}.
        </span>
      </p>
      {answer?.kind === 'not-signed' && (
        <ul className={styles.told} role="alert">
          {answer.obstacles.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {!view.isIntact && (
        <p className={styles.alarm} role="alert">
          <IconAlertTriangle aria-hidden="true" size={20} /> What is stored is not what was signed: its hash differs.
          Keep a copy, and tell the practice's owner.
        </p>
      )}
      <div className={styles.columns}>
        <div className={styles.sections}>
          {view.sections.map((section) => (
            <section key={section.heading}>
              <h3>{section.heading}</h3>
              <SectionText section={section} />
              <SectionTable section={section} />
            </section>
          ))}
          {view.addenda.map((addendum) => (
            <section key={addendum.id} className={styles.addendum}>
              <h3>Addendum</h3>
              <p>
                <strong>Corrects: {addendum.corrects}</strong>
              </p>
              <p className={styles.lines}>{addendum.body}</p>
              <p className={styles.quietText}>
                {addendum.by}, {addendum.at}
              </p>
            </section>
          ))}
        </div>
        <NotePictures drawing={view.drawing} points={view.points} />
      </div>
      {view.canAdd && <AddendumForm view={view} refusal={refusal} />}
    </>
  );
}

function AddendumForm({ view, refusal }: { readonly view: SignedView; readonly refusal: Refusal | undefined }) {
  const { values, errors } = refusal ?? { values: NOTHING, errors: NOTHING };
  return (
    <form method="post" action={`/staff/visits/${view.visitId}/note/addendum`} className={styles.form} id="addendum">
      <h3>Add an addendum</h3>
      <p className={styles.quietText}>The note stays as it was signed. An addendum stands under it, with your name.</p>
      {errors.form && (
        <p className={styles.error} role="alert">
          {errors.form}
        </p>
      )}
      <label>
        What it corrects or adds to
        <input
          name="corrects"
          list="sections"
          maxLength={200}
          required
          defaultValue={values.corrects}
          // biome-ignore lint/a11y/noAutofocus: the first field that was refused takes the focus
          autoFocus={errors.corrects !== undefined}
        />
        <datalist id="sections">
          {view.sections.map(({ heading }) => (
            <option key={heading} value={heading} />
          ))}
        </datalist>
        {errors.corrects && <span className={styles.error}>{errors.corrects}</span>}
      </label>
      <label>
        The addendum
        <textarea name="body" rows={4} maxLength={20000} required defaultValue={values.body} />
        {errors.body && <span className={styles.error}>{errors.body}</span>}
      </label>
      <PasswordField error={errors.password} />
      <button type="submit" className={styles.primary}>
        Sign the addendum
      </button>
    </form>
  );
}

const NOTHING: Readonly<Record<string, string>> = {};
