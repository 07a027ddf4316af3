import type { Drawing, Stroke } from '@filiform/body';
import { describe, expect, it } from 'vitest';
import { beginHistory, changeDrawing, type DrawingChange } from './drawing-history.ts';

const EMPTY: Drawing = { version: 1, strokes: [] };
const TEMPLE: Stroke = { view: 'head-left', points: [[40, 40]], widthMm: 12, intensity0to10: 6, quality: 'sharp' };
const ARM: Stroke = {
  view: 'front',
  points: [
    [200, 400],
    [210, 430],
    [220, 460],
  ],
  widthMm: 20,
  intensity0to10: 4,
  quality: 'aching',
};

function after(...changes: readonly DrawingChange[]) {
  return changes.reduce(changeDrawing, beginHistory(EMPTY));
}

describe('the history of a drawing', () => {
  it('takes strokes back one by one and brings them again in order', () => {
    const drawn = after({ kind: 'add', strokes: [TEMPLE] }, { kind: 'add', strokes: [ARM] });
    const once = changeDrawing(drawn, { kind: 'undo' });
    expect(once.present.strokes).toEqual([TEMPLE]);
    const twice = changeDrawing(once, { kind: 'undo' });
    expect(twice.present.strokes).toEqual([]);
    const again = changeDrawing(changeDrawing(twice, { kind: 'redo' }), { kind: 'redo' });
    expect(again.present.strokes).toEqual([TEMPLE, ARM]);
    expect(again.future).toEqual([]);
  });

  it('changes nothing where there is nothing to take back or bring again', () => {
    const start = beginHistory(EMPTY);
    expect(changeDrawing(start, { kind: 'undo' })).toBe(start);
    expect(changeDrawing(start, { kind: 'redo' })).toBe(start);
    expect(changeDrawing(start, { kind: 'clear' })).toBe(start);
    expect(changeDrawing(start, { kind: 'add', strokes: [] })).toBe(start);
  });

  it('forgets what was taken back once something new is drawn', () => {
    const redrawn = after({ kind: 'add', strokes: [TEMPLE] }, { kind: 'undo' }, { kind: 'add', strokes: [ARM] });
    expect(changeDrawing(redrawn, { kind: 'redo' })).toBe(redrawn);
    expect(redrawn.present.strokes).toEqual([ARM]);
  });

  it('brings all back with one undo that one sweep of the eraser took', () => {
    const drawn = after({ kind: 'add', strokes: [TEMPLE, ARM] });
    const erase = (y: number, sweep: number): DrawingChange => ({
      kind: 'erase',
      view: 'front',
      along: [[210, y]],
      radiusMm: 12,
      sweep,
    });
    const swept = [erase(400, 1), erase(430, 1), erase(460, 1)].reduce(changeDrawing, drawn);
    expect(swept.present.strokes).toEqual([TEMPLE]);
    expect(changeDrawing(swept, { kind: 'undo' }).present.strokes).toEqual([TEMPLE, ARM]);
  });

  it('takes two presses of the eraser as two steps, and a miss as none', () => {
    const drawn = after({ kind: 'add', strokes: [ARM] });
    const near = { kind: 'erase', view: 'front', along: [[200, 400]], radiusMm: 2, sweep: 1 } as const;
    const other = { kind: 'erase', view: 'front', along: [[220, 460]], radiusMm: 2, sweep: 2 } as const;
    const both = [near, other].reduce(changeDrawing, drawn);
    expect(both.past).toHaveLength(drawn.past.length + 2);
    const elsewhere = { kind: 'erase', view: 'back', along: [[200, 400]], radiusMm: 30, sweep: 3 } as const;
    expect(changeDrawing(both, elsewhere)).toBe(both);
  });

  it('adds the other side once, however often it is asked', () => {
    const drawn = after({ kind: 'add', strokes: [TEMPLE, ARM] }, { kind: 'other-side-too' });
    expect(drawn.present.strokes.map((stroke) => stroke.view)).toEqual(['head-left', 'front', 'head-right', 'front']);
    expect(changeDrawing(drawn, { kind: 'other-side-too' })).toBe(drawn);
  });

  it('swaps left and right, and back', () => {
    const drawn = after({ kind: 'add', strokes: [TEMPLE, ARM] });
    const swapped = changeDrawing(drawn, { kind: 'swap-sides' });
    expect(swapped.present.strokes[0]?.view).toBe('head-right');
    expect(changeDrawing(swapped, { kind: 'swap-sides' }).present).toEqual(drawn.present);
  });

  it('clears with a way back, and takes over another version with a way back', () => {
    const drawn = after({ kind: 'add', strokes: [TEMPLE] }, { kind: 'clear' });
    expect(drawn.present.strokes).toEqual([]);
    expect(changeDrawing(drawn, { kind: 'undo' }).present.strokes).toEqual([TEMPLE]);
    const theirs = changeDrawing(drawn, { kind: 'replace', drawing: { version: 1, strokes: [ARM] } });
    expect(changeDrawing(theirs, { kind: 'undo' }).present.strokes).toEqual([]);
  });
});
