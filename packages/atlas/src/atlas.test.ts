import { describe, expect, it } from 'vitest';
import { ATLAS, isMuscleId, MUSCLE_IDS, type MuscleId, muscle } from './index.ts';
import { versionOf } from './version.ts';

describe('the atlas', () => {
  it('carries a version that changes with any word of any record, and with nothing else', () => {
    expect(ATLAS.version).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
    const [first, ...rest] = ATLAS.muscles;
    const version = versionOf('1.0.0', ATLAS.muscles);
    expect(versionOf('1.0.0', structuredClone(ATLAS.muscles))).toBe(version);
    expect(versionOf('1.0.0', [{ ...first, action: `${first?.action}.` }, ...rest])).not.toBe(version);
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
    const billed = (id: MuscleId) => muscle(id)?.billingMuscle;
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
    const points = (id: MuscleId) => muscle(id)?.triggerPoints.map((point) => point.id);
    expect(points('temporalis')).toEqual(['tp1', 'tp2', 'tp3', 'tp4']);
    expect(points('upper-trapezius')).toEqual(['tp1', 'tp2']);
    expect(points('sternocleidomastoid-sternal')).toHaveLength(4);
    expect(points('sternocleidomastoid-clavicular')).toHaveLength(3);
    expect(points('infraspinatus')).toHaveLength(3);
  });
});
