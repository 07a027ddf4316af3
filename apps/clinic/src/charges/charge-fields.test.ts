import { describe, expect, it } from 'vitest';
import { readCharges } from './charge-fields.ts';

describe('the form of charges', () => {
  it('reads one tap without a field as the proposal', () => {
    expect(readCharges({ intent: 'confirm' })).toEqual({
      ok: true,
      value: { minutes: {}, untimed: [], needling: 'as-proposed', medicare: 'not-known', reason: '' },
    });
  });

  it('reads minutes and what is ticked, and leaves out codes that it does not know', () => {
    expect(
      readCharges({ 'minutes-97110': ' 15 ', 'minutes-97140': '', untimed: '97161,99999', medicare: 'yes' }),
    ).toMatchObject({
      ok: true,
      value: { minutes: { '97110': 15 }, untimed: ['97161'], medicare: 'yes' },
    });
  });

  it.each(['-5', '1.5', '601', 'ten', '99999'])('refuses %s minutes in a sentence, at the field', (text) => {
    expect(readCharges({ 'minutes-97110': text })).toEqual({
      ok: false,
      errors: { 'minutes-97110': 'Minutes are a whole number from 0 to 600.' },
    });
  });
});
