import { cpus, loadavg, totalmem } from 'node:os';

export type Measurement = {
  readonly value: number;
  readonly unit: string;
  /** What the project wants it to be; null where nothing was agreed. */
  readonly aim: number | null;
  readonly better: 'lower' | 'higher';
};

/** By name: group.what.stat. */
export type Measurements = Readonly<Record<string, Measurement>>;

/** The value below which the share `p` (0 to 1) of the samples lies; nearest rank. */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1))] ?? Number.NaN;
}

export function milliseconds(value: number, aim: number | null): Measurement {
  return { value: Math.round(value * 100) / 100, unit: 'ms', aim, better: 'lower' };
}

/** What the figures were taken on, and how many programs wanted its processors just before: above their number, figures are too high. */
export function describeMachine(): string {
  const [first] = cpus();
  const [load = 0] = loadavg();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} x ${first?.model ?? 'unknown processor'}, ${gigabytes} GB, ${process.platform}, Node ${process.versions.node}, load ${load.toFixed(1)}`;
}

/** One line a figure: name, value, aim, and whether it holds. */
export function table(measurements: Measurements): string {
  return Object.entries(measurements)
    .map(([name, { value, unit, aim, better }]) => {
      const holds = aim === null ? '' : (better === 'lower' ? value <= aim : value >= aim) ? 'holds' : 'MISSED';
      const wanted = aim === null ? '' : `aim ${aim} ${unit}`;
      return `  ${name.padEnd(44)} ${`${value} ${unit}`.padStart(14)}   ${wanted.padEnd(16)} ${holds}\n`;
    })
    .join('');
}
