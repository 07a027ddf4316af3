import { describe, expect, it } from 'vitest';
import { isWrittenLate } from './late.ts';
import { noteMarks } from './note-marks.ts';

const ENDED = Temporal.Instant.from('2026-03-03T19:45:00Z');
const DENVER = { visitEndsAt: ENDED, timeZone: 'America/Denver', nothingFoundAnew: false };

describe('a note', () => {
  it('is written late from a moment after a day on', () => {
    expect(isWrittenLate(ENDED, ENDED.add({ hours: 24 }))).toBe(false);
    expect(isWrittenLate(ENDED, ENDED.add({ hours: 24, milliseconds: 1 }))).toBe(true);
    expect(isWrittenLate(ENDED, ENDED.subtract({ hours: 1 }))).toBe(false);
  });

  it('says both times where it was, on the clock of the clinic, over the night when clocks change too', () => {
    expect(noteMarks({ ...DENVER, signedAt: Temporal.Instant.from('2026-03-09T16:00:00Z') })).toEqual([
      {
        kind: 'late',
        words:
          'Written late: the visit ended Tue 3 Mar 2026, 12:45 MST, and the note was signed Mon 9 Mar 2026, 10:00 MDT, ' +
          'more than 24 hours after.',
      },
    ]);
  });

  it('is marked as a copy where nothing was found anew, late or not', () => {
    const marks = noteMarks({ ...DENVER, signedAt: ENDED, nothingFoundAnew: true });
    expect(marks.map(({ kind }) => kind)).toEqual(['copy']);
    expect(noteMarks({ ...DENVER, signedAt: ENDED })).toEqual([]);
  });
});
