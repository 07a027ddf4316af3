import { describe, expect, it } from 'vitest';
import { isMuscleId } from './muscle-ids.ts';
import { CONDITIONS, PREVALENCE } from './prevalence.ts';
import { prevalenceSources } from './sources/prevalence.ts';
import { SOURCES } from './sources.ts';

describe('the published prevalence of active trigger points', () => {
  it.each(PREVALENCE)('$condition: $muscle by $basis.source is a share of examined patients', (row) => {
    expect(row.activeShare).toBeGreaterThan(0);
    expect(row.activeShare).toBeLessThanOrEqual(1);
    expect(Number.isInteger(row.patients)).toBe(true);
    expect(row.patients).toBeGreaterThan(0);
    expect(isMuscleId(row.muscle)).toBe(true);
    expect(CONDITIONS).toContain(row.condition);
  });

  it('rests on published studies alone', () => {
    for (const { basis } of PREVALENCE) {
      expect(Object.keys(SOURCES)).toContain(basis.source);
      expect(Object.keys(prevalenceSources)).toContain(basis.source);
    }
  });

  it('cites every study that it lists', () => {
    const cited = new Set<string>(PREVALENCE.map(({ basis }) => basis.source));
    expect([...cited].sort()).toEqual(Object.keys(prevalenceSources).sort());
  });

  it('counts each muscle once in a study', () => {
    const keys = PREVALENCE.map(({ condition, muscle, basis }) => `${condition} ${muscle} ${basis.source}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives the muscles that a study counted as one the same share', () => {
    const shares = new Map<string, number>();
    for (const { group, activeShare, basis } of PREVALENCE) {
      if (group === undefined) continue;
      const key = `${basis.source} ${group}`;
      expect(activeShare).toBe(shares.get(key) ?? activeShare);
      shares.set(key, activeShare);
    }
    expect(shares.size).toBeGreaterThan(0);
  });
});
