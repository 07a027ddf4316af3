import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideMark, MARKS } from './visit-state.ts';

const booked = { status: 'booked', walkIn: false } as const;
const arrived = { status: 'arrived', walkIn: false } as const;

describe('marking a visit', () => {
  it('marks a booked visit as arrived or not come, and takes either back', () => {
    expect(decideMark('arrived', booked, false)).toEqual({ kind: 'set', status: 'arrived' });
    expect(decideMark('no-show', booked, false)).toEqual({ kind: 'set', status: 'no-show' });
    expect(decideMark('undo', arrived, false)).toEqual({ kind: 'set', status: 'booked' });
    expect(decideMark('undo', { status: 'no-show', walkIn: false }, false)).toEqual({ kind: 'set', status: 'booked' });
  });

  it('lets somebody come after all who was marked as not come', () => {
    expect(decideMark('arrived', { status: 'no-show', walkIn: false }, false)).toEqual({
      kind: 'set',
      status: 'arrived',
    });
  });

  it('cancels a walk-in that was started by mistake: there was no booking to go back to', () => {
    expect(decideMark('undo', { status: 'arrived', walkIn: true }, false)).toEqual({
      kind: 'set',
      status: 'cancelled',
    });
  });

  it('never says of a patient with something recorded that she was not there', () => {
    for (const mark of ['no-show', 'undo'] as const) {
      expect(decideMark(mark, arrived, true)).toMatchObject({
        kind: 'refused',
        sentence: expect.stringMatching(/recorded/),
      });
    }
  });

  it('leaves what is finished or cancelled, and marks nothing twice', () => {
    const statuses = fc.constantFrom('booked', 'arrived', 'done', 'no-show', 'cancelled' as const);
    fc.assert(
      fc.property(fc.constantFrom(...MARKS), statuses, fc.boolean(), fc.boolean(), (mark, status, walkIn, recorded) => {
        const marked = decideMark(mark, { status, walkIn }, recorded);
        if (status === 'done' || status === 'cancelled') expect(marked.kind).toBe('refused');
        if (marked.kind === 'set') expect(marked.status).not.toBe(status);
      }),
    );
  });
});
