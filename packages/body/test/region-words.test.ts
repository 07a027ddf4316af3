import { describe, expect, it } from 'vitest';
import {
  nearest,
  paintCoverage,
  parseDrawing,
  places,
  REGION_IDS,
  regionPlaces,
  regionsOfDrawing,
  SIDES,
  strokesForRegion,
} from '../src/index.ts';
import { aStroke, sum } from './builders.ts';

describe('regions in words', () => {
  it.each(REGION_IDS)('%s, picked from the list, is drawn and named again', (region) => {
    for (const side of ['left', 'right'] as const) {
      const strokes = strokesForRegion(region, side, 7, 'burning');
      const named = regionsOfDrawing({ strokes }).find((drawn) => drawn.region === region && drawn.side === side);
      expect(named?.coverage).toBeGreaterThan(0.75);
      expect(named?.maxIntensity).toBe(7);
    }
  });

  it('are drawn on the figure, most of it inside the region', () => {
    const { areaMm2: areas } = places();
    for (const region of REGION_IDS)
      for (const side of SIDES) {
        const strokes = strokesForRegion(region, side, 5, 'aching');
        const parsed = parseDrawing({ version: 1, strokes });
        expect(parsed.ok && parsed.value.trimmed).toEqual([]);
        const members = new Set(regionPlaces(region, side));
        let spilt = 0;
        paintCoverage({ strokes }).forEach((share, place) => {
          if (!members.has(place)) spilt += share * (areas[place] ?? 0);
        });
        expect(spilt / sum([...members].map((place) => areas[place] ?? 0)), `${region} ${side}`).toBeLessThan(0.7);
      }
  });

  it('of a hand or a foot are drawn on its larger view, where somebody looks for them', () => {
    const viewOf = (region: 'palm' | 'index-finger' | 'hand-dorsal' | 'heel' | 'foot-dorsal') => [
      ...new Set(strokesForRegion(region, 'left', 5, 'aching').map(({ view }) => view)),
    ];
    expect(viewOf('palm')).toEqual(['palm-left']);
    expect(viewOf('index-finger')).toEqual(['palm-left']);
    expect(viewOf('hand-dorsal')).toEqual(['hand-back-left']);
    expect(viewOf('heel')).toEqual(['sole-left']);
    expect(viewOf('foot-dorsal')).toEqual(['foot-top-left']);
  });

  it('name a mark across the midline once', () => {
    const across = aStroke({
      view: 'back',
      points: [
        [0, 620],
        [0, 680],
      ],
      widthMm: 30,
    });
    const named = regionsOfDrawing({ strokes: [across] }).filter((drawn) => drawn.region === 'lower-back');
    expect(named.map((drawn) => drawn.side)).toEqual(['midline']);
  });

  it('name a small mark in a large region', () => {
    const dot = aStroke({ view: 'front', points: [[60, 600]], widthMm: 8 });
    expect(regionsOfDrawing({ strokes: [dot] }).map((drawn) => drawn.region)).toContain('abdomen-upper');
  });

  it('have nothing to say about an empty drawing', () => {
    expect(regionsOfDrawing({ strokes: [] })).toEqual([]);
  });
});

describe('nearest words', () => {
  it('finds a slip of the finger, a missing end and nothing for nonsense', () => {
    expect(nearest('tempel', REGION_IDS)[0]).toBe('temple');
    expect(nearest('scapula-medial', REGION_IDS)[0]).toBe('scapula-medial-border');
    expect(nearest('xqzzzzzzzzzzzzzzzzzzzzzz', REGION_IDS)).toEqual([]);
    expect(nearest(7, REGION_IDS)).toEqual([]);
  });
});
