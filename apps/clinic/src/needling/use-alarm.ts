import { useCallback, useEffect, useRef } from 'react';

const BEEPS_AT_S = [0, 0.35, 0.7] as const;

/**
 * Sounds and vibrates once for each thing that ends, where the device can. A browser lets a page sound only after a
 * tap on it: `ready` is called with the tap that starts a current.
 * @param ended names of what has ended; each is told once, and what had ended before the page opened is not told
 */
export function useAlarm(ended: readonly string[], isLive: boolean): { readonly ready: () => void } {
  const sound = useRef<AudioContext>(undefined);
  const told = useRef<ReadonlySet<string>>(undefined);
  useEffect(() => {
    if (!isLive) return;
    const fresh = told.current ? ended.filter((name) => !told.current?.has(name)) : [];
    told.current = new Set(ended);
    if (fresh.length === 0) return;
    navigator.vibrate?.([300, 150, 300, 150, 300]);
    if (sound.current) for (const at of BEEPS_AT_S) beep(sound.current, at);
  }, [ended, isLive]);
  const ready = useCallback(() => {
    if (typeof AudioContext === 'undefined') return;
    sound.current ??= new AudioContext();
    void sound.current.resume();
  }, []);
  return { ready };
}

function beep(context: AudioContext, inSeconds: number): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = 880;
  volume.gain.value = 0.3;
  tone.connect(volume).connect(context.destination);
  tone.start(context.currentTime + inSeconds);
  tone.stop(context.currentTime + inSeconds + 0.2);
}
