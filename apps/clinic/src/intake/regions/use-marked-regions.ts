import type { Drawing } from '@filiform/body';
import { useEffect, useState } from 'react';
import type { LoadedAtlas } from '../candidates/use-atlas.ts';
import { type MarkedRegion, markedRegions } from './marked-words.ts';

/** Long enough to let a quick hand finish its strokes, short enough to be there when somebody looks. */
const PAUSE_MS = 250;

/** What the picture says in words, a moment after the last stroke; undefined until the body's places are loaded. */
export function useMarkedRegions(atlas: LoadedAtlas, drawing: Drawing): readonly MarkedRegion[] | undefined {
  const [marked, setMarked] = useState<readonly MarkedRegion[]>();
  useEffect(() => {
    if (typeof atlas === 'string') return;
    const timer = setTimeout(() => setMarked(markedRegions(drawing, atlas.regionsOfDrawing)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [atlas, drawing]);
  return marked;
}
