import { useCallback, useEffect, useRef } from 'react';
import type { Saving } from '../../../../intake/index.saving.ts';
import type { TypedText } from './typed-text.ts';

/** Does something once all that was typed is stored. @returns false where it can't be stored now: nothing is done then */
export type WhenSaved = (act: () => void) => boolean;

/** A later wish takes the place of an earlier one; one that waits is dropped where saving fails, which the page says. */
export function useWhenSaved(saving: Saving<TypedText>): WhenSaved {
  const wanted = useRef<() => void>(undefined);
  const now = useRef(saving);
  const { kind } = saving.state;
  useEffect(() => {
    now.current = saving;
    if (kind === 'saving') return;
    if (kind === 'saved') wanted.current?.();
    wanted.current = undefined;
  });
  return useCallback((act) => {
    const { state, retry } = now.current;
    if (state.kind === 'saved') act();
    else if (state.kind === 'saving') {
      wanted.current = act;
      retry();
    } else return false;
    return true;
  }, []);
}
