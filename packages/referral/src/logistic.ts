/** Log odds of a chance in (0,1). */
export function logOdds(chance: number): number {
  return Math.log(chance / (1 - chance));
}

/** Chance in (0,1) of log odds; held within ±14 so that it never rounds to 0 or 1. */
export function chance(logOddsValue: number): number {
  return 1 / (1 + Math.exp(-Math.min(14, Math.max(-14, logOddsValue))));
}
