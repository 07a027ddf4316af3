import type { Stimulation } from './session.ts';
import type { Basis } from './sources.ts';

/** Settings that a form offers in one tap; the intensity is always asked, never offered. */
export type StimulationPreset = {
  readonly name: string;
  readonly settings: Omit<Stimulation, 'intensity0to10'>;
  /** What backs the settings, part by part. */
  readonly basis: readonly [Basis, ...Basis[]];
};

const LONGER_IS_NOT_BETTER = {
  kind: 'source',
  source: 'edn-time-2023',
  note: '10 to 30 minutes gave the same change in an experimental pain test in healthy people',
} as const satisfies Basis;

/** Biphasic, charge-balanced pulses; never direct current, which breaks needles when it goes on (WHO 1999). */
export const STIMULATION_PRESETS = {
  low: {
    name: '2 Hz, visible twitching',
    settings: { frequencyHz: 2, pulseWidthUs: 250, minutes: 20 },
    basis: [{ kind: 'source', source: 'dunning-2021' }, LONGER_IS_NOT_BETTER],
  },
  high: {
    name: '100 Hz, tingling',
    settings: { frequencyHz: 100, pulseWidthUs: 250, minutes: 20 },
    basis: [
      { kind: 'general-knowledge', note: 'the frequency; high and low frequency are compared in Leon-Hernandez 2021' },
      { kind: 'source', source: 'dunning-2021', note: 'pulse width and time, given there for low frequency' },
      LONGER_IS_NOT_BETTER,
    ],
  },
} as const satisfies Readonly<Record<string, StimulationPreset>>;

export type StimulationPresetId = keyof typeof STIMULATION_PRESETS;
