import { type SiteRecord, wordsFromId } from '@filiform/needling';
import { describe, expect, it } from 'vitest';
import { assembleNote, draftedTexts, NO_TEXTS, type NoteRecord, settleTexts } from './note-texts.ts';

const SITE: SiteRecord = {
  muscle: 'upper-trapezius',
  side: 'left',
  needle: { diameterMm: 0.25, lengthMm: 40 },
  technique: 'deep-pistoning',
  insertions: 6,
  twitches: 3,
  familiarPainReproduced: 'yes',
  needlesIn: 4,
  needlesOut: 4,
  missingNeedles: [],
};

function aRecord(sites: readonly SiteRecord[] = [SITE]): NoteRecord {
  return { sites, context: { muscles: wordsFromId, complaint: 'Headache.' } };
}

function paragraphs(record: NoteRecord, texts: Parameters<typeof assembleNote>[1], kind: string) {
  return assembleNote(record, texts).find((section) => section.kind === kind)?.paragraphs;
}

describe('a note in the making', () => {
  it('says what was typed in place of what was drafted, a paragraph a line', () => {
    const texts = { ...NO_TEXTS, subjective: 'One.\n\n  Two.  \r\nThree.' };
    expect(paragraphs(aRecord(), texts, 'subjective')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('always takes needling, response and counts from the record, with a remark under them', () => {
    const texts = { ...NO_TEXTS, needling: 'Slow bleeding.', needleCount: 'Counted twice.' };
    const before = paragraphs(aRecord(), NO_TEXTS, 'needling') ?? [];
    expect(paragraphs(aRecord(), texts, 'needling')).toEqual([...before, 'Remark: Slow bleeding.']);
    expect(paragraphs(aRecord(), texts, 'needle-count')?.at(-1)).toBe('Remark: Counted twice.');
    const more = { ...SITE, needlesIn: 5, needlesOut: 5 };
    expect(paragraphs(aRecord([more]), texts, 'needle-count')?.[0]).toBe('Five needles went in and five came out.');
  });

  it('says that nothing was needled, and nothing about counts, where nothing was', () => {
    const sections = assembleNote(aRecord([]), NO_TEXTS);
    expect(sections.map(({ kind }) => kind)).toEqual(['subjective', 'findings', 'candidates', 'needling', 'plan']);
    expect(sections[3]?.paragraphs).toEqual(['No needling was done at this visit.']);
  });

  it('goes on following the record where the text reads as it was drafted', () => {
    const drafted = draftedTexts(aRecord());
    const typed = { ...NO_TEXTS, subjective: `${drafted.subjective}\r\n`, candidates: 'Mine.' };
    expect(settleTexts(typed, drafted)).toEqual({ ...NO_TEXTS, subjective: null, candidates: 'Mine.' });
  });
});
