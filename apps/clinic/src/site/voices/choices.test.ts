import { describe, expect, it } from 'vitest';
import { isSameName, lastDayOf, shownName } from './choices.ts';

describe('the name that others see', () => {
  const names = { givenName: 'Mara', familyName: 'de la Cruz' };
  it('is as much of it as she chose', () => {
    expect(shownName('full', names)).toBe('Mara de la Cruz');
    expect(shownName('first', names)).toBe('Mara');
    expect(shownName('initials', names)).toBe('M. D.');
    expect(shownName('none', names)).toBe('');
  });
  it('keeps a letter with its accent whole', () => {
    expect(shownName('initials', { givenName: 'E\u0301lodie', familyName: 'ña' })).toBe('E\u0301. Ñ.');
  });
});

it('takes a signature for the name whatever its capitals, accents and spaces, and no other name', () => {
  expect(isSameName(' josé  GARCÍA ', 'Jose Garcia')).toBe(true);
  expect(isSameName('Jo Garcia', 'Jose Garcia')).toBe(false);
});

it('gives every period a last day', () => {
  const today = Temporal.PlainDate.from('2028-02-29');
  expect(lastDayOf('one-year', today).toString()).toBe('2029-02-28');
  expect(lastDayOf('until-withdrawn', today).toString()).toBe('2038-02-28');
});
