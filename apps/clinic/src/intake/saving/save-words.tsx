import { IconAlertTriangle, IconCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react';
import type { SaveState } from './drawing-saver.ts';
import styles from './saving.module.css';

/** Whether the drawing is saved: always in sight, told politely to a screen reader. */
export function SaveWords({ state, onRetry }: { readonly state: SaveState; readonly onRetry: () => void }) {
  return (
    <p className={styles.words} role="status" data-kind={state.kind}>
      <SaveSentence state={state} />
      {state.kind === 'no-connection' && (
        <button type="button" onClick={onRetry}>
          Try now
        </button>
      )}
    </p>
  );
}

function SaveSentence({ state }: { readonly state: SaveState }) {
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
          <IconAlertTriangle size={18} aria-hidden /> Not saved: your session has ended. The drawing is kept here.{' '}
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
          <IconAlertTriangle size={18} aria-hidden /> Not saved: {state.theirs.drawnBy} changed this drawing
        </>
      );
  }
}
