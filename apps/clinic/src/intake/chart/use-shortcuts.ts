import type { View } from '@filiform/body';
import { useEffect } from 'react';
import type { DrawingChange } from '../history/drawing-history.ts';
import { viewOfKey } from './view-groups.ts';

type Shortcuts = {
  /** The view that is shown. */
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onChange: (change: DrawingChange) => void;
  readonly readOnly: boolean;
};

/** 1 to 6 choose a view (5 goes through the hands, 6 through the feet), Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) go back and forth; not while somebody types. */
export function useShortcuts({ view, onView, onChange, readOnly }: Shortcuts): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        const back = key === 'z' && !event.shiftKey;
        const forth = (key === 'z' && event.shiftKey) || key === 'y';
        if (readOnly || !(back || forth)) return;
        event.preventDefault();
        onChange({ kind: back ? 'undo' : 'redo' });
        return;
      }
      const next = event.altKey ? undefined : viewOfKey(key, view);
      if (next) onView(next);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [view, onView, onChange, readOnly]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
