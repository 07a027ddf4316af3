import { describe, expect, it } from 'vitest';
import { countsOf } from './session-counts.ts';

function site(needlesIn: string, needlesOut: string, removed = false) {
  return { removed, fields: { needlesIn, needlesOut } };
}

describe('the needles of a session', () => {
  it('are no number while nothing is counted', () => {
    expect(countsOf([])).toEqual({ in: undefined, out: undefined, differ: false });
    expect(countsOf([site('', ''), site('', '')])).toEqual({ in: undefined, out: undefined, differ: false });
  });

  it('are added up over the sites that were counted, a counted nought too', () => {
    expect(countsOf([site('2', ''), site('', ''), site('3', '')])).toEqual({ in: 5, out: undefined, differ: false });
    expect(countsOf([site('0', '0')])).toEqual({ in: 0, out: 0, differ: false });
  });

  it('differ where they differ at one site, whatever the sums are', () => {
    expect(countsOf([site('2', '3'), site('3', '2')])).toEqual({ in: 5, out: 5, differ: true });
  });

  it('count no site that was taken back', () => {
    expect(countsOf([site('2', '1', true)])).toEqual({ in: undefined, out: undefined, differ: false });
  });
});
