import { ATLAS } from '@filiform/atlas';
import type { Stroke, View, ViewPoint } from '@filiform/body';
import { createRanker, markedPlaces } from './src/index.ts';

export type Measurement = {
  readonly value: number;
  readonly unit: string;
  readonly aim: number | null;
  readonly better: 'lower' | 'higher';
};

/**
 * Time of ranking a drawing, strokes to candidates, over 200 varied drawings after a warm-up.
 * The first ranking, which builds the index of zones, is measured on its own.
 */
export async function benchReferral(): Promise<Record<string, Measurement>> {
  const drawings = Array.from({ length: 200 }, (_, number) => drawingOf(number));
  const ranker = createRanker(ATLAS);
  const first = timed(() => ranker.rank(markedPlaces({ strokes: drawings[0] ?? [] })));
  for (const strokes of drawings) ranker.rank(markedPlaces({ strokes }));
  const times = [0, 1, 2, 3, 4].flatMap(() =>
    drawings.map((strokes) => timed(() => ranker.rank(markedPlaces({ strokes })))),
  );
  times.sort((one, other) => one - other);
  const at = (share: number) => rounded(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0);
  return {
    'referral.rank.median': { value: at(0.5), unit: 'ms', aim: 1, better: 'lower' },
    'referral.rank.p99': { value: at(0.99), unit: 'ms', aim: null, better: 'lower' },
    'referral.firstRank.time': { value: rounded(first), unit: 'ms', aim: null, better: 'lower' },
  };
}

/** Whole microseconds, in milliseconds. */
function rounded(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** One to six strokes on head and shoulders, the same for the same number. */
function drawingOf(number: number): readonly Stroke[] {
  const random = seeded(number + 1);
  return Array.from({ length: 1 + Math.floor(random() * 6) }, () => strokeOf(random));
}

function strokeOf(random: () => number): Stroke {
  const view = (['head-left', 'head-right', 'back', 'front'] as const)[Math.floor(random() * 4)] ?? 'back';
  const points: ViewPoint[] = [startOn(view, random)];
  const length = 5 + Math.floor(random() * 40);
  let direction = random() * 2 * Math.PI;
  for (let step = 0; step < length; step += 1) {
    const [x, y] = points.at(-1) ?? [0, 0];
    direction += (random() - 0.5) * 0.8;
    points.push([x + 3 * Math.cos(direction), y + 3 * Math.sin(direction)]);
  }
  return {
    view,
    points,
    widthMm: 10 + Math.floor(random() * 30),
    intensity0to10: 1 + Math.floor(random() * 10),
    quality: 'aching',
  };
}

function startOn(view: View, random: () => number): ViewPoint {
  if (view === 'head-left' || view === 'head-right') return [-60 + 110 * random(), -60 + 130 * random()];
  return [-150 + 300 * random(), 240 + 160 * random()];
}

/** Mulberry32: small, the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
