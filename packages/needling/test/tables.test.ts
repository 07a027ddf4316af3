import { describe, expect, it } from 'vitest';
import {
  type Basis,
  checkPlan,
  LIMITS,
  NEEDLE_PRESETS,
  needleWords,
  OUTCOME_WORDS,
  rulesVersion,
  SEARCH_PLACE_IDS,
  SEARCH_PLACES,
  SESSION_DEFAULTS,
  type SessionDefault,
  SOURCES,
  STIMULATION_PRESETS,
  type StimulationPreset,
  sessionDefaultFor,
  TECHNIQUE_IDS,
  TECHNIQUES,
  usableDepthMm,
} from '../src/index.ts';
import { aPlan } from './examples.ts';

const DEFAULTS: readonly SessionDefault[] = Object.values(SESSION_DEFAULTS);

describe('the version of the rules', () => {
  it('is told the same each time, as a release with eight digits over what the tables say', () => {
    expect(rulesVersion()).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
    expect(rulesVersion()).toBe(rulesVersion());
  });
});

describe('the starting points', () => {
  it.each(DEFAULTS)('$name: the start is the shortest needle of the range, and within it', (row) => {
    expect(row.start.lengthMm).toBe(row.lengthMm.from);
    expect(row.start.diameterMm).toBeGreaterThanOrEqual(row.diameterMm.from);
    expect(row.start.diameterMm).toBeLessThanOrEqual(row.diameterMm.to);
    expect(checkPlan(aPlan({ needle: row.start, technique: row.technique }))).toEqual([]);
  });

  it('say of each range that it is general knowledge', () => {
    expect(DEFAULTS.every((row) => row.basis[0].kind === 'general-knowledge')).toBe(true);
  });

  it('name each muscle once at most', () => {
    const muscles = DEFAULTS.flatMap((row) => row.muscles);
    expect(new Set(muscles).size).toBe(muscles.length);
  });

  it('go superficial, and stay short, over the ribs', () => {
    expect(sessionDefaultFor('rhomboids')).toMatchObject({ technique: 'superficial', start: { lengthMm: 13 } });
  });

  it('offer nothing where no range is known', () => {
    expect(sessionDefaultFor('serratus-anterior')).toBeUndefined();
    expect(sessionDefaultFor('diaphragm')).toBeUndefined();
  });
});

describe('the pick-lists', () => {
  it('hold needles and currents that pass their own limits, each once', () => {
    const sizes = NEEDLE_PRESETS.map(needleWords);
    expect(new Set(sizes).size).toBe(sizes.length);
    for (const needle of NEEDLE_PRESETS) expect(checkPlan(aPlan({ needle }))).toEqual([]);
    for (const { settings } of Object.values(STIMULATION_PRESETS)) {
      expect(checkPlan(aPlan({ stimulation: settings }))).toEqual([]);
    }
  });

  it('offer each technique and each place of the search once', () => {
    expect(TECHNIQUE_IDS.toSorted()).toEqual(Object.keys(TECHNIQUES).toSorted());
    expect(SEARCH_PLACE_IDS.toSorted()).toEqual(Object.keys(SEARCH_PLACES).toSorted());
    expect(Object.keys(OUTCOME_WORDS)).toHaveLength(4);
  });

  it('start every region from a needle that is offered', () => {
    const offered = NEEDLE_PRESETS.map(needleWords);
    for (const row of DEFAULTS) expect(offered).toContain(needleWords(row.start));
  });

  it('hold every source that a basis names', () => {
    const bases: readonly Basis[] = [
      ...Object.values(TECHNIQUES).map((technique) => technique.basis),
      ...Object.values(LIMITS).map((limit) => limit.basis),
      ...NEEDLE_PRESETS.map((preset) => preset.basis),
      ...Object.values<StimulationPreset>(STIMULATION_PRESETS).flatMap((preset) => preset.basis),
      ...DEFAULTS.flatMap((row) => [row.techniqueBasis, ...row.basis]),
    ];
    const named = bases.flatMap((basis) => (basis.kind === 'source' ? [basis.source] : []));
    expect(named.length).toBeGreaterThan(10);
    for (const source of named) expect(Object.hasOwn(SOURCES, source)).toBe(true);
  });
});

describe('a needle', () => {
  it('is written as on its packet', () => {
    expect(needleWords({ diameterMm: 0.3, lengthMm: 50 })).toBe('0.30 x 50 mm');
    expect(needleWords({ diameterMm: 0.25, lengthMm: 40 })).toBe('0.25 x 40 mm');
    expect(needleWords({ diameterMm: 0.175, lengthMm: 7.5 })).toBe('0.175 x 7.5 mm');
  });

  it('keeps a third of its shaft above the skin', () => {
    expect([13, 30, 40, 75, 150].map(usableDepthMm)).toEqual([8, 20, 26, 50, 100]);
  });
});
