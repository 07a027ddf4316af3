import { type RefObject, useEffect, useState } from 'react';
import type { ChartWindow } from '../picture/chart-window.ts';

/** Before the chart is measured it is taken for this tall. */
const USUAL_HEIGHT_PX = 600;

/** Millimetres of the figure in one pixel of the screen, so that a line of one pixel is one at every zoom. */
export function useMmPerPixel(svg: RefObject<SVGSVGElement | null>, window: ChartWindow): number {
  const [size, setSize] = useState({ width: USUAL_HEIGHT_PX * 1.2, height: USUAL_HEIGHT_PX });
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [svg]);
  const exact = Math.max(window.width / size.width, window.height / size.height);
  return Math.round(exact * 1000) / 1000;
}
