import { REGION_IDS, regionPlaces } from '@filiform/body';
import { describe, expect, it } from 'vitest';
import { REGION_GROUPS, regionsNamed, WITH_MIDDLE } from './region-groups.ts';

describe('the list of regions', () => {
  it('holds every region of the vocabulary once', () => {
    expect(REGION_GROUPS.flatMap((group) => group.regions)).toEqual(REGION_IDS);
  });

  it('offers the middle only where there is one', () => {
    for (const region of WITH_MIDDLE) expect(regionPlaces(region, 'midline').length, region).toBeGreaterThan(0);
  });

  it('finds by parts of words in any order, and by the part of the body', () => {
    expect(regionsNamed('neck BACK')[0]?.regions).toContain('neck-posterior');
    expect(regionsNamed('hand').map((group) => group.name)).toEqual(['Arm and hand']);
    expect(regionsNamed('')).toEqual(REGION_GROUPS);
    expect(regionsNamed('no such place')).toEqual([]);
  });
});
