import { VIEWS } from '@filiform/body';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartWindow, upperWindow, wholeWindow } from '../picture/chart-window.ts';
import { lookByKey, moved, zoomed } from './zoom.ts';

const aView = fc.constantFrom(...VIEWS);

function holds(outer: ChartWindow, inner: ChartWindow): boolean {
  const slack = 1e-6;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

describe('looking closer', () => {
  it('never shows what lies outside the view, however it is zoomed and moved', () => {
    const factor = fc.double({ min: 0.2, max: 5, noNaN: true });
    const move = fc.tuple(factor, fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }));
    fc.assert(
      fc.property(aView, fc.array(move, { maxLength: 8 }), (view, moves) => {
        let window = upperWindow(view);
        for (const [by, x, y] of moves) {
          window = moved(zoomed(window, view, by, [x, y]), view, x / 3, y / 3);
          expect(holds(wholeWindow(view), window)).toBe(true);
        }
      }),
    );
  });

  it('keeps the place under the fingers where it is', () => {
    const before = upperWindow('back');
    const after = zoomed(before, 'back', 1.5, [60, 200]);
    expect((60 - after.x) / after.width).toBeCloseTo((60 - before.x) / before.width);
    expect((200 - after.y) / after.height).toBeCloseTo((200 - before.y) / before.height);
  });

  it('follows plus, minus and the arrow keys, and leaves other keys alone', () => {
    const window = upperWindow('front');
    expect(lookByKey('+', window, 'front')?.width).toBeLessThan(window.width);
    expect(lookByKey('-', window, 'front')?.width).toBeGreaterThan(window.width);
    expect(lookByKey('ArrowDown', window, 'front')?.y).toBeGreaterThan(window.y);
    expect(lookByKey('a', window, 'front')).toBeUndefined();
  });
});
