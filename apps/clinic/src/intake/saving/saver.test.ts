import type { Drawing, Stroke } from '@filiform/body';
import { describe, expect, it } from 'vitest';
import { type Kept, readKept } from './kept-copy.ts';
import { DRAWING, holdsAllOf, sameDrawing } from './same-drawing.ts';
import { type SaveAnswer, Saver } from './saver.ts';

const DOT: Stroke = { view: 'back', points: [[60, 330]], widthMm: 16, intensity0to10: 5, quality: 'aching' };
const OTHER: Stroke = { ...DOT, points: [[-60, 330]] };
const ONE: Drawing = { version: 1, strokes: [DOT] };
const TWO: Drawing = { version: 1, strokes: [DOT, OTHER] };

/** A server and a device in memory, by the same rules: a version for each save, a stale one refused. */
function aDesk(rowVersion = 0) {
  let stored: Kept<Drawing> = { value: { version: 1, strokes: [] }, rowVersion };
  let kept: Kept<Drawing> | undefined;
  const desk = { connected: true, answers: true, sent: 0, kept: () => kept, stored: () => stored };
  const send = async (value: Drawing, known: number): Promise<SaveAnswer<Drawing>> => {
    desk.sent += 1;
    if (!desk.connected) return { kind: 'no-connection' };
    if (known !== stored.rowVersion) return { kind: 'stale', theirs: { ...stored, savedBy: 'Jonas Ahl' } };
    stored = { value, rowVersion: known + 1 };
    if (!desk.answers) return { kind: 'no-connection' };
    return { kind: 'saved', rowVersion: stored.rowVersion, trimmed: [] };
  };
  const keeps = {
    keep: (value: Drawing, known: number) => {
      kept = { value, rowVersion: known };
    },
    forget: () => {
      kept = undefined;
    },
  };
  const saver = new Saver(0, send, keeps, sameDrawing);
  return { desk, saver };
}

function until(saver: Saver<Drawing>, kind: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => saver.state.kind === kind && resolve();
    saver.subscribe(look);
    look();
  });
}

describe('saving while drawing', () => {
  it('keeps the drawing on the device until the server has it, and sends a quick series once', async () => {
    const { desk, saver } = aDesk();
    saver.changed(ONE);
    saver.changed(TWO);
    expect(saver.state.kind).toBe('saving');
    expect(desk.kept()?.value).toEqual(TWO);
    await until(saver, 'saved');
    expect(desk.sent).toBe(1);
    expect(desk.stored()).toEqual({ value: TWO, rowVersion: 1 });
    expect(desk.kept()).toBeUndefined();
  });

  it('goes on from its own drawing whose answer was lost', async () => {
    const { desk, saver } = aDesk();
    desk.answers = false;
    saver.changed(ONE);
    await until(saver, 'no-connection');
    expect(desk.stored().rowVersion).toBe(1);
    desk.answers = true;
    saver.changed(TWO);
    await until(saver, 'saved');
    expect(desk.stored()).toEqual({ value: TWO, rowVersion: 2 });
  });

  it('says that there is no connection, keeps the drawing, and saves it once there is one', async () => {
    const { desk, saver } = aDesk();
    desk.connected = false;
    saver.changed(ONE);
    await until(saver, 'no-connection');
    expect(desk.kept()?.value).toEqual(ONE);
    desk.connected = true;
    saver.retry();
    await until(saver, 'saved');
    expect(desk.stored().value).toEqual(ONE);
  });

  it('stops at another version, and goes on with mine when that is chosen', async () => {
    const { desk, saver } = aDesk(3);
    saver.changed(ONE);
    await until(saver, 'stale');
    expect(desk.stored().value.strokes).toEqual([]);
    saver.keepMine(TWO);
    await until(saver, 'saved');
    expect(desk.stored()).toEqual({ value: TWO, rowVersion: 4 });
  });

  it('takes the other version without sending anything, and draws on it', async () => {
    const { desk, saver } = aDesk(3);
    saver.changed(ONE);
    await until(saver, 'stale');
    saver.takeTheirs();
    expect(saver.state.kind).toBe('saved');
    expect(desk.sent).toBe(1);
    saver.changed(TWO);
    await until(saver, 'saved');
    expect(desk.stored()).toEqual({ value: TWO, rowVersion: 4 });
  });

  it('sends at once when the page is left', async () => {
    const { desk, saver } = aDesk();
    saver.changed(ONE);
    saver.leave();
    expect(desk.sent).toBe(1);
    await until(saver, 'saved');
  });
});

describe('the copy on the device', () => {
  it('is read back, and a damaged or foreign one is none', async () => {
    const read = await DRAWING.reader();
    expect(readKept(JSON.stringify({ value: ONE, rowVersion: 2 }), read)).toEqual({ value: ONE, rowVersion: 2 });
    expect(readKept(null, read)).toBeUndefined();
    expect(readKept('{}', read)).toBeUndefined();
    expect(readKept(JSON.stringify({ value: { version: 9 }, rowVersion: 2 }), read)).toBeUndefined();
  });

  it('is the same drawing whatever the order of its keys, and holds all of one it was drawn on', () => {
    const shuffled: Drawing = JSON.parse(
      JSON.stringify({ strokes: [Object.fromEntries(Object.entries(DOT).reverse())], version: 1 }),
    );
    expect(sameDrawing(ONE, shuffled)).toBe(true);
    expect(sameDrawing(ONE, TWO)).toBe(false);
    expect(holdsAllOf(TWO, shuffled)).toBe(true);
    expect(holdsAllOf(ONE, TWO)).toBe(false);
  });
});
