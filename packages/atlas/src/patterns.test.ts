import { isRegionId, mirrorPlace } from '@filiform/body';
import { describe, expect, it } from 'vitest';
import { PATTERN_IDS, PATTERNS, SOURCES, zonePoints, zoneSeenOn } from './index.ts';
import type { Basis } from './types.ts';
import { coveredShare, insideShare, LEAST_COVERED, LEAST_INSIDE, nearFigure, paintedBy } from './zone-measures.ts';

/** Pain that must never be taken for a muscle: each of these tells what to do. */
const MUST_NOT_BE_MISSED = [
  'visceral-heart',
  'visceral-aorta',
  'visceral-lung-diaphragm',
  'visceral-gallbladder',
  'visceral-pancreas',
  'visceral-kidney',
  'visceral-appendix',
  'visceral-pelvis',
] as const;

it('describes every pattern of the vocabulary once, in its order', () => {
  expect(PATTERNS.map(({ id }) => id)).toEqual([...PATTERN_IDS]);
});

it('says what to do for everything that must not be missed', () => {
  for (const id of MUST_NOT_BE_MISSED) expect({ id, flag: flagOf(id) !== undefined }).toEqual({ id, flag: true });
  for (const id of ['visceral-heart', 'visceral-aorta', 'visceral-lung-diaphragm'] as const) {
    expect({ id, urgency: flagOf(id)?.urgency }).toEqual({ id, urgency: 'emergency' });
  }
});

it('draws the heart on the left, gallbladder and appendix on the right', () => {
  const felt = (id: (typeof PATTERN_IDS)[number]) => PATTERNS.find((pattern) => pattern.id === id)?.felt;
  expect(felt('visceral-heart')).toBe('left');
  expect(felt('visceral-gallbladder')).toBe('right');
  expect(felt('visceral-appendix')).toBe('right');
  expect(felt('headache-tension-type')).toBe('both');
});

describe.each(PATTERNS.map((pattern) => [pattern.id, pattern] as const))('the pattern %s', (id, pattern) => {
  it('is complete', () => {
    const lists = [pattern.otherNames, pattern.speaksFor, pattern.examine];
    for (const list of lists) {
      expect(list.length).toBeGreaterThan(0);
      expect(new Set(list).size).toBe(list.length);
    }
    const flag = pattern.redFlag ? [pattern.redFlag.say, pattern.redFlag.sayToPatient] : [];
    for (const text of [pattern.name, pattern.disagreement ?? pattern.name, ...flag, ...lists.flat()]) {
      expect(text.trim().length).toBeGreaterThan(1);
      expect(text).toBe(text.trim());
    }
    expect(id.startsWith(pattern.kind) || (id.startsWith('facet') && pattern.kind === 'joint')).toBe(true);
    expect(pattern.zones.some(({ strength }) => strength === 'primary')).toBe(true);
  });

  it('cites sources that exist', () => {
    const bases: readonly Basis[] = [
      pattern.basis,
      ...(pattern.redFlag ? [pattern.redFlag.basis] : []),
      ...pattern.zones.map(({ basis }) => basis),
    ];
    for (const { source } of bases) expect(Object.keys(SOURCES)).toContain(source);
  });

  it('names nothing a diagnosis, promises nothing and never tells a patient to be needled', () => {
    expect(JSON.stringify(pattern)).not.toMatch(/diagnos(is|es)\b|\bcures?\b|heals?\b|!/i);
    expect(pattern.redFlag?.sayToPatient ?? '').not.toMatch(/dry needling|trigger point/i);
  });

  it('calls a region primary or spillover, not both', () => {
    const of = (strength: string) =>
      new Set(pattern.zones.filter((zone) => zone.strength === strength).flatMap(({ regions }) => regions));
    const [primary, spillover] = [of('primary'), of('spillover')];
    // A pattern of one side may be felt less on the other, or begin somewhere else.
    if (pattern.felt === 'left' || pattern.felt === 'right') return;
    expect([...primary].filter((region) => spillover.has(region))).toEqual([]);
  });

  it('gives every zone a brush of a likely width and regions of the vocabulary', () => {
    for (const zone of pattern.zones) {
      expect(zone.widthMm).toBeGreaterThanOrEqual(zone.view === 'head' ? 11 : 18);
      expect(zone.widthMm).toBeLessThanOrEqual(zone.view === 'head' ? 40 : 80);
      expect(zone.regions.length).toBeGreaterThan(0);
      for (const region of zone.regions) expect(isRegionId(region)).toBe(true);
    }
  });

  it('paints a good share of every region that a zone names, and little else', () => {
    const wrong = pattern.zones.flatMap((zone) => {
      const painted = paintedBy(zone, 'left');
      const bare = zone.regions.filter((region) => coveredShare(zone, painted, region) < LEAST_COVERED);
      const astray = insideShare(zone, painted) < LEAST_INSIDE;
      return bare.length > 0 || astray ? [{ view: zone.view, regions: zone.regions, bare, astray }] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('paints the mirrored places on the other side', () => {
    for (const zone of pattern.zones) {
      const [left, right] = [paintedBy(zone, 'left'), paintedBy(zone, 'right')];
      expect(left.some((share) => share > 0.9)).toBe(true);
      expect(right.map((_, place) => left[mirrorPlace(place)] ?? -1)).toEqual(right);
    }
  });

  it('passes the figure at every stop', () => {
    for (const zone of pattern.zones) {
      const view = zoneSeenOn(zone, 'left');
      const off = zonePoints(zone, 'left', view).filter((point) => !nearFigure(view, point, zone.widthMm / 4));
      expect({ view, regions: zone.regions, off }).toEqual({ view, regions: zone.regions, off: [] });
    }
  });
});

function flagOf(id: (typeof PATTERN_IDS)[number]) {
  return PATTERNS.find((pattern) => pattern.id === id)?.redFlag;
}
