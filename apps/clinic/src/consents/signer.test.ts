import { describe, expect, it } from 'vitest';
import { isOtherName, type SignedFor, whyNotSigner } from './signer.ts';

const TODAY = Temporal.PlainDate.from('2026-03-03');
const adult: SignedFor = {
  givenName: 'Asha',
  familyName: 'Molina',
  nameUsed: 'Ash',
  birthDate: Temporal.PlainDate.from('1984-03-25'),
  guardianName: '',
};
const child: SignedFor = {
  ...adult,
  birthDate: TODAY.subtract({ years: 18 }).add({ days: 1 }),
  guardianName: 'Ada Molina',
};

describe('who signs', () => {
  it('is the patient herself from the day she is 18', () => {
    expect(whyNotSigner({ signedBy: 'patient', name: 'Asha Molina', relation: '' }, adult, TODAY)).toEqual({});
    const today = { ...child, birthDate: TODAY.subtract({ years: 18 }) };
    expect(whyNotSigner({ signedBy: 'patient', name: 'Asha Molina', relation: '' }, today, TODAY)).toEqual({});
  });

  it('is a guardian for a minor, the day before that too', () => {
    expect(whyNotSigner({ signedBy: 'patient', name: 'Ada Molina', relation: '' }, child, TODAY)).toHaveProperty(
      'signedBy',
    );
    expect(whyNotSigner({ signedBy: 'guardian', name: 'Ada Molina', relation: 'mother' }, child, TODAY)).toEqual({});
  });

  it.each(['Asha Molina', 'ash molina', 'Ásh  Molina.', 'Asha', 'MOLINA, Asha'])(
    'is not the minor: her own name, written "%s", is refused with a sentence',
    (name) => {
      const refusal = whyNotSigner({ signedBy: 'guardian', name, relation: 'mother' }, child, TODAY);
      expect(refusal.name).toContain("child's own name");
    },
  );

  it('may bear the name of the child, where the record says that the guardian does', () => {
    const junior = { ...child, guardianName: 'Asha Molina' };
    expect(whyNotSigner({ signedBy: 'guardian', name: 'Asha Molina', relation: 'mother' }, junior, TODAY)).toEqual({});
  });

  it('has a name in letters, and as a guardian says what she is to the patient', () => {
    expect(whyNotSigner({ signedBy: 'guardian', name: ' 12 ', relation: ' ' }, adult, TODAY)).toEqual({
      name: expect.stringContaining('in letters'),
      relation: expect.stringContaining('what you are to the patient'),
    });
    expect(whyNotSigner({ signedBy: 'patient', name: '王 芳', relation: '' }, adult, TODAY)).toEqual({});
  });

  it('is pointed out where the name is not the one on the record, since people marry', () => {
    expect(isOtherName({ signedBy: 'patient', name: 'Asha Birk', relation: '' }, adult)).toBe(true);
    expect(isOtherName({ signedBy: 'patient', name: 'Ash Molina', relation: '' }, adult)).toBe(false);
    expect(isOtherName({ signedBy: 'guardian', name: 'Ada Molina', relation: 'mother' }, adult)).toBe(false);
  });
});
