import { createHash } from 'node:crypto';
import { ATLAS, MUSCLE_IDS, type MuscleId } from '@filiform/atlas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AFTERCARE_BLOCK_IDS,
  AFTERCARE_VERSION,
  type AftercareEvent,
  type AftercareFacts,
  type AftercareOwn,
  aftercareBlock,
  aftercareFor,
  aftercareSheet,
  liesOver,
  placesOf,
} from '../src/index.ts';

const OWN: AftercareOwn = {
  practiceName: 'Tarnbrook',
  telephone: '303-555-0100',
  heading: '',
  body: '',
  closing: '',
  version: 0,
};

function facts(muscles: readonly MuscleId[], changes: Partial<AftercareFacts> = {}): AftercareFacts {
  return {
    sites: muscles.map((muscle) => ({ muscle, side: 'left', stimulated: false })),
    thinsBlood: false,
    events: [],
    ...changes,
  };
}

const ALWAYS = ['normal', 'today', 'helps', 'call-us', 'emergency'];

describe('the aftercare sheet', () => {
  it('is the same five blocks after a calf muscle without anything special', () => {
    expect(aftercareFor(facts(['soleus']))).toEqual(ALWAYS);
  });

  it.each<MuscleId>([
    'upper-trapezius',
    'rhomboids',
    'pectoralis-minor',
    'supraspinatus',
    'scalenes',
    'levator-scapulae',
  ])('warns of the lung after %s', (muscle) => {
    expect(aftercareFor(facts(['soleus', muscle]))).toContain('lung');
  });

  it.each<MuscleId>([
    'masseter-superficial',
    'suboccipitals',
    'gluteus-medius',
    'gastrocnemius-medial',
    'extensor-digitorum',
  ])('does not frighten with the lung after %s', (muscle) => {
    expect(aftercareFor(facts([muscle]))).not.toContain('lung');
  });

  it('tells of a current, of thinned blood and of each event where it was so', () => {
    const sites = [{ muscle: 'soleus', side: 'left', stimulated: true }] as const;
    expect(aftercareFor(facts([], { sites }))).toContain('stimulation');
    expect(aftercareFor(facts(['soleus'], { thinsBlood: true }))).toContain('blood-thinner');
    for (const event of ['faint', 'bruise', 'nerve-symptoms', 'needle-left-in'] as const)
      expect(aftercareFor(facts(['soleus'], { events: [event] }))).toContain(event);
  });

  it('says what is most urgent first where a needle stayed in, and the emergency last where it is one of many', () => {
    expect(aftercareFor(facts(['soleus'], { events: ['needle-left-in'] }))[0]).toBe('needle-left-in');
    expect(aftercareFor(facts(['rhomboids'])).slice(-2)).toEqual(['lung', 'emergency']);
  });

  it('has the blocks for everyone whatever happened, in one order, and the lung exactly where one lies beneath', () => {
    const someMuscles = fc.array(fc.constantFrom(...MUSCLE_IDS), { maxLength: 8 });
    const someEvents = fc.subarray<AftercareEvent>(['faint', 'bruise', 'nerve-symptoms', 'needle-left-in']);
    fc.assert(
      fc.property(someMuscles, someEvents, fc.boolean(), (muscles, events, thinsBlood) => {
        const blocks = aftercareFor(facts(muscles, { events, thinsBlood }));
        for (const id of ALWAYS) expect(blocks).toContain(id);
        expect(blocks).toEqual(AFTERCARE_BLOCK_IDS.filter((id) => blocks.includes(id)));
        expect(blocks.includes('lung')).toBe(muscles.some((muscle) => liesOver('lung', muscle)));
      }),
    );
  });

  it('holds all its words itself, with the version of ours and of the practice’s own', () => {
    const sheet = aftercareSheet(facts(['soleus']), 'es', { ...OWN, version: 3, closing: 'Hasta pronto.' });
    expect(sheet.version).toBe(`${AFTERCARE_VERSION}/3`);
    expect(sheet.blocks[0]?.heading).toBe('Lo que es normal');
    expect(sheet.own.closing).toBe('Hasta pronto.');
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  });
});

describe('where it was needled, in plain words', () => {
  it('names a place once, with its sides, and no muscle’s name', () => {
    const sites = [
      { muscle: 'upper-trapezius', side: 'left' },
      { muscle: 'suboccipitals', side: 'left' },
      { muscle: 'upper-trapezius', side: 'right' },
    ] as const;
    expect(placesOf(sites, 'en')).toEqual([
      'The muscle from the side of your neck to the top of your shoulder (both sides)',
      'Small deep muscles between your skull and the top two bones of your neck (left)',
    ]);
    expect(placesOf(sites, 'es')).toEqual([
      'La parte alta del hombro, junto al cuello (los dos lados)',
      'La unión de la cabeza y el cuello, por atrás (lado izquierdo)',
    ]);
  });

  it('knows every muscle of the atlas in both languages', () => {
    for (const { id, latin } of ATLAS.muscles) {
      expect(placesOf([{ muscle: id, side: 'left' }], 'es')[0]).not.toContain(latin);
      expect(placesOf([{ muscle: id, side: 'left' }], 'en')[0]).not.toContain(latin);
    }
  });
});

describe('the words', () => {
  it('say the same number of things in both languages, and each block what it rests on', () => {
    for (const id of AFTERCARE_BLOCK_IDS) {
      const { words, basis } = aftercareBlock(id);
      expect([id, words.es.lines.length]).toEqual([id, words.en.lines.length]);
      expect([words.es.intro === '', words.es.outro === '']).toEqual([words.en.intro === '', words.en.outro === '']);
      expect(basis.length).toBeGreaterThan(0);
    }
  });

  it('read at about the sixth grade of school, block by block, by the formula of Flesch and Kincaid', () => {
    for (const id of AFTERCARE_BLOCK_IDS) {
      const { heading, intro, lines, outro } = aftercareBlock(id).words.en;
      const text = [heading, intro, ...lines, outro].filter((part) => part !== '').join('. ');
      expect([id, schoolGrade(text) < 7.5]).toEqual([id, true]);
    }
    const all = AFTERCARE_BLOCK_IDS.flatMap((id) => aftercareBlock(id).words.en.lines).join('. ');
    expect(schoolGrade(all)).toBeLessThan(6);
  });

  it('promise nothing and name no muscle, diagnosis or person', () => {
    const all = JSON.stringify(AFTERCARE_BLOCK_IDS.map((id) => aftercareBlock(id).words));
    expect(all).not.toMatch(/cure|heal you|guarantee|pneumothorax|hematoma|vasovagal|analgesic|soreness/i);
  });

  it('have a new version where they were changed', () => {
    const words = JSON.stringify(AFTERCARE_BLOCK_IDS.map((id) => [id, aftercareBlock(id).words]));
    const hash = createHash('sha256').update(words).digest('hex').slice(0, 12);
    // Changed a word? Then change AFTERCARE_VERSION with it, and write both here.
    expect([AFTERCARE_VERSION, hash]).toEqual(['2026-11-28', 'f5aaa519b8b3']);
  });
});

/** Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid 1975). Syllables by their vowels. */
function schoolGrade(text: string): number {
  const sentences = text.split(/[.:!?]+/).filter((part) => /[a-z]/i.test(part)).length;
  const words = text.match(/[a-z']+/gi) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const silent = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
  return Math.max(1, (silent.match(/[aeiouy]{1,2}/g) ?? []).length);
}
