import { isMuscleId, PATTERN_IDS } from '@filiform/atlas';
import { isRegionId } from '@filiform/body';
import { describe, expect, it } from 'vitest';
import { CASE_SOURCES } from './case-sources.ts';
import { CASES } from './cases/cases.ts';
import { halfOf } from './split.ts';

describe('the published cases', () => {
  it('have an id each', () => {
    const ids = CASES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(CASES.map((one) => [one.id, one] as const))('%s names known regions, muscles and its source', (_, one) => {
    expect(Object.hasOwn(CASE_SOURCES, one.source)).toBe(true);
    for (const { region } of one.regions) expect(isRegionId(region)).toBe(true);
    expect(new Set(one.regions.map(({ region, side }) => `${region}:${side}`)).size).toBe(one.regions.length);
    if (one.kind === 'pattern-other') {
      for (const id of one.expectedPatterns) expect(PATTERN_IDS).toContain(id);
    } else {
      for (const { anyOf } of one.expected) for (const id of anyOf) expect(isMuscleId(id)).toBe(true);
    }
  });

  it('use every source that is listed', () => {
    const used = new Set<string>(CASES.map(({ source }) => source));
    expect(Object.keys(CASE_SOURCES).filter((source) => !used.has(source))).toEqual([]);
  });

  it('lie in the half of their source, whatever the order of cases', () => {
    expect(halfOf('medlink-neurology')).toBe(halfOf('medlink-neurology'));
    expect(['tuning', 'kept']).toContain(halfOf('any other'));
  });
});
