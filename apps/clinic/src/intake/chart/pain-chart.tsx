import type { Drawing, Stroke, View, ViewPoint } from '@filiform/body';
import { type KeyboardEvent, memo, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { COLOURS } from '../../look/tokens.ts';
import { type ChartWindow, VIEW_NAMES, windowText } from '../picture/chart-window.ts';
import { painLayers, strokePath } from '../picture/pain-layers.ts';
import { figureClip, figureFill, figureLines, paintOf, patternId, patternsOf } from '../picture/picture.ts';
import { svgElement } from '../picture/picture-node.ts';
import { hasMarks, markColour, painColour, qualityPattern } from '../picture/quality-patterns.ts';
import styles from './pain-chart.module.css';
import type { LiveStroke, Pen } from './pen.ts';
import { type ChartHost, followPointers } from './pen-gestures.ts';
import { useMmPerPixel } from './use-mm-per-pixel.ts';
import { lookByKey } from './zoom.ts';

export type PainChartProps = {
  readonly view: View;
  readonly window: ChartWindow;
  readonly drawing: Drawing;
  /** Another drawing shown faintly underneath. */
  readonly beneath: Drawing | undefined;
  readonly pen: Pen;
  readonly readOnly: boolean;
  readonly live: LiveStroke;
  /** Laid over the pain: a muscle's zone and points. */
  readonly over: ((mmPerPixel: number) => ReactNode) | undefined;
  readonly onStroke: (stroke: Stroke) => void;
  readonly onErase: (view: View, along: readonly ViewPoint[], radiusMm: number, sweep: number) => void;
  readonly onLook: (window: ChartWindow) => void;
};

/** One view of the body to draw on. A live stroke follows the pen without React; it becomes a stroke when the pen leaves. */
export function PainChart(props: PainChartProps) {
  const { view, window, drawing, beneath, pen, readOnly, over, onLook } = props;
  const svg = useRef<SVGSVGElement>(null);
  const ring = useRef<SVGCircleElement>(null);
  const livePaths = useRef<SVGGElement>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const mmPerPixel = useMmPerPixel(svg, window);

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    return followPointers(element, hostOf(latest, livePaths, ring));
  }, []);

  // The finished stroke is in the drawing now: its live picture has done its work.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the drawing that counts
  useLayoutEffect(() => showLive(livePaths.current, undefined), [drawing, view]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = lookByKey(event.key, window, view);
    if (!to) return;
    event.preventDefault();
    onLook(to);
  }

  return (
    <div
      className={styles.chart}
      id="pain-chart"
      role="tabpanel"
      aria-labelledby={`view-${view}`}
      aria-describedby="pain-chart-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the part of the chart that is looked at
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <p id="pain-chart-keys" className={styles.told}>
        Arrow keys move the chart, plus and minus zoom. To mark without drawing, use the list of regions.
      </p>
      <svg
        ref={svg}
        viewBox={windowText(window)}
        className={readOnly ? styles.fixed : styles.open}
        data-view={view}
        role="img"
        aria-label={`${VIEW_NAMES[view]}: ${markCount(drawing, view)}`}
      >
        <defs>
          {svgElement(figureClip('chart-figure', view))}
          {svgElement(livePattern(pen, 13 * mmPerPixel), 1)}
        </defs>
        <Figure view={view} />
        <g clipPath="url(#chart-figure)">
          {beneath && (
            <g opacity={0.28}>
              <Pain drawing={beneath} view={view} mmPerPixel={mmPerPixel} idPrefix="earlier" />
            </g>
          )}
          <Pain drawing={drawing} view={view} mmPerPixel={mmPerPixel} idPrefix="drawn" />
          <g ref={livePaths} fill="none" strokeLinecap="round" strokeLinejoin="round">
            <path stroke={COLOURS.ember} strokeWidth={0} data-wider={2 * mmPerPixel} />
            <path stroke={painColour(pen.intensity0to10)} strokeWidth={0} data-wider={0} />
            <path
              stroke={hasMarks(pen.quality) ? `url(#${patternId('live', pen)})` : 'none'}
              strokeWidth={0}
              data-wider={0}
            />
          </g>
        </g>
        <Lines view={view} mmPerPixel={mmPerPixel} />
        {over?.(mmPerPixel)}
        <circle
          ref={ring}
          className={styles.ring}
          fill="none"
          stroke={COLOURS.ink}
          strokeWidth={mmPerPixel}
          strokeDasharray={pen.tool === 'eraser' ? `${3 * mmPerPixel}` : undefined}
          visibility="hidden"
        />
      </svg>
    </div>
  );
}

const Figure = memo(function Figure({ view }: { view: View }) {
  return svgElement(figureFill(view));
});

const Lines = memo(function Lines({ view, mmPerPixel }: { view: View; mmPerPixel: number }) {
  return svgElement(figureLines(view, mmPerPixel));
});

type PainProps = {
  readonly drawing: Drawing;
  readonly view: View;
  readonly mmPerPixel: number;
  readonly idPrefix: string;
};

const Pain = memo(function Pain({ drawing, view, mmPerPixel, idPrefix }: PainProps) {
  const layers = painLayers(drawing.strokes, view);
  return (
    <>
      <defs>{patternsOf(layers, idPrefix, 13 * mmPerPixel).map(svgElement)}</defs>
      {paintOf(layers, idPrefix, mmPerPixel).map(svgElement)}
    </>
  );
});

function livePattern(pen: Pen, tileMm: number) {
  const pattern = qualityPattern(patternId('live', pen), pen.quality, markColour(pen.intensity0to10), tileMm);
  return pattern ?? { tag: 'g' as const };
}

function markCount(drawing: Drawing, view: View): string {
  const count = drawing.strokes.filter((stroke) => stroke.view === view).length;
  return count === 0 ? 'nothing is marked here' : count === 1 ? 'one mark' : `${count} marks`;
}

/** Writes a stroke into the three live paths (edge, colour, marks); clears them without one. */
function showLive(group: SVGGElement | null, stroke: Stroke | undefined): void {
  const d = stroke ? strokePath(stroke.view, stroke.points) : '';
  for (const path of group?.children ?? []) {
    path.setAttribute('d', d);
    const wider = Number(path.getAttribute('data-wider'));
    path.setAttribute('stroke-width', String((stroke?.widthMm ?? 0) + wider));
  }
}

function hostOf(
  latest: { readonly current: PainChartProps },
  livePaths: { readonly current: SVGGElement | null },
  ring: { readonly current: SVGCircleElement | null },
): ChartHost {
  return {
    chart: () => latest.current,
    live(stroke) {
      showLive(livePaths.current, stroke);
      latest.current.live.set(stroke);
    },
    finish(stroke) {
      latest.current.onStroke(stroke);
      latest.current.live.set(undefined);
    },
    erase: (view, along, radiusMm, sweep) => latest.current.onErase(view, along, radiusMm, sweep),
    look: (window) => latest.current.onLook(window),
    hover(place, radiusMm) {
      const circle = ring.current;
      if (!circle) return;
      circle.setAttribute('visibility', place ? 'visible' : 'hidden');
      if (!place) return;
      circle.setAttribute('cx', String(place[0]));
      circle.setAttribute('cy', String(place[1]));
      circle.setAttribute('r', String(radiusMm));
    },
  };
}
