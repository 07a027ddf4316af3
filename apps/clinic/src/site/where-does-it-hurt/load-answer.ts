import { useEffect, useState } from 'react';

type AnswerSide = typeof import('./answer.ts');

let loading: Promise<AnswerSide> | undefined;

/** The part that compares, with the atlas: one download, asked for once. A failed one may be asked for again. */
export function loadAnswer(): Promise<AnswerSide> {
  loading ??= import('./answer.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Loads it while somebody draws, and builds its index then, so that the answer is there at once.
 * @param wanted false before anything is drawn: who only reads the questions loads no atlas
 */
export function useAnswerReady(wanted: boolean): 'ready' | 'loading' | 'failed' {
  const [state, setState] = useState<'ready' | 'loading' | 'failed'>('loading');
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    loadAnswer().then(
      ({ warmUp }) => {
        warmUp();
        if (!gone) setState('ready');
      },
      () => {
        if (!gone) setState('failed');
      },
    );
    return () => {
      gone = true;
    };
  }, [wanted]);
  return state;
}
