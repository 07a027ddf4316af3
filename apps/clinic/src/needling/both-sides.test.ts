import { describe, expect, it } from 'vitest';
import { bySides, otherSideIn } from './both-sides.ts';

type Given = {
  readonly muscle?: 'temporalis' | 'soleus';
  readonly side: 'left' | 'right' | 'midline';
  readonly point?: string;
};

function site(id: string, { muscle = 'temporalis', side, point = 'tp1' }: Given, removed = false) {
  return { id, muscle, side, removed, fields: { triggerPoint: point } };
}

describe('both sides of one point', () => {
  it('stand together where the first of them stands, others by themselves and in their order', () => {
    const [a, b, c, d] = [
      site('a', { side: 'right' }),
      site('b', { muscle: 'soleus', side: 'left' }),
      site('c', { side: 'left' }),
      site('d', { side: 'midline' }),
    ];
    expect(bySides([a, b, c, d])).toEqual([[a, c], [b], [d]]);
  });

  it('are two points where the points differ, and none where one was taken back', () => {
    const left = site('a', { side: 'left' });
    expect(otherSideIn(left, [left, site('b', { side: 'right', point: 'tp2' })])).toBeUndefined();
    expect(otherSideIn(left, [left, site('b', { side: 'right' }, true)])).toBeUndefined();
  });

  it('are not guessed where a side stands there twice', () => {
    const left = site('a', { side: 'left' });
    const right = site('b', { side: 'right' });
    expect(otherSideIn(left, [left, right, site('c', { side: 'right' })])).toBeUndefined();
    expect(otherSideIn(right, [left, site('c', { side: 'left' }), right])).toBeUndefined();
  });
});
