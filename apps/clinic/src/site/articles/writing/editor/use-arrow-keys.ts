import { type KeyboardEvent, type RefObject, useEffect } from 'react';

/**
 * One stop of the tab key for a bar of buttons: from one to the next the arrow keys go, as a toolbar is expected to.
 * The buttons' own tabindex is set past React, which never changes it.
 */
export function useArrowKeys(bar: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  // After every render: buttons come and go with where the cursor is.
  useEffect(() => {
    const buttons = buttonsOf(bar.current);
    const current = buttons.find((button) => button.dataset.current !== undefined) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === current ? 0 : -1;
  });
  return (event) => {
    const buttons = buttonsOf(bar.current);
    const at = buttons.findIndex((button) => button.matches(':focus'));
    if (at < 0) return;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = buttons.at(to % buttons.length);
    for (const button of buttons) {
      delete button.dataset.current;
      button.tabIndex = -1;
    }
    if (!next) return;
    next.dataset.current = '';
    next.tabIndex = 0;
    next.focus();
  };
}

function buttonsOf(bar: HTMLElement | null): readonly HTMLButtonElement[] {
  return bar ? [...bar.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')] : [];
}
