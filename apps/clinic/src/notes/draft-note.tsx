import { IconAlertTriangle, IconCheck, IconCloudOff, IconDots } from '@tabler/icons-react';
import { AgainstField } from '../safety/index.ts';
import { HandOverBox } from './hand-over-box.tsx';
import styles from './note.module.css';
import type { NoteAnswer } from './note-page.tsx';
import { NotePictures } from './note-pictures.tsx';
import { TEXT_WORDS, type TextName } from './note-texts.ts';
import type { DraftView, SectionView } from './note-view.ts';
import { PasswordField } from './password-field.tsx';
import { SectionTable, SectionText } from './section-body.tsx';
import { StaleNote } from './stale-note.tsx';
import { type Draft, type DraftState, useDraft } from './use-draft.ts';

type DraftNoteProps = { readonly view: DraftView; readonly answer: NoteAnswer | undefined };

/** The note in the making: text that can be typed over, and what comes from the record alone. */
export function DraftNote({ view, answer }: DraftNoteProps) {
  const stale = answer?.kind === 'stale' ? answer : undefined;
  const first = { rowVersion: view.rowVersion, texts: stale?.mine ?? view.texts };
  const draft = useDraft(first, view.visitId, view.staffId);
  const obstacles = answer?.kind === 'not-signed' ? answer.obstacles : view.obstacles;
  const theirs = draft.state.kind === 'stale' ? draft.state.theirs : stale?.theirs;
  if (theirs) return <StaleNote view={view} mine={draft.texts} theirs={theirs} handOver={draft.handOver} />;
  return (
    <form
      method="post"
      action={`/staff/visits/${view.visitId}/note`}
      className={styles.draft}
      onSubmit={(event) => {
        if (!draft.handOver()) event.preventDefault();
      }}
    >
      <input type="hidden" name="rowVersion" value={draft.rowVersion} />
      <input type="hidden" name="seen" value={view.seen} />
      {view.signsAs !== undefined && (
        // The enter key in a field takes the first button of a form: here it signs, as the password field suggests.
        <button
          type="submit"
          className={styles.unseen}
          formAction={`/staff/visits/${view.visitId}/note/sign#signature`}
          name="intent"
          value="sign"
          tabIndex={-1}
          aria-hidden="true"
        />
      )}
      {draft.isLive && <SaveWords state={draft.state} />}
      <div className={styles.columns}>
        <div className={styles.sections}>
          {view.sections.map((section) => (
            <section key={section.heading}>
              <h3>{section.heading}</h3>
              <SectionFields section={section} view={view} draft={draft} />
            </section>
          ))}
          <DraftAnew view={view} draft={draft} />
        </div>
        <NotePictures drawing={view.drawing} points={view.points} />
      </div>
      <SignBox view={view} obstacles={obstacles} answer={answer} />
    </form>
  );
}

type SectionFieldsProps = { readonly section: SectionView; readonly view: DraftView; readonly draft: Draft };

function SectionFields({ section, view, draft }: SectionFieldsProps) {
  const field = (name: TextName, rows: number, text: string) => (
    <TextField
      name={name}
      rows={rows}
      text={text}
      type={draft.type}
      isNamedAbove={TEXT_WORDS[name] === section.heading}
    />
  );
  switch (section.kind) {
    case 'subjective':
    case 'candidates': {
      const typed = draft.texts[section.kind];
      return (
        <>
          {typed === null && <SectionText section={section} />}
          <details className={styles.rewrite} open={typed !== null || undefined}>
            <summary>{typed === null ? 'Write it differently' : 'In your words'}</summary>
            {field(section.kind, 2, typed ?? view.drafted[section.kind])}
          </details>
          <SectionTable section={section} />
        </>
      );
    }
    case 'plan':
      return (
        <>
          {field('plan', 2, draft.texts.plan)}
          {field('aftercare', 2, draft.texts.aftercare)}
          {/* The first two say what stands in the fields above. */}
          <SectionText section={{ ...section, paragraphs: [], sentences: section.sentences?.slice(2) }} />
        </>
      );
    default: {
      const remark = section.kind === 'needle-count' ? 'needleCount' : section.kind;
      const isRemark = remark === 'needling' || remark === 'response' || remark === 'needleCount';
      return (
        <>
          <SectionText section={section} recordOnly={isRemark} />
          <SectionTable section={section} />
          {isRemark && field(remark, 1, draft.texts[remark])}
        </>
      );
    }
  }
}

type TextFieldProps = {
  readonly name: TextName;
  readonly rows: number;
  readonly text: string;
  readonly type: Draft['type'];
  /** True under a heading of the same words, which need not be read twice. */
  readonly isNamedAbove: boolean;
};

function TextField({ name, rows, text, type, isNamedAbove }: TextFieldProps) {
  return (
    <label className={styles.field}>
      <span className={isNamedAbove ? styles.unseen : undefined}>{TEXT_WORDS[name]}</span>
      <textarea
        name={name}
        rows={rows}
        value={text}
        maxLength={20000}
        onChange={(event) => type(name, event.currentTarget.value)}
      />
    </label>
  );
}

function DraftAnew({ view, draft }: { readonly view: DraftView; readonly draft: Draft }) {
  const isEdited = draft.texts.subjective !== null || draft.texts.candidates !== null;
  return (
    <div className={styles.anew}>
      {isEdited && (
        <button type="submit" name="intent" value="draft-anew" className={styles.quiet}>
          Draft anew from the record
        </button>
      )}
      {view.canUndoDraftAnew && (
        <button type="submit" name="intent" value="undo-draft-anew" className={styles.quiet}>
          Undo: bring back what I had typed
        </button>
      )}
      <button
        type="submit"
        name="intent"
        value="save-draft"
        className={`${styles.secondary} ${draft.isLive ? styles.unseen : ''}`}
      >
        Save the draft
      </button>
    </div>
  );
}

type SignBoxProps = {
  readonly view: DraftView;
  readonly obstacles: DraftView['obstacles'];
  readonly answer: NoteAnswer | undefined;
};

function SignBox({ view, obstacles, answer }: SignBoxProps) {
  const against = answer?.kind === 'not-signed' || answer?.kind === 'password-refused' ? answer.against : undefined;
  const wasRefused = answer?.kind === 'not-signed';
  const { handOver } = view;
  return (
    <section className={styles.sign} aria-label="Signature" id="signature">
      {obstacles.length > 0 && (
        <div className={styles.obstacles} role={wasRefused ? 'alert' : undefined}>
          <p>
            <IconAlertTriangle aria-hidden="true" size={20} />
            <strong>{wasRefused ? 'Not signed yet' : 'Before it can be signed'}</strong>
          </p>
          <ul>
            {obstacles.map(({ message, siteId }) => (
              <li key={message}>
                {message} {siteId && <a href={`/staff/visits/${view.visitId}/needling#site-${siteId}`}>Go there</a>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {handOver && (
        <HandOverBox
          visitId={view.visitId}
          handOver={handOver}
          refusal={answer?.kind === 'hand-over-refused' ? answer : undefined}
        />
      )}
      {view.signsAs !== undefined && (
        <>
          <p>
            {view.signsForAnother && (
              <>This is {view.clinician}'s visit; your name is recorded as the one who signs. </>
            )}
            After signing nothing here can change; a correction is an addendum.
          </p>
          {view.against && <AgainstField against={view.against} typed={against} />}
          <PasswordField error={answer?.kind === 'password-refused' ? answer.sentence : undefined} />
          <button
            type="submit"
            className={styles.primary}
            formAction={`/staff/visits/${view.visitId}/note/sign#signature`}
            name="intent"
            value="sign"
          >
            {handOver?.kind === 'to-be-read' ? 'Co-sign' : 'Sign'} as {view.signsAs}
          </button>
        </>
      )}
    </section>
  );
}

function SaveWords({ state }: { readonly state: DraftState }) {
  switch (state.kind) {
    case 'saved':
      return (
        <p className={styles.state} role="status">
          <IconCheck aria-hidden="true" size={18} /> Draft saved
        </p>
      );
    case 'saving':
      return (
        <p className={styles.state} role="status">
          <IconDots aria-hidden="true" size={18} /> Saving
        </p>
      );
    case 'signed-out':
      return (
        <p className={styles.unsaved} role="alert">
          <IconCloudOff aria-hidden="true" size={18} /> Your session has ended. What you typed is kept here:{' '}
          <a href="/staff/sign-in" target="_blank" rel="noreferrer">
            sign in in another tab
          </a>
          .
        </p>
      );
    case 'closed':
      return (
        <p className={styles.unsaved} role="alert">
          <IconAlertTriangle aria-hidden="true" size={18} /> Not saved. {state.sentence}
        </p>
      );
    case 'no-connection':
    case 'stale':
      return (
        <p className={styles.unsaved} role="status">
          <IconCloudOff aria-hidden="true" size={18} /> No connection. Kept here, and sent as soon as it is back.
        </p>
      );
  }
}
