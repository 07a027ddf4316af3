import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillText, readBlocks, seemsMissing, writeBlocks } from './consent-text.ts';
import { DEFAULT_TEXT, DEFAULT_TEXT_ES, defaultText } from './default-text.ts';

it('reads headings, points and paragraphs, and joins the lines of a paragraph', () => {
  expect(readBlocks('# Risks\nSore\nmuscles.\n\n- a bruise\n- bleeding\nAnd so on.')).toEqual([
    { kind: 'heading', text: 'Risks' },
    { kind: 'paragraph', text: 'Sore muscles.' },
    { kind: 'item', text: 'a bruise' },
    { kind: 'item', text: 'bleeding' },
    { kind: 'paragraph', text: 'And so on.' },
  ]);
  expect(readBlocks(' \n\n ')).toEqual([]);
});

it('writes what it reads: a published text comes back into the editor as it was', () => {
  const block = fc.record({
    kind: fc.constantFrom('heading' as const, 'paragraph' as const, 'item' as const),
    text: fc.stringMatching(/^[A-Za-z][A-Za-z ,.]{0,40}[A-Za-z.]$/),
  });
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      expect(readBlocks(writeBlocks(blocks))).toEqual(blocks);
    }),
  );
});

it('names the therapist and her training, whatever their names look like, and says so where none is known', () => {
  const text = {
    version: 1,
    language: 'en',
    title: 'Consent',
    blocks: readBlocks('{therapist} works here. {training}'),
  };
  const hours = { trainingHours: 54, inPersonHours: 46 };
  expect(fillText(text, { therapist: 'Ada $& Lind, PT', hours }).blocks[0]?.text).toBe(
    'Ada $& Lind, PT works here. Training in dry needling: 54 hours, 46 of them in person.',
  );
  expect(fillText(text, { therapist: 'Ada', hours: undefined }).blocks[0]?.text).toContain('Ask your therapist');
});

it('misses nothing in the text that is offered, whose risks stand with what they were counted in', () => {
  expect(seemsMissing(DEFAULT_TEXT)).toEqual([]);
  expect(seemsMissing('Sign here.')).toContain('risks');
  for (const counted of ['7,629', '20,460', '1 in 1,024', '4 in 10,000']) expect(DEFAULT_TEXT).toContain(counted);
});

it('says in Spanish what it says in English: as many headings, points and paragraphs, with the same figures', () => {
  expect(seemsMissing(DEFAULT_TEXT_ES)).toEqual([]);
  const kinds = (typed: string) => readBlocks(typed).map(({ kind }) => kind);
  expect(kinds(DEFAULT_TEXT_ES)).toEqual(kinds(DEFAULT_TEXT));
  // Figures and placeholders, block by block; each in its own order, since the languages put them elsewhere.
  const figures = (typed: string) =>
    readBlocks(typed).map(({ text }) => (text.match(/\d[\d,]*\d|\d|\{\w+\}/g) ?? []).toSorted());
  const withoutCounts = (each: readonly string[]) => each.filter((one) => one !== '1' && one !== '100');
  expect(figures(DEFAULT_TEXT_ES).map(withoutCounts)).toEqual(figures(DEFAULT_TEXT).map(withoutCounts));
  expect(defaultText('es')?.typed).toBe(DEFAULT_TEXT_ES);
  expect(defaultText('am')).toBeUndefined();
});
