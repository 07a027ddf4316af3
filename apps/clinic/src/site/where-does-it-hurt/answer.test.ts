import { REGION_IDS, type RegionId, type Side, type Stroke, strokesForRegion } from '@filiform/body';
import { describe, expect, it } from 'vitest';
import { answerTo } from './answer.ts';

function answer(...places: readonly (readonly [RegionId, Side])[]) {
  return answerTo({ strokes: places.flatMap(([region, side]) => strokesForRegion(region, side, 6, 'aching')) });
}

describe('the answer to a drawing', () => {
  it('names at most five patterns, alphabetical in each group, each muscle with its page', () => {
    for (const region of REGION_IDS.filter((_, i) => i % 4 === 0)) {
      const said = answer([region, 'left']);
      if (said.kind !== 'likeness') throw new Error(`${region} is ${said.kind}`);
      expect(said.closely.length + said.inPart.length, region).toBeLessThanOrEqual(5);
      for (const group of [said.closely, said.inPart]) {
        const names = group.map(({ name }) => name);
        expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')));
      }
    }
  });

  it('leads with the heart for chest, jaw and left arm, and leaves the heart’s own flag to that', () => {
    for (const place of [
      ['chest', 'left'],
      ['jaw-angle', 'right'],
      ['upper-arm-medial', 'left'],
    ] as const) {
      const said = answer(place);
      expect(said).toMatchObject({ kind: 'likeness', heart: true });
      if (said.kind === 'likeness') expect(said.flags.map(({ id }) => id)).not.toContain('visceral-heart');
    }
    expect(answer(['temple', 'left'])).toMatchObject({ heart: false });
  });

  it('brings the other dangers of the ranking along', () => {
    const said = answer(['abdomen-lower', 'right']);
    expect(said.kind === 'likeness' && said.flags.map(({ id }) => id)).toContain('visceral-appendix');
  });

  it('is honest where everything is drawn, and still leads with the heart', () => {
    const strokes = (['front', 'back'] as const).flatMap((view) =>
      [-350, -200, -50, 100, 250, 350].map((x): Stroke => {
        const points: Stroke['points'] = [
          [x, 0],
          [x, 1_750],
        ];
        return { view, points, widthMm: 150, intensity0to10: 6, quality: 'aching' };
      }),
    );
    expect(answerTo({ strokes })).toMatchObject({ kind: 'everywhere', heart: true });
  });

  it('is nothing for an empty drawing', () => {
    expect(answer()).toEqual({ kind: 'nothing drawn' });
  });

  it('never speaks of needles, percentages or certainty', () => {
    for (const region of REGION_IDS) {
      const said = answer([region, 'left']);
      if (said.kind !== 'likeness') continue;
      const words = [...said.closely, ...said.inPart].map(({ name, sentence }) => `${name} ${sentence}`).join(' ');
      expect(words, region).not.toMatch(/needl|%|\bcures?\b/i);
    }
  });
});
