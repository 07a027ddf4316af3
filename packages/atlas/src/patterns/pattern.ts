import type { ReferralZone } from '../types.ts';
import type { PainPattern } from './types.ts';

/** Small words in which the records of patterns are written. */

export const common = { source: 'general-knowledge' } as const;

type FeltZone = Omit<ReferralZone, 'basis'>;

/** A pattern whose zones rest on what the whole record rests on. */
export function pattern(
  record: Omit<PainPattern, 'zones'> & { readonly zones: readonly [FeltZone, ...FeltZone[]] },
): PainPattern {
  const [first, ...more] = record.zones;
  const sourced = (zone: FeltZone): ReferralZone => ({ ...zone, basis: record.basis });
  return { ...record, zones: [sourced(first), ...more.map(sourced)] };
}
