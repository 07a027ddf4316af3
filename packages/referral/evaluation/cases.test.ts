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

  it('are at least 150, from at least 25 sources', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(CASES.map(({ source }) => source)).size).toBeGreaterThanOrEqual(25);
  });

  it('of one source stand in one half', () => {
    const halves = new Map<string, Set<string>>();
    for (const { source } of CASES) halves.set(source, (halves.get(source) ?? new Set()).add(halfOf(source)));
    expect([...halves.values()].every(({ size }) => size === 1)).toBe(true);
  });
});
