/** So many of so many, per thousand, with the bounds between which the true rate lies at 95 % confidence. */
export type RateInterval = {
  readonly count: number;
  readonly of: number;
  readonly perThousand: number;
  readonly fromPerThousand: number;
  readonly toPerThousand: number;
};

/** Of the normal distribution, for 95 %. */
const Z = 1.959963984540054;

/**
 * The share of sessions in which something happened, per thousand, with Wilson's score interval without a correction
 * for continuity (Wilson 1927; Newcombe, Statistics in Medicine 1998;17:857, method 3): it stays within 0 and 1000,
 * and says something where nothing happened.
 * @param count sessions with it; a whole number from 0 to `of`
 * @param of all sessions; undefined is answered for none, since nothing can be said of them
 */
export function rateInterval(count: number, of: number): RateInterval | undefined {
  if (of <= 0) return undefined;
  const share = count / of;
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  return {
    count,
    of,
    perThousand: share * 1000,
    // At the edges the formula gives 0 and 1 but for the error of floating point.
    fromPerThousand: count === 0 ? 0 : (middle - half) * 1000,
    toPerThousand: count === of ? 1000 : (middle + half) * 1000,
  };
}

/** "12.4 (8.1 to 18.9)"; one decimal, two below ten so that rare things don't read as nothing. */
export function rateWords({ perThousand, fromPerThousand, toPerThousand }: RateInterval): string {
  return `${decimal(perThousand)} (${decimal(fromPerThousand)} to ${decimal(toPerThousand)})`;
}

function decimal(value: number): string {
  if (value === 0) return '0';
  return value.toFixed(value < 10 ? 2 : 1);
}
