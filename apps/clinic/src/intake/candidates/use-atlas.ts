import { useEffect, useState } from 'react';

export type AtlasSide = typeof import('./atlas-side.ts');

let loading: Promise<AtlasSide> | undefined;

/** The atlas, the ranking and the body's places: one download, asked for once. A failed one may be asked for again. */
export function loadAtlas(): Promise<AtlasSide> {
  loading ??= import('./atlas-side.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

export type LoadedAtlas = AtlasSide | 'loading' | 'failed';

/** Loads the atlas in an idle moment and builds its index in the next one. */
export function useAtlas(): LoadedAtlas {
  const [atlas, setAtlas] = useState<LoadedAtlas>('loading');
  useEffect(() => {
    let gone = false;
    const load = async () => {
      try {
        const loaded = await loadAtlas();
        await idle();
        if (gone) return;
        loaded.warmUp();
        setAtlas(loaded);
      } catch {
        if (!gone) setAtlas('failed');
      }
    };
    void idle().then(load);
    const again = () => void load();
    window.addEventListener('online', again);
    return () => {
      gone = true;
      window.removeEventListener('online', again);
    };
  }, []);
  return atlas;
}

/** Resolves when the browser has nothing better to do; Safari, which doesn't tell, gets a moment. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 1_000 });
    else setTimeout(resolve, 200);
  });
}
