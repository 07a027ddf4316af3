import { areaMm2, paint, REGION_IDS, regionsOfDrawing, type Side, type Stroke, strokesForRegion } from '@filiform/body';
import { describe, expect, it } from 'vitest';
import { cutRegion } from './cut-region.ts';

function names(strokes: readonly Stroke[]): readonly string[] {
  return regionsOfDrawing({ strokes }).map(({ region, side }) => `${region} ${side}`);
}

describe('taking a region out of a drawing', () => {
  it('leaves nothing named of a region that the list had marked, whichever it was', () => {
    for (const region of REGION_IDS.filter((_, i) => i % 6 === 0)) {
      const left = cutRegion(strokesForRegion(region, 'right', 6, 'aching'), region, 'right');
      expect(names(left), region).not.toContain(`${region} right`);
    }
  });

  it.each<Side>(['left', 'right'])('keeps the same region of the other side (%s taken)', (side) => {
    const strokes = [
      ...strokesForRegion('temple', 'left', 6, 'aching'),
      ...strokesForRegion('temple', 'right', 6, 'aching'),
    ];
    const other = side === 'left' ? 'right' : 'left';
    const left = names(cutRegion(strokes, 'temple', side));
    expect(left).toContain(`temple ${other}`);
    expect(left).not.toContain(`temple ${side}`);
  });

  it('cuts a stroke that runs through, and keeps both ends', () => {
    const across: Stroke = {
      view: 'back',
      points: [
        [-150, 330],
        [150, 330],
      ],
      widthMm: 16,
      intensity0to10: 5,
      quality: 'sharp',
    };
    const left = cutRegion([across], 'interscapular', 'midline');
    expect(left).toHaveLength(2);
    expect(areaMm2(paint({ strokes: left }))).toBeLessThan(areaMm2(paint({ strokes: [across] })));
  });

  it('does not touch strokes elsewhere', () => {
    const knee = strokesForRegion('knee-anterior', 'left', 3, 'numb');
    const left = cutRegion([...knee, ...strokesForRegion('temple', 'left', 6, 'aching')], 'temple', 'left');
    expect(left.slice(0, knee.length)).toEqual(knee);
  });
});
