import { fromScreen, type Stroke, type View, type ViewPoint } from '@filiform/body';
import type { ChartWindow } from '../picture/chart-window.ts';
import { brushMm, type Pen } from './pen.ts';
import { moved, zoomed } from './zoom.ts';

/** What the gestures need of the chart, asked anew at each event. */
export type ChartHost = {
  readonly chart: () => {
    readonly view: View;
    readonly window: ChartWindow;
    readonly pen: Pen;
    readonly readOnly: boolean;
  };
  /** The stroke under the pen; undefined when it was given up. */
  readonly live: (stroke: Stroke | undefined) => void;
  readonly finish: (stroke: Stroke) => void;
  readonly erase: (view: View, along: readonly ViewPoint[], radiusMm: number, sweep: number) => void;
  readonly look: (window: ChartWindow) => void;
  /** Where the brush would mark, for its ring; undefined when it is not over the chart. */
  readonly hover: (place: ViewPoint | undefined, radiusMm: number) => void;
};

type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'drawing'; readonly pointer: number; readonly stroke: Stroke; readonly points: ViewPoint[] }
  | { readonly kind: 'erasing'; readonly pointer: number; readonly sweep: number; last: ViewPoint }
  | { readonly kind: 'pinching'; centre: ViewPoint; apart: number };

/** A touch this soon after the pen left is the palm that lay beside it. */
const PALM_MS = 400;
const ERASER_BUTTON = 32;

/**
 * Mouse, finger and pen on the chart. One pointer draws or erases, two fingers move and zoom, and while a pen is down
 * (and shortly after) touches are a palm. Works on the element itself: nothing is rendered between two points.
 * @returns takes the listeners off again
 */
export function followPointers(svg: SVGSVGElement, host: ChartHost): () => void {
  let doing: Doing = { kind: 'nothing' };
  let sweeps = 0;
  let penLeftAt = Number.NEGATIVE_INFINITY;
  let penDown = false;
  const fingers = new Map<number, ViewPoint>();

  /** Screen millimetres of the chart under a place of the page. */
  function onChart(clientX: number, clientY: number): ViewPoint {
    const matrix = svg.getScreenCTM();
    if (!matrix) return [0, 0];
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    return [x, y];
  }

  function inView(event: PointerEvent): ViewPoint {
    const { view } = host.chart();
    const [x, y] = fromScreen(view, onChart(event.clientX, event.clientY));
    // A tenth of a millimetre is finer than any pen, and keeps what is stored short.
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  }

  function giveUp(): void {
    if (doing.kind === 'drawing') host.live(undefined);
    doing = { kind: 'nothing' };
  }

  function isPalm(event: PointerEvent): boolean {
    return event.pointerType === 'touch' && (penDown || event.timeStamp - penLeftAt < PALM_MS);
  }

  function pinchOf(): { centre: ViewPoint; apart: number } | undefined {
    const [one, other] = [...fingers.values()];
    if (!one || !other) return undefined;
    return {
      centre: [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2],
      apart: Math.max(1, Math.hypot(one[0] - other[0], one[1] - other[1])),
    };
  }

  function down(event: PointerEvent): void {
    if (isPalm(event) || (event.pointerType === 'mouse' && event.button !== 0)) return;
    if (event.pointerType === 'pen') {
      penDown = true;
      // The hand often lands before the pen: what it began was no mark.
      if (fingers.size > 0) giveUp();
      fingers.clear();
    }
    if (event.pointerType === 'touch') {
      fingers.set(event.pointerId, [event.clientX, event.clientY]);
      const pinch = pinchOf();
      if (pinch) {
        giveUp();
        doing = { kind: 'pinching', ...pinch };
        svg.setPointerCapture(event.pointerId);
        return;
      }
    }
    const { view, pen, readOnly } = host.chart();
    if (readOnly || doing.kind !== 'nothing') return;
    svg.setPointerCapture(event.pointerId);
    const at = inView(event);
    if (pen.tool === 'eraser' || (event.buttons & ERASER_BUTTON) !== 0) {
      sweeps += 1;
      doing = { kind: 'erasing', pointer: event.pointerId, sweep: sweeps, last: at };
      host.erase(view, [at], brushMm(pen.brush) / 2, sweeps);
      return;
    }
    const { intensity0to10, quality } = pen;
    const points: ViewPoint[] = [at];
    const stroke: Stroke = { view, points, widthMm: brushMm(pen.brush), intensity0to10, quality };
    doing = { kind: 'drawing', pointer: event.pointerId, stroke, points };
    host.live({ ...stroke, points: [...points] });
  }

  function move(event: PointerEvent): void {
    const { view, pen, readOnly } = host.chart();
    if (event.pointerType !== 'touch')
      host.hover(readOnly ? undefined : onChart(event.clientX, event.clientY), brushMm(pen.brush) / 2);
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, [event.clientX, event.clientY]);
    switch (doing.kind) {
      case 'drawing': {
        if (event.pointerId !== doing.pointer) return;
        for (const part of partsOf(event)) {
          const point = inView(part);
          const last = doing.points.at(-1);
          if (!last || point[0] !== last[0] || point[1] !== last[1]) doing.points.push(point);
        }
        host.live({ ...doing.stroke, points: [...doing.points] });
        return;
      }
      case 'erasing': {
        if (event.pointerId !== doing.pointer) return;
        const radius = brushMm(pen.brush) / 2;
        const to = inView(event);
        host.erase(view, between(doing.last, to, radius), radius, doing.sweep);
        doing.last = to;
        return;
      }
      case 'pinching': {
        const pinch = pinchOf();
        if (!pinch) return;
        const before = onChart(...doing.centre);
        const { window } = host.chart();
        const closer = zoomed(window, view, pinch.apart / doing.apart, before);
        const perPixel = closer.width / Math.max(1, svg.clientWidth);
        host.look(
          moved(
            closer,
            view,
            (doing.centre[0] - pinch.centre[0]) * perPixel,
            (doing.centre[1] - pinch.centre[1]) * perPixel,
          ),
        );
        doing = { kind: 'pinching', ...pinch };
        return;
      }
      case 'nothing':
    }
  }

  function up(event: PointerEvent): void {
    fingers.delete(event.pointerId);
    if (event.pointerType === 'pen') {
      penDown = false;
      penLeftAt = event.timeStamp;
    }
    if (doing.kind === 'pinching') {
      if (fingers.size === 0) doing = { kind: 'nothing' };
      return;
    }
    if (doing.kind === 'nothing' || doing.pointer !== event.pointerId) return;
    if (doing.kind === 'drawing') {
      if (event.type === 'pointercancel') host.live(undefined);
      else host.finish({ ...doing.stroke, points: doing.points });
    }
    doing = { kind: 'nothing' };
  }

  function leave(event: PointerEvent): void {
    if (event.pointerType !== 'touch') host.hover(undefined, 0);
  }

  function wheel(event: WheelEvent): void {
    // Fingers pinching on a touchpad arrive as a wheel with the control key.
    if (!event.ctrlKey) return;
    event.preventDefault();
    const { window, view } = host.chart();
    host.look(zoomed(window, view, Math.exp(-event.deltaY / 200), onChart(event.clientX, event.clientY)));
  }

  svg.addEventListener('pointerdown', down);
  svg.addEventListener('pointermove', move);
  svg.addEventListener('pointerup', up);
  svg.addEventListener('pointercancel', up);
  svg.addEventListener('pointerleave', leave);
  svg.addEventListener('wheel', wheel, { passive: false });
  return () => {
    svg.removeEventListener('pointerdown', down);
    svg.removeEventListener('pointermove', move);
    svg.removeEventListener('pointerup', up);
    svg.removeEventListener('pointercancel', up);
    svg.removeEventListener('pointerleave', leave);
    svg.removeEventListener('wheel', wheel);
  };
}

/** All the places a fast pen passed since the last event, where the browser tells them. */
function partsOf(event: PointerEvent): readonly PointerEvent[] {
  const parts = event.getCoalescedEvents?.() ?? [];
  return parts.length > 0 ? parts : [event];
}

/** Steps on the way that leave no gap between two rounds of the eraser; the start was erased already. */
function between(from: ViewPoint, to: ViewPoint, stepMm: number): readonly ViewPoint[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / stepMm));
  return Array.from({ length: steps }, (_, i): ViewPoint => {
    const share = (i + 1) / steps;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
}
