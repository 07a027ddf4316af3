import { describe, expect, it } from 'vitest';
import { insideSentence } from './inside-sentence.ts';
import { REGION_LABELS } from './regions/names.ts';

describe('a label inside a sentence', () => {
  it('begins with a small letter', () => {
    expect(insideSentence('Blood thinner')).toBe('blood thinner');
    expect(insideSentence(REGION_LABELS['neck-lateral'])).toBe('side of the neck');
    expect(insideSentence('A little afraid')).toBe('a little afraid');
  });

  it('keeps the capitals of an abbreviation, alone or within a word', () => {
    expect(insideSentence('SSRI, antibiotic, herbs')).toBe('SSRI, antibiotic, herbs');
    expect(insideSentence('NSAIDs')).toBe('NSAIDs');
    expect(insideSentence('C2-C3 facet joint')).toBe('C2-C3 facet joint');
  });

  it('keeps the capital of a tendon that is called after a person', () => {
    expect(insideSentence(REGION_LABELS.achilles)).toBe('Achilles tendon');
  });

  it('leaves everything after the first letter', () => {
    expect(insideSentence('Facet joint C2-C3')).toBe('facet joint C2-C3');
    expect(insideSentence('')).toBe('');
  });
});
