import { VIEW_BOXES, type View } from '@filiform/body';

/** The part of a view that a picture shows, in screen millimetres. */
export type ChartWindow = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The whole of a view with its margin. */
export function wholeWindow(view: View): ChartWindow {
  const [x, y, width, height] = VIEW_BOXES[view];
  return { x, y, width, height };
}

/** Head, neck, shoulders and chest of front and back, where most drawings are; other views show no more anyway. */
export function upperWindow(view: View): ChartWindow {
  return view === 'front' || view === 'back' ? { x: -310, y: -24, width: 620, height: 580 } : wholeWindow(view);
}

export function windowText({ x, y, width, height }: ChartWindow): string {
  return [x, y, width, height].map((value) => Math.round(value * 100) / 100).join(' ');
}

/** Which words stand at the chart's left and right edge: the sides are the patient's. */
export const EDGE_WORDS: Readonly<Record<View, readonly [left: string, right: string]>> = {
  front: ['Right', 'Left'],
  back: ['Left', 'Right'],
  'head-left': ['Front', 'Back'],
  'head-right': ['Back', 'Front'],
  'palm-left': ['Thumb', 'Little finger'],
  'palm-right': ['Little finger', 'Thumb'],
  'hand-back-left': ['Little finger', 'Thumb'],
  'hand-back-right': ['Thumb', 'Little finger'],
  'sole-left': ['Inner side', 'Outer side'],
  'sole-right': ['Outer side', 'Inner side'],
  'foot-top-left': ['Outer side', 'Inner side'],
  'foot-top-right': ['Inner side', 'Outer side'],
};

export const VIEW_NAMES: Readonly<Record<View, string>> = {
  front: 'Front',
  back: 'Back',
  'head-left': 'Head, left side',
  'head-right': 'Head, right side',
  'palm-left': 'Left palm',
  'palm-right': 'Right palm',
  'hand-back-left': 'Left hand, back',
  'hand-back-right': 'Right hand, back',
  'sole-left': 'Left sole',
  'sole-right': 'Right sole',
  'foot-top-left': 'Left foot, top',
  'foot-top-right': 'Right foot, top',
};
