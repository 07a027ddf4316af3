import { describe, expect, it } from 'vitest';
import { readPublishTime } from './publish-time.ts';

const ZONE = 'America/Denver';
const NOW = Temporal.Instant.from('2026-03-03T15:05:00Z'); // 08:05 in Denver

const read = (day: string, time: string) => readPublishTime(day, time, ZONE, NOW);

function sentence(day: string, time: string): string {
  const answer = read(day, time);
  return answer.ok ? `taken: ${answer.at}` : answer.sentence;
}

describe('when an article comes out', () => {
  it('is read by the clocks of the practice', () => {
    expect(read('2026-03-03', '15:30')).toEqual({
      ok: true,
      at: Temporal.Instant.from('2026-03-03T22:30:00Z'),
      remark: undefined,
    });
    expect(read('2026-07-01', '7:00')).toMatchObject({ ok: true, at: Temporal.Instant.from('2026-07-01T13:00:00Z') });
  });

  it('can not be a time that the clocks jump over: the nearest is named', () => {
    // On 8 March 2026 Denver goes from 02:00 straight to 03:00.
    expect(sentence('2026-03-08', '02:30')).toBe(
      'Sun 8 Mar 2026, 02:30 does not exist: the clocks go forward that night. The nearest that does is Sun 8 Mar 2026, 03:00.',
    );
    expect(read('2026-03-08', '03:00')).toMatchObject({ ok: true, at: Temporal.Instant.from('2026-03-08T09:00:00Z') });
  });

  it('of an hour that comes twice is the first one, and that is said', () => {
    // On 1 November 2026 Denver goes back from 02:00 to 01:00: 01:30 is 07:30 and again 08:30 UTC.
    const answer = read('2026-11-01', '01:30');
    expect(answer).toMatchObject({ ok: true, at: Temporal.Instant.from('2026-11-01T07:30:00Z') });
    expect(answer.ok && answer.remark).toMatch(/^01:30 comes twice that night/);
  });

  it('can not be a day that is in no calendar: the nearest is named', () => {
    expect(sentence('2026-02-30', '10:00')).toMatch(/nearest day that does is 28 February 2026/);
    expect(sentence('2028-02-31', '10:00')).toMatch(/29 February 2028/);
    expect(sentence('2026-13-01', '10:00')).toMatch(/There is no month 13/);
    expect(sentence('2026-04-00', '10:00')).toMatch(/1 April 2026/);
  });

  it('can not be in the past: the next that can be planned is named', () => {
    expect(sentence('2026-03-03', '08:05')).toBe(
      'Tue 3 Mar 2026, 08:05 has passed. The next that can be planned is Tue 3 Mar 2026, 08:15; or publish now.',
    );
  });

  it('is asked for again where it can not be read', () => {
    expect(sentence('tomorrow', '10:00')).toMatch(/The day could not be read/);
    expect(sentence('2026-03-04', '25:00')).toMatch(/The time could not be read/);
    expect(sentence('2026-03-04', '')).toMatch(/The time could not be read/);
  });
});
