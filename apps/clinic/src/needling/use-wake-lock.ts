import { useEffect, useState } from 'react';

export type WakeLock = 'off' | 'on' | 'unavailable';

/**
 * Keeps the screen awake while it is wanted and the page is in sight, and lets it sleep again after. A browser gives it
 * back on its own when the page is hidden, so it is asked for anew.
 * @returns 'unavailable' where the browser has no such lock, or refuses it (a battery that runs low)
 */
export function useWakeLock(isWanted: boolean): WakeLock {
  const [state, setState] = useState<WakeLock>('off');
  useEffect(() => {
    if (!isWanted) return;
    let held: WakeLockSentinel | undefined;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      if (!('wakeLock' in navigator)) return setState('unavailable');
      try {
        const lock = await navigator.wakeLock.request('screen');
        if (isOver) return void lock.release();
        held = lock;
        setState('on');
      } catch {
        setState('unavailable');
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      void held?.release();
      setState('off');
    };
  }, [isWanted]);
  return state;
}
