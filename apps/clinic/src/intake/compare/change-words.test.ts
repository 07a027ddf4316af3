import { changeOfDrawings, strokesForRegion } from '@filiform/body';
import { describe, expect, it } from 'vitest';
import { biggestChangeFirst, sortedBy } from './change-order.ts';
import { type ChangeLine, changeLine, placeWords, whatChanged } from './change-words.ts';
import { painWindow } from './pain-window.ts';

const temple = (intensity: number) => ({ strokes: strokesForRegion('temple', 'left', intensity, 'aching') });
const NOTHING = { strokes: [] };

describe('a change in words', () => {
  it('says both what became of its size and of its strength', () => {
    expect(whatChanged({ extent: 'smaller', strength: 'milder' })).toBe('Smaller and milder');
    expect(whatChanged({ extent: 'smaller', strength: 'worse' })).toBe('Smaller but worse');
    expect(whatChanged({ extent: 'larger', strength: 'worse' })).toBe('Larger and worse');
    expect(whatChanged({ extent: 'larger', strength: 'milder' })).toBe('Larger but milder');
    expect(whatChanged({ extent: 'same', strength: 'milder' })).toBe('Milder');
    expect(whatChanged({ extent: 'same', strength: 'same' })).toBe('Unchanged');
    expect(whatChanged({ extent: 'gone', strength: 'same' })).toBe('Gone');
  });

  it('holds the figures before and after', () => {
    const line = changeLine(changeOfDrawings(temple(7), temple(3)).total);
    expect(line.what).toBe('Milder');
    expect(line.measures).toMatch(/^[\d.]+ cm², worst 7 to 3$/);
    expect(line).toMatchObject({ areaCm2: '0', areaPercent: '0%', mean: '−4', worst: '−4' });
  });

  it('has no share of nothing, and no intensity to compare where one drawing is without pain', () => {
    const came = changeLine(changeOfDrawings(NOTHING, temple(6)).total);
    expect(came).toMatchObject({ what: 'New', areaPercent: '', mean: '', worst: '' });
    expect(came.areaCm2).toMatch(/^\+/);
    const went = changeLine(changeOfDrawings(temple(6), temple(0)).total);
    expect(went).toMatchObject({ what: 'Gone', areaPercent: '−100%', mean: '', worst: '' });
    expect(changeLine(changeOfDrawings(NOTHING, NOTHING).total)).toMatchObject({
      what: 'No pain',
      measures: 'nothing painful in either drawing',
    });
  });

  it('names a place as one says it', () => {
    expect(placeWords('temple', 'left')).toBe('left temple');
    expect(placeWords('lower-back', 'midline')).toBe('lower back, in the middle');
    expect(placeWords('achilles', 'right')).toBe('right Achilles tendon');
    expect(placeWords('shoulder-top', 'right')).toBe('top of the right shoulder');
    expect(placeWords('behind-ear', 'left')).toBe('behind the left ear');
    expect(placeWords('neck-posterior', 'right')).toBe('back of the neck, right');
    expect(placeWords('tmj', 'left')).toBe('left jaw joint, in front of the ear');
    expect(placeWords('interscapular', 'left')).toBe('between the shoulder blades, left');
  });
});

describe('the lines of the table', () => {
  const line = (what: string, areaCm2: number, worst: number | undefined): ChangeLine => ({
    what,
    measures: '',
    areaCm2: String(areaCm2),
    areaPercent: '',
    mean: '',
    worst: worst === undefined ? '' : String(worst),
    exact: { areaCm2, areaPercent: undefined, mean: 0, worst: worst ?? 0 },
  });
  const lines = [line('small', -2, -5), line('new', 30, undefined), line('large', -40, 1)];
  const named = (sorted: readonly ChangeLine[]) => sorted.map(({ what }) => what);

  it('begin with the largest change, whichever way', () => {
    expect(named(biggestChangeFirst(lines))).toEqual(['large', 'new', 'small']);
  });

  it('are sorted by a column both ways, what has no figure last', () => {
    expect(named(sortedBy(lines, 'areaCm2', 'ascending'))).toEqual(['large', 'small', 'new']);
    expect(named(sortedBy(lines, 'worst', 'ascending'))).toEqual(['small', 'large', 'new']);
    expect(named(sortedBy(lines, 'worst', 'descending'))).toEqual(['large', 'small', 'new']);
  });
});

describe('the window of two pictures', () => {
  it('shows the pain of both drawings, the midline, and no more than the view', () => {
    const calf = { strokes: strokesForRegion('calf', 'right', 5, 'aching') };
    const back = { strokes: strokesForRegion('scapula', 'left', 5, 'aching') };
    const window = painWindow('back', [calf, back]);
    expect(window.x).toBeLessThan(0);
    expect(window.x + window.width).toBeGreaterThan(0);
    expect(window.height).toBeGreaterThan(800);
    expect(painWindow('back', [back, calf])).toEqual(window);
    expect(painWindow('back', [back]).height).toBeLessThan(window.height);
    expect(painWindow('back', [NOTHING]).height).toBeGreaterThan(1750);
  });
});
