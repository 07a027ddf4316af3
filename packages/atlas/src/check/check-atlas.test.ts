import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ATLAS, MUSCLE_IDS, type Muscle, muscle, PATTERN_IDS, PATTERNS, PREVALENCE, SOURCES } from '../index.ts';
import type { PainPattern } from '../patterns/types.ts';
import { near } from '../record.ts';
import { checkAtlas } from './check-atlas.ts';
import type { CheckedAtlas } from './defect.ts';

describe('the check of the atlas', () => {
  const whole = checkAtlas();

  it('finds every record complete, on the body, backed and mirrored', () => {
    const { defects, counts } = whole;
    expect(defects).toEqual([]);
    expect(counts.muscles).toBe(MUSCLE_IDS.length);
    expect(counts.patterns).toBe(PATTERN_IDS.length);
    expect(counts.muscleZones).toBeGreaterThan(counts.triggerPoints);
    const { sourced, 'general-knowledge': general, 'not-needled': not } = counts.needling;
    expect(sourced + general + not).toBe(counts.muscles);
  });

  it('counts what the README says', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const { counts } = whole;
    const told = (pattern: RegExp) => Number(pattern.exec(readme)?.[1]);
    expect(told(/\*\*(\d+) muscles\*\*/)).toBe(counts.muscles);
    expect(told(/\*\*(\d+) other patterns\*\*/)).toBe(counts.patterns);
    expect(told(/(\d+) rows/)).toBe(counts.prevalence);
    expect(told(/more than (\d+) trigger points/)).toBeLessThan(counts.triggerPoints);
    expect(told(/and (\d+) referral zones/)).toBeLessThan(counts.muscleZones);
    expect(told(/with more than (\d+): /)).toBeLessThan(counts.patternZones);
    expect(told(/source, more than (\d+),/)).toBeLessThan(counts.sources);
  });

  it('misses what the vocabulary has and the atlas has not, and tells what stands twice', () => {
    const found = checkAtlas({ ...EMPTY, muscles: [upper, upper] }).defects;
    expect(found).toContainEqual({ record: 'soleus', sentence: 'This muscle is not described.' });
    expect(found).toContainEqual({ record: 'facet-lumbar', sentence: 'This pattern is not described.' });
    expect(found).toContainEqual({ record: 'upper-trapezius', sentence: 'This muscle is described 2 times.' });
  });

  it('tells what a record lacks', () => {
    expect(told({ billingMuscle: '' })).toEqual(['It does not say what it counts as for billing.']);
    expect(told({ outlines: [] })).toEqual(['It has no outline on any view.']);
    expect(told({ nerve: ' ' })).toEqual(['The nerve is empty.', 'The nerve begins or ends with a space.']);
    expect(told({ commonlyLoadedBy: [] })).toEqual(['Nothing that loads it is named.']);
    expect(told({ hazards: [] })).toEqual(['It is needled, and no hazard is named.']);
    expect(told({ action: 'Cures pain!' })).toEqual(['The action diagnoses, promises or shouts: "Cures pain!"']);
  });

  it('takes no length without a source', () => {
    const whenNot = ['Beginners'];
    const general = {
      kind: 'general-knowledge',
      patientPosition: 'Sitting',
      direction: '10 mm deep',
      whenNot,
    } as const;
    expect(told({ needling: general })).toEqual([
      'The needling gives a length, and is general knowledge: "10 mm deep"',
    ]);
    expect(told({ needling: { ...general, direction: 'Flat' } })).toEqual([]);
    const sourced = { ...general, kind: 'sourced', needle: { lengthMm: [50, 30] } } as const;
    expect(told({ needling: { ...sourced, basis: { source: 'general-knowledge' } } })).toEqual([
      'Its needle has no source: that is general knowledge, in words.',
      "The range of its needle's size does not go from small to large.",
      'The needling gives a length, and is general knowledge: "10 mm deep"',
    ]);
    const { needle, ...where } = { ...sourced, needle: { lengthMm: [30, 50] } as const };
    expect(told({ needling: { ...where, needle, basis: { source: 'sa-bn121' } } })).toEqual([]);
  });

  it('keeps needling out of what a patient reads', () => {
    const inPlainWords = { where: 'The top of your shoulder', feels: 'Sore, until dry needling helps' };
    expect(told({ inPlainWords })).toEqual([
      'What a patient reads speaks of needling or gives a length: "Sore, until dry needling helps"',
    ]);
  });

  it('tells a mark beside its muscle and one off the body', () => {
    const marked = (x: number, y: number) =>
      told({ triggerPoints: [{ ...tp1, marks: [{ view: 'back', at: [x, y] }] }] });
    expect(marked(60, 400)).toEqual([expect.stringMatching(/^tp1 is marked \d+ mm outside the outline on back\.$/)]);
    expect(marked(700, 400)).toContain('tp1 is marked off the figure on back.');
  });

  it('tells a zone off the body, beside its regions, or past a landmark that is not there', () => {
    const zoned = (change: Partial<(typeof tp1.zones)[0]>) =>
      told({ triggerPoints: [{ ...tp1, zones: [{ ...zone, ...change }] }] });
    expect(zoned({})).toEqual([]);
    expect(zoned({ regions: ['heel'] }).join(' ')).toMatch(/\(heel\) hardly covers heel\. .*outside these regions/);
    expect(zoned({ path: [near('c7-spinous', 900, 0)] }).join(' ')).toMatch(/leaves the figure at 1 of its 1 stops/);
    expect(zoned({ view: 'front', path: ['c7-spinous'] }).join(' ')).toMatch(/c7-spinous is not seen on front/);
    expect(zoned({ widthMm: 300 }).join(' ')).toMatch(/is 300 mm wide/);
  });

  it('tells a source that is not there, one that nobody cites, and one of which nothing was read', () => {
    const { 'sa-bn121': gone, ...sources } = SOURCES;
    const unread = { reference: gone.reference, read: '' };
    const found = checkAtlas({ ...EMPTY, muscles: [upper], sources: { ...sources, unread } }).defects;
    expect(found).toContainEqual({
      record: 'upper-trapezius',
      sentence: 'It cites sa-bn121, which is not among the sources.',
    });
    expect(found).toContainEqual({ record: 'kwon-2017', sentence: 'No record cites this source.' });
    expect(found).toContainEqual({ record: 'unread', sentence: 'It is not said how much of this source was read.' });
  });

  it('holds a pattern to its primary zone and its lists', () => {
    const [first] = PATTERNS;
    if (first === undefined) throw new Error('The atlas has no pattern.');
    const [one] = first.zones;
    const broken: PainPattern = { ...first, examine: [], zones: [{ ...one, strength: 'spillover' }] };
    const sentences = toldOf({ ...EMPTY, patterns: [broken] }, first.id);
    expect(sentences).toEqual(['Nothing is said under examination.', 'It has no primary zone.']);
  });

  it('tells a share of patients that is none', () => {
    const [row] = PREVALENCE;
    if (row === undefined) throw new Error('The atlas has no prevalence.');
    const sentences = toldOf({ ...EMPTY, prevalence: [{ ...row, activeShare: 44 }] }, 'prevalence');
    expect(sentences).toEqual([expect.stringContaining('is not a share of examined patients')]);
  });
});

const EMPTY: CheckedAtlas = { version: 'test', muscles: [], patterns: [], prevalence: [], sources: SOURCES };
const upper = found(muscle('upper-trapezius'));
const tp1 = upper.triggerPoints[0];
const zone = found(
  ATLAS.muscles
    .flatMap(({ triggerPoints }) => triggerPoints.flatMap(({ zones }) => zones))
    .find(({ view, path }) => view === 'back' && path.length > 1),
);

/** What is said of upper trapezius with something changed. */
function told(change: Partial<Muscle>): readonly string[] {
  return toldOf({ ...EMPTY, muscles: [{ ...upper, ...change }] }, 'upper-trapezius');
}

function toldOf(atlas: CheckedAtlas, record: string): readonly string[] {
  return checkAtlas(atlas)
    .defects.filter((defect) => defect.record === record)
    .map(({ sentence }) => sentence);
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The atlas has lost a record that this test needs.');
  return value;
}
