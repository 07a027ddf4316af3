import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLINICS } from '../../demo/fictional-practice.ts';
import { DAY_MINUTES, type OpeningHours, type Stretch } from './hours.ts';
import { openState } from './open-state.ts';
import { openWords } from './open-words.ts';
import { openingSummary } from './opening-summary.ts';
import { readStretches, stretchesText } from './stretches-text.ts';

const read = (text: string) => {
  const found = readStretches(text);
  return found.ok ? found.stretches.map(({ from, to }) => [from / 60, to / 60]) : found.sentence;
};
const spaced = (words: string) => words.replaceAll('\u00a0', ' ');

describe('hours as people write them', () => {
  it('are read by either clock', () => {
    expect(read('8 am - noon, 1 pm - 6:30 pm')).toEqual([
      [8, 12],
      [13, 18.5],
    ]);
    expect(read('7:00-19:00')).toEqual([[7, 19]]);
    expect(read('1 pm to 5 pm; 8am–12')).toEqual([
      [8, 12],
      [13, 17],
    ]);
    expect(read('9 - 11 am')).toEqual([[9, 11]]);
    expect(read('9 - 5 pm')).toEqual([[9, 17]]);
    expect(read('8 p.m. until midnight')).toEqual([[20, 24]]);
    expect(read('Closed')).toEqual([]);
    expect(readStretches('8-17 by arrangement')).toEqual({
      ok: true,
      stretches: [{ from: 480, to: 1020, byArrangement: true }],
    });
  });

  it('are refused with what was wrong', () => {
    expect(read('morning')).toMatch(/"morning" could not be read. Write it like 8 am - noon/);
    expect(read('8 - 25')).toMatch(/could not be read/);
    expect(read('22 - 2')).toMatch(/ends before it begins/);
    expect(read('8-12, 11-15')).toBe('Two stretches overlap at 11 am. End one before the next begins.');
  });

  it('are the same when what was shown is read again', () => {
    const cut = fc.uniqueArray(fc.integer({ min: 0, max: DAY_MINUTES }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(cut, fc.boolean(), (minutes, byArrangement) => {
        const edges = minutes.toSorted((one, other) => one - other);
        const stretches: Stretch[] = [];
        for (let place = 0; place + 1 < edges.length; place += 2) {
          stretches.push({ from: edges[place] ?? 0, to: edges[place + 1] ?? 0, byArrangement });
        }
        expect(readStretches(stretchesText(stretches))).toEqual({ ok: true, stretches });
      }),
    );
  });
});

describe('a week in a line', () => {
  const of = (from: number, to: number, days: readonly number[], byArrangement = false) =>
    days.map((weekday) => ({ weekday, from: from * 60, to: to * 60, byArrangement }));
  const week = [...of(7, 19, [1, 2, 3, 4]), ...of(7, 18, [5]), ...of(8, 17, [6, 7], true)];

  it('says as people do which days have which hours', () => {
    expect(spaced(openingSummary(week, 'en'))).toBe(CLINICS[0].openingText);
    expect(spaced(openingSummary(week, 'es'))).toBe(
      'De lunes a jueves de 7 a. m. a 7 p. m., viernes de 7 a. m. a 6 p. m. Sábado y domingo con cita acordada, de 8 a. m. a 5 p. m.',
    );
    expect(openingSummary([], 'en')).toBe('');
  });

  it('is told at the door in both languages', () => {
    const hours: OpeningHours = {
      week,
      exceptions: [
        {
          date: Temporal.PlainDate.from('2026-11-26'),
          nameEn: 'Thanksgiving Day',
          nameEs: 'Día de Acción de Gracias',
          stretches: [],
        },
      ],
    };
    const said = (local: string, language: 'en' | 'es') => {
      const now = Temporal.PlainDateTime.from(local).toZonedDateTime('America/Denver').toInstant();
      return spaced(openWords(openState(hours, 'America/Denver', now), 'America/Denver', now, language));
    };
    expect(said('2026-11-25T10:00', 'en')).toBe('Open now until 7 pm.');
    expect(said('2026-11-25T10:00', 'es')).toBe('Abierto ahora hasta las 7 p. m.');
    expect(said('2026-11-25T20:00', 'en')).toBe('Closed now. Opens on Friday at 7 am.');
    expect(said('2026-11-26T10:00', 'en')).toBe('Closed today: Thanksgiving Day. Opens tomorrow at 7 am.');
    expect(said('2026-11-26T10:00', 'es')).toBe('Cerrado hoy: Día de Acción de Gracias. Abre mañana a las 7 a. m.');
    expect(said('2026-11-28T10:00', 'en')).toBe('By arrangement only until 5 pm. Opens on Monday at 7 am.');
    expect(said('2026-11-25T05:00', 'en')).toBe('Closed now. Opens today at 7 am.');
  });
});
