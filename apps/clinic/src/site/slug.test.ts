import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SLUG, Slug, slugFrom } from './slug.ts';

describe('the address of an article', () => {
  it('is suggested from its title in plain letters, Spanish ones too', () => {
    expect(slugFrom('¿Qué esperar? Niños, años y pingüinos')).toBe('que-esperar-ninos-anos-y-pinguinos');
    expect(slugFrom('The ram’s horn: neck & headache')).toBe('the-rams-horn-neck-and-headache');
    expect(slugFrom('  Straße   2 ')).toBe('strasse-2');
    expect(slugFrom('东')).toBe('');
  });

  it('is cut between words where a title is long', () => {
    expect(slugFrom('needle '.repeat(40)).length).toBeLessThanOrEqual(LONGEST_SLUG);
    expect(slugFrom('needle '.repeat(40))).toMatch(/-needle$/);
    expect(slugFrom('n'.repeat(200))).toBe('n'.repeat(LONGEST_SLUG));
  });

  it('is always one that the form takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const slug = slugFrom(title);
        expect(slug === '' || Slug.safeParse(slug).success).toBe(true);
      }),
    );
  });

  it('is refused with a sentence where it holds what an address can not', () => {
    const said = (typed: string) => Slug.safeParse(typed).error?.issues[0]?.message;
    expect(said('what to expect')).toMatch(/single hyphens/);
    expect(said('a--b')).toMatch(/single hyphens/);
    expect(said('')).toMatch(/is empty/);
    expect(Slug.parse(' What-To-Expect ')).toBe('what-to-expect');
  });
});
