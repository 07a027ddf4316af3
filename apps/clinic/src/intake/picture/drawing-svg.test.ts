import { type Stroke, strokesForRegion, VIEWS } from '@filiform/body';
import { describe, expect, it } from 'vitest';
import { COLOURS, PAIN_SCALE } from '../../look/tokens.ts';
import { drawingSvg } from './drawing-svg.ts';
import { painLayers } from './pain-layers.ts';

const options = { idPrefix: 'test' };

function stroke(changes: Partial<Stroke> = {}): Stroke {
  return { view: 'front', points: [[0, 400]], widthMm: 20, intensity0to10: 5, quality: 'aching', ...changes };
}

describe('the picture of a drawing', () => {
  it('shows a stroke on its own view only', () => {
    const strokes = [stroke({ view: 'head-left', points: [[10, 20]] })];
    const colour = PAIN_SCALE[5];
    expect(drawingSvg({ strokes }, 'head-left', options)).toContain(colour);
    for (const view of VIEWS.filter((other) => other !== 'head-left'))
      expect(drawingSvg({ strokes }, view, options)).not.toContain(colour);
  });

  it('tells each quality but aching by a pattern, in the page and on paper', () => {
    const pictures = (['aching', 'sharp', 'burning', 'numb', 'tingling'] as const).map((quality) =>
      drawingSvg({ strokes: [stroke({ quality })] }, 'front', options),
    );
    expect(pictures.map((picture) => picture.includes('<pattern'))).toEqual([false, true, true, true, true]);
    expect(new Set(pictures).size).toBe(5);
  });

  it('draws an edge in ember around the faintest pain', () => {
    const svg = drawingSvg({ strokes: [stroke({ intensity0to10: 0 })] }, 'front', options);
    expect(svg).toContain(`stroke="${COLOURS.ember}"`);
  });

  it.each(VIEWS)('leaves room for the words at both edges, however narrow and small the picture: %s', (view) => {
    const svg = drawingSvg({ strokes: [] }, view, { ...options, shownHeight: 170 });
    const [, , width = 0, height = 1] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
    const words = [...svg.matchAll(/<text[^>]*>([^<]+)</g)].map(([, word = '']) => word);
    const narrowestLetter = 6.5;
    expect(words).toHaveLength(2);
    expect((width / height) * 170).toBeGreaterThan(words.join(' ').length * narrowestLetter);
  });

  it("writes the patient's sides at the edges: right first on the front, left first on the back", () => {
    const words = (view: 'front' | 'back') => drawingSvg({ strokes: [] }, view, options).match(/>(Left|Right)</g);
    expect(words('front')).toEqual(['>Right<', '>Left<']);
    expect(words('back')).toEqual(['>Left<', '>Right<']);
  });

  it('keeps the ids of two pictures on one page apart', () => {
    const strokes = strokesForRegion('shoulder-top', 'left', 6, 'burning');
    const ids = (idPrefix: string) => [...drawingSvg({ strokes }, 'back', { idPrefix }).matchAll(/ id="([^"]+)"/g)];
    const [one, other] = [ids('one'), ids('other')].map((found) => found.map((match) => match[1]));
    expect(one?.length).toBeGreaterThan(1);
    expect(one?.filter((id) => other?.includes(id))).toEqual([]);
  });

  it('writes a label as text, never as markup', () => {
    const marks = [{ view: 'front', at: [0, 300], kind: 'needled-today', label: '<script>&"' }] as const;
    expect(drawingSvg({ strokes: [] }, 'front', { ...options, marks })).toContain('&lt;script&gt;&amp;&quot;');
  });
});

describe('the layers of a view', () => {
  it('lays the stronger pain over the weaker, whatever was drawn first', () => {
    const layers = painLayers([stroke({ intensity0to10: 8 }), stroke({ intensity0to10: 2 })], 'front');
    expect(layers.map((layer) => layer.intensity0to10)).toEqual([2, 8]);
  });

  it('joins strokes that look alike, so that no edge shows between them', () => {
    const layers = painLayers([stroke(), stroke({ points: [[5, 400]] })], 'front');
    expect(layers).toHaveLength(1);
    expect(layers[0]?.paths).toHaveLength(1);
  });
});
