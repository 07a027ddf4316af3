import { readFileSync } from 'node:fs';
import { isMuscleId, PATTERN_IDS } from '@filiform/atlas';
import { isRegionId } from '@filiform/body';
import { describe, expect, it } from 'vitest';
import { BODY_PARTS } from './case.ts';
import { CASE_SOURCES } from './case-sources.ts';
import { CASES } from './cases/cases.ts';
import { sourceRows } from './source-table.ts';
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

  it('expect their muscles on a side where the pain is', () => {
    for (const one of CASES) {
      if (one.kind === 'pattern-other') continue;
      const sides = new Set(one.regions.map(({ side }) => side));
      const wrong = one.expected.filter(({ side }) => !sides.has(side) && !sides.has('midline'));
      expect({ id: one.id, wrong }).toEqual({ id: one.id, wrong: [] });
    }
  });

  it('use every source that is listed', () => {
    const used = new Set<string>(CASES.map(({ source }) => source));
    expect(Object.keys(CASE_SOURCES).filter((source) => !used.has(source))).toEqual([]);
  });

  it('are at least 150, from at least 25 sources, none of which gives more than an eighth', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(150);
    const counts = new Map<string, number>();
    for (const { source } of CASES) counts.set(source, (counts.get(source) ?? 0) + 1);
    expect(counts.size).toBeGreaterThanOrEqual(25);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(CASES.length / 8);
  });

  it('of one source stand in one half', () => {
    const halves = new Map<string, Set<string>>();
    for (const { source } of CASES) halves.set(source, (halves.get(source) ?? new Set()).add(halfOf(source)));
    expect([...halves.values()].every(({ size }) => size === 1)).toBe(true);
  });

  it.each(BODY_PARTS)('of %s stand in both halves', (part) => {
    const halves = new Set(CASES.filter(({ bodyPart }) => bodyPart === part).map(({ source }) => halfOf(source)));
    expect([...halves].sort()).toEqual(['kept', 'tuning']);
  });

  it('stand in the README by source, as they are', () => {
    const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
    expect(readme.split('\n').filter((line) => /^\| [^|]+ \| (tuning|kept) \|/.test(line))).toEqual(sourceRows(CASES));
  });
});
