import { IconAlertTriangle, IconCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react';
import type { SaveState } from './saver.ts';
import styles from './saving.module.css';

type SaveWordsProps = {
  readonly state: SaveState<unknown>;
  /** "this drawing", "these findings". */
  readonly what: string;
  readonly onRetry: () => void;
};

/** Whether the work is saved: always in sight, told politely to a screen reader. */
export function SaveWords({ state, what, onRetry }: SaveWordsProps) {
  return (
    <p className={styles.words} role="status" data-kind={state.kind}>
      <SaveSentence {...{ state, what }} />
      {state.kind === 'no-connection' && (
        <button type="button" onClick={onRetry}>
          Try now
        </button>
      )}
    </p>
  );
}

function SaveSentence({ state, what }: Omit<SaveWordsProps, 'onRetry'>) {
  switch (state.kind) {
    case 'saved':
      return (
        <>
          <IconCheck size={18} aria-hidden /> Saved{state.trimmed.length > 0 && `. ${state.trimmed.join(' ')}`}
        </>
      );
    case 'saving':
      return (
        <>
          <IconLoader2 size={18} aria-hidden /> Saving
        </>
      );
    case 'no-connection':
      return (
        <>
          <IconCloudOff size={18} aria-hidden /> Not saved: no connection, kept on this device
        </>
      );
    case 'signed-out':
      return (
        <>
          <IconAlertTriangle size={18} aria-hidden /> Not saved: your session has ended. Your work is kept here.{' '}
          <a href="/staff/sign-in" target="_blank" rel="noreferrer">
            Sign in in another tab
          </a>
        </>
      );
    case 'refused':
      return (
        <>
          <IconAlertTriangle size={18} aria-hidden /> Not saved: {state.sentence}
        </>
      );
    case 'stale':
      return (
        <>
          <IconAlertTriangle size={18} aria-hidden /> Not saved: {state.theirs.savedBy} changed {what}
        </>
      );
  }
}

const URGENCY = ['saved', 'saving', 'no-connection', 'signed-out', 'refused', 'stale'] as const;

/** Whether one state has to be told before another, where two things of a page are saved. */
export function moreUrgent(one: SaveState<unknown>, other: SaveState<unknown>): boolean {
  return URGENCY.indexOf(one.kind) > URGENCY.indexOf(other.kind);
}
