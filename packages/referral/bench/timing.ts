export type Measurement = {
  readonly value: number;
  readonly unit: string;
  /** What the project wants it to be; null where nothing was agreed. */
  readonly aim: number | null;
  readonly better: 'lower' | 'higher';
};

/** By name: group.what.stat. */
export type Measurements = Readonly<Record<string, Measurement>>;

export type Times = { readonly medianMs: number; readonly p99Ms: number };

/** How long the work takes on each item: every item once to warm up, then all of them `rounds` times. */
export function timesOf<T>(items: readonly T[], rounds: number, work: (item: T) => unknown): Times {
  for (const item of items) work(item);
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1) for (const item of items) samples.push(timed(() => work(item)));
  samples.sort((one, other) => one - other);
  // Nearest rank: the value that so large a share of the samples does not exceed.
  const at = (share: number) => samples[Math.max(0, Math.ceil(share * samples.length) - 1)] ?? Number.NaN;
  return { medianMs: at(0.5), p99Ms: at(0.99) };
}

export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds to the microsecond. */
export function ms(value: number, aim: number | null = null): Measurement {
  return { value: Math.round(value * 1000) / 1000, unit: 'ms', aim, better: 'lower' };
}

/** Median and p99 under one name; the aim is for the median. */
export function both(name: string, { medianMs, p99Ms }: Times, aim: number | null = null): Measurements {
  return { [`${name}.median`]: ms(medianMs, aim), [`${name}.p99`]: ms(p99Ms) };
}
