import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Labelled, labelBox, labelPlaces, overlap } from './label-places.ts';

const boxesOf = (marks: readonly Labelled[]) =>
  labelPlaces(marks).map((place, index) => labelBox(marks[index]?.label ?? '', place));

describe('the numbers of points', () => {
  it('stand beside the tip of the needle where nothing is near', () => {
    expect(labelPlaces([{ x: 100, y: 100, label: '1' }])).toEqual([{ x: 112, y: 93.5, isTied: false }]);
  });

  it('never stand where they would be read as the next one’s', () => {
    const column = [0, 22, 44].map((y, index) => ({ x: 100, y: 100 + y, label: String(index + 1) }));
    const places = labelPlaces(column);
    for (const [index, place] of places.entries()) {
      const box = labelBox('1', place);
      for (const { x, y } of column.filter((_, other) => other !== index))
        expect(overlap(box, { left: x - 24, right: x + 24, top: y - 24, bottom: y + 18 })).toBe(0);
    }
  });

  it('that find no room at their point are tied to it', () => {
    const crowd = [0, 8, 16, 24, 32].map((x, index) => ({ x, y: index % 2 === 0 ? 0 : 8, label: `1${index}` }));
    expect(labelPlaces(crowd).some(({ isTied }) => isTied)).toBe(true);
  });

  it('of a crowd at one shoulder cover neither one another nor a mark', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) }), {
          minLength: 2,
          maxLength: 6,
        }),
        (at) => {
          const marks = at.map((point, index) => ({ ...point, label: String(index + 1) }));
          const boxes = boxesOf(marks);
          for (const [index, box] of boxes.entries()) {
            for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(0);
            for (const { x, y } of marks)
              expect(overlap(box, { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 })).toBe(0);
          }
        },
      ),
    );
  });

  it('are one for each mark, in order, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ x: fc.integer(), y: fc.integer() })), (at) => {
        const marks = at.map((point, index) => ({ ...point, label: String(index + 1) }));
        const places = labelPlaces(marks);
        expect(places).toHaveLength(marks.length);
        for (const [index, { x, y }] of places.entries())
          expect(Math.hypot(x - (marks[index]?.x ?? 0), y - (marks[index]?.y ?? 0))).toBeLessThan(150);
      }),
    );
  });
});
