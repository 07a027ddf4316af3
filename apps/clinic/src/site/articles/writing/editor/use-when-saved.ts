import { useCallback, useEffect, useRef } from 'react';
import type { Saving } from '../../../../intake/index.saving.ts';
import type { TypedText } from './typed-text.ts';

export type WhenSaved = (act: () => void) => void;

/** Does something as soon as all that was typed is stored; a later wish takes the place of an earlier one. */
export function useWhenSaved(saving: Saving<TypedText>): WhenSaved {
  const wanted = useRef<() => void>(undefined);
  const now = useRef(saving);
  const isSaved = saving.state.kind === 'saved';
  useEffect(() => {
    now.current = saving;
    if (!isSaved) return;
    wanted.current?.();
    wanted.current = undefined;
  });
  return useCallback((act) => {
    if (now.current.state.kind === 'saved') return act();
    wanted.current = act;
    now.current.retry();
  }, []);
}
