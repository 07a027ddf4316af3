import { isRegionId } from '@filiform/body';
import { describe, expect, it } from 'vitest';
import { ATLAS, ATLAS_VERSION, isMuscleId, MUSCLE_IDS, muscle, PATTERNS, PREVALENCE, SOURCES } from './index.ts';
import type { PainPattern } from './patterns/types.ts';
import type { Basis, Muscle } from './types.ts';

/** Head, neck and shoulder girdle: what the atlas promises to describe. */
const PROMISED = [
  'frontalis',
  'occipitalis',
  'orbicularis-oculi',
  'zygomaticus-major',
  'temporalis',
  'masseter-superficial',
  'masseter-deep',
  'medial-pterygoid',
  'lateral-pterygoid',
  'digastric',
  'sternocleidomastoid-sternal',
  'sternocleidomastoid-clavicular',
  'scalenes',
  'suboccipitals',
  'splenius-capitis',
  'splenius-cervicis',
  'semispinalis-capitis',
  'semispinalis-cervicis',
  'cervical-multifidus',
  'longissimus-capitis',
  'upper-trapezius',
  'middle-trapezius',
  'lower-trapezius',
  'levator-scapulae',
  'supraspinatus',
  'infraspinatus',
  'teres-minor',
  'teres-major',
  'subscapularis',
  'rhomboids',
  'deltoid-anterior',
  'deltoid-middle',
  'deltoid-posterior',
  'latissimus-dorsi',
  'serratus-posterior-superior',
  'pectoralis-major-clavicular',
  'pectoralis-major-sternal',
  'pectoralis-minor',
  'subclavius',
] as const;

describe('the atlas', () => {
  it('describes every promised muscle, and none twice', () => {
    const described = ATLAS.muscles.map(({ id }) => id);
    expect(described).toEqual(expect.arrayContaining([...PROMISED]));
    expect(new Set(described).size).toBe(described.length);
    expect(ATLAS.version).toBe(ATLAS_VERSION);
  });

  it('finds each record by its id', () => {
    for (const record of ATLAS.muscles) expect(muscle(record.id)).toBe(record);
    expect(isMuscleId('gluteus-medius')).toBe(true);
    expect(isMuscleId('gluteus')).toBe(false);
    expect(isMuscleId('__proto__')).toBe(false);
  });

  it('knows no id twice', () => {
    expect(new Set(MUSCLE_IDS).size).toBe(MUSCLE_IDS.length);
  });

  it('counts parts of one muscle once for billing', () => {
    const billed = (id: (typeof PROMISED)[number]) => muscle(id)?.billingMuscle;
    expect(billed('upper-trapezius')).toBe('trapezius');
    expect(billed('middle-trapezius')).toBe('trapezius');
    expect(billed('lower-trapezius')).toBe('trapezius');
    expect(billed('sternocleidomastoid-sternal')).toBe(billed('sternocleidomastoid-clavicular'));
    expect(billed('masseter-superficial')).toBe(billed('masseter-deep'));
    expect(billed('deltoid-anterior')).toBe(billed('deltoid-posterior'));
    expect(billed('pectoralis-major-clavicular')).toBe(billed('pectoralis-major-sternal'));
    expect(billed('splenius-capitis')).not.toBe(billed('splenius-cervicis'));
  });

  it('numbers every point that is commonly taught', () => {
    const points = (id: (typeof PROMISED)[number]) => muscle(id)?.triggerPoints.map((point) => point.id);
    expect(points('temporalis')).toEqual(['tp1', 'tp2', 'tp3', 'tp4']);
    expect(points('upper-trapezius')).toEqual(['tp1', 'tp2']);
    expect(points('sternocleidomastoid-sternal')).toHaveLength(4);
    expect(points('sternocleidomastoid-clavicular')).toHaveLength(3);
    expect(points('infraspinatus')).toHaveLength(3);
  });
});

describe.each(ATLAS.muscles.map((record) => [record.id, record] as const))('the record of %s', (_id, record) => {
  it('is complete', () => {
    const words = [record.name, record.latin, record.billingMuscle, record.attachments, record.nerve, record.action];
    const palpation = typeof record.palpation === 'string' ? record.palpation : record.palpation.how;
    for (const text of [...words, palpation, ...record.accompanyingSigns, ...record.commonlyLoadedBy]) {
      expect(text.trim().length).toBeGreaterThan(2);
      expect(text).toBe(text.trim());
    }
    expect(record.billingMuscle).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(record.accompanyingSigns.length).toBeGreaterThan(0);
    expect(record.commonlyLoadedBy.length).toBeGreaterThan(0);
    expect(record.hazards.length).toBeGreaterThan(0);
    expect(record.outlines.length).toBeGreaterThan(0);
    expect(new Set(record.outlines.map(({ view }) => view)).size).toBe(record.outlines.length);
  });

  it('says where every trigger point lies, in words and on the chart', () => {
    const ids = record.triggerPoints.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const point of record.triggerPoints) {
      expect(point.id).toMatch(/^tp\d$/);
      expect(point.place.length).toBeGreaterThan(20);
      expect(point.marks.length).toBeGreaterThan(0);
    }
  });

  it('gives every zone a brush of a likely width and regions of the vocabulary', () => {
    for (const zone of record.triggerPoints.flatMap(({ zones }) => zones)) {
      expect(zone.widthMm).toBeGreaterThanOrEqual(zone.view === 'head' ? 11 : 18);
      expect(zone.widthMm).toBeLessThanOrEqual(zone.view === 'head' ? 40 : 80);
      expect(zone.regions.length).toBeGreaterThan(0);
      for (const region of zone.regions) expect(isRegionId(region)).toBe(true);
    }
  });

  it('cites sources that exist', () => {
    for (const basis of basesOf(record)) expect(Object.keys(SOURCES)).toContain(basis.source);
  });

  it('names nothing a diagnosis and promises nothing', () => {
    expect(JSON.stringify(record)).not.toMatch(/diagnos(is|es)\b|\bcures?\b|heals?\b|!/i);
  });
});

it('cites every source that it lists', () => {
  const bases = [
    ...ATLAS.muscles.flatMap(basesOf),
    ...PATTERNS.flatMap(basesOfPattern),
    ...PREVALENCE.map(({ basis }) => basis),
  ];
  const cited = new Set(bases.map(({ source }) => source));
  expect([...cited].sort()).toEqual(Object.keys(SOURCES).sort());
});

function basesOf(record: Muscle): readonly Basis[] {
  return [
    record.basis,
    ...record.outlines.map(({ basis }) => basis),
    ...record.hazards.map(({ basis }) => basis),
    ...record.triggerPoints.flatMap((point) => [
      point.basis,
      point.placeBasis,
      ...point.zones.map(({ basis }) => basis),
    ]),
  ];
}

function basesOfPattern({ basis, redFlag, zones }: PainPattern): readonly Basis[] {
  return [basis, ...(redFlag ? [redFlag.basis] : []), ...zones.map((zone) => zone.basis)];
}
