import type { Chance } from './random.ts';

/** How one patient's pain goes over the course. */
export type Recovery = {
  readonly kind: 'clear' | 'little' | 'none';
  /** Mean pain of the last day on the numeric rating scale, at the first visit. */
  readonly startPain: number;
  readonly endPain: number;
  /** Days after which about two thirds of the change has come. */
  readonly paceDays: number;
  readonly startNdi: number;
  readonly startHit6: number;
};

/**
 * About two thirds improve clearly, the others little or not: needling is one part of care and does not help everybody
 * (Navarro 2020 pools a short-term difference of about 2 of 10 points; Stieven 2020 and Gattie 2021 found less or none).
 */
export function drawRecovery(chance: Chance): Recovery {
  const startPain = clamp(chance.normal(5.8, 1.2), 4, 8.5);
  const kind = chance.weighted([
    { kind: 'clear', weight: 66 },
    { kind: 'little', weight: 24 },
    { kind: 'none', weight: 10 },
  ] as const).kind;
  const leftShare = {
    clear: 0.05 + 0.33 * chance.next(),
    little: 0.72 + 0.2 * chance.next(),
    none: 0.95 + 0.2 * chance.next(),
  };
  return {
    kind,
    startPain,
    endPain: Math.min(9, startPain * leftShare[kind]),
    paceDays: chance.whole(14, 34),
    startNdi: clamp(chance.normal(6 + 2.2 * startPain, 3), 7, 38),
    startHit6: clamp(chance.normal(55 + startPain, 3), 54, 74),
  };
}

/** Pain from 0 to 10 on a day of the course, before rounding; with the ups and downs of ordinary days. */
export function painOn(recovery: Recovery, day: number, chance: Chance): number {
  const { startPain, endPain, paceDays } = recovery;
  const trend = endPain + (startPain - endPain) * Math.exp(-day / paceDays);
  const flare = day > 0 && chance.happens(0.05) ? 1.5 : 0;
  return clamp(trend + flare + chance.normal(0, day === 0 ? 0.2 : 0.5), 0, 10);
}

export type ScoreOf = { readonly instrument: 'nprs' | 'ndi' | 'hit-6'; readonly score: number };

/** What the questionnaires add up to at this pain. Disability follows pain, and stays behind it. */
export function scoresAt(
  recovery: Recovery,
  pain: number,
  instruments: readonly ScoreOf['instrument'][],
  chance: Chance,
): readonly ScoreOf[] {
  const left = pain / recovery.startPain;
  const totals = {
    nprs: () => Math.round(pain),
    ndi: () => whole(recovery.startNdi * (0.15 + 0.85 * left) + chance.normal(0, 1.2), 0, 50),
    'hit-6': () => whole(42 + (recovery.startHit6 - 42) * (0.2 + 0.8 * left) + chance.normal(0, 1.5), 36, 78),
  } as const satisfies Record<ScoreOf['instrument'], () => number>;
  return instruments.map((instrument) => ({ instrument, score: totals[instrument]() }));
}

function whole(value: number, from: number, to: number): number {
  return Math.round(clamp(value, from, to));
}

function clamp(value: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, value));
}
