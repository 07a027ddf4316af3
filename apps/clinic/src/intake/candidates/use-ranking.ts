import type { Drawing } from '@filiform/body';
import type { Ranking } from '@filiform/referral';
import { useEffect, useState } from 'react';
import type { LiveStroke } from '../chart/pen.ts';
import { type Examination, rankOptions } from '../findings/examination.ts';
import type { LoadedAtlas } from './use-atlas.ts';

/** The ranking of what is drawn and found, the unfinished stroke too: once a frame at most, while the pen moves. */
export function useRanking(
  atlas: LoadedAtlas,
  drawing: Drawing,
  live: LiveStroke,
  examination: Examination,
): Ranking | undefined {
  const [ranking, setRanking] = useState<Ranking>();
  useEffect(() => {
    if (typeof atlas === 'string') return;
    let frame: number | undefined;
    const options = rankOptions(examination);
    const rank = () => {
      frame = undefined;
      setRanking(atlas.rankDrawing(drawing, live.stroke, options));
    };
    const soon = () => {
      frame ??= requestAnimationFrame(rank);
    };
    soon();
    const unsubscribe = live.subscribe(soon);
    return () => {
      unsubscribe();
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, [atlas, drawing, live, examination]);
  return ranking;
}
