import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATLAS, findMuscles, isMuscleId, nearestMuscles } from './index.ts';

const found = (text: string) => findMuscles(text).map(({ id }) => id);

describe('finding muscles by a typed text', () => {
  it.each([
    ['SCM', 'sternocleidomastoid-sternal'],
    ['scm', 'sternocleidomastoid-clavicular'],
    ['traps', 'middle-trapezius'],
    ['lev scap', 'levator-scapulae'],
    ['levetor scapula', 'levator-scapulae'],
    ['Upper Trapezius', 'upper-trapezius'],
    ['trapezius upper', 'upper-trapezius'],
    ['uper trapezuis', 'upper-trapezius'],
    ['sternocleidomastoideus', 'sternocleidomastoid-sternal'],
    ['infraspinatis', 'infraspinatus'],
    ['masetter', 'masseter-superficial'],
    ['rotator cuff', 'subscapularis'],
    ['pec minor', 'pectoralis-minor'],
    ['lats', 'latissimus-dorsi'],
    ['rear delt', 'deltoid-posterior'],
    ['temporal', 'temporalis'],
    ['suboccip', 'suboccipitals'],
    ['Músculus  témporalis', 'temporalis'],
  ])('takes "%s" for %s', (text, id) => {
    expect(found(text)).toContain(id);
  });

  it('puts the best first', () => {
    expect(found('uper trapezuis')[0]).toBe('upper-trapezius');
    expect(found('deep masseter')[0]).toBe('masseter-deep');
    expect(found('infraspinatis')[0]).toBe('infraspinatus');
    expect(found('teres min')[0]).toBe('teres-minor');
  });

  it('finds nothing for an empty, blank or foreign text', () => {
    for (const text of ['', '   ', '???', 'bicycle', 'zzzz']) expect(found(text)).toEqual([]);
  });

  it('puts a muscle first when its full name or id is typed, in any case', () => {
    for (const { id, name, latin } of ATLAS.muscles)
      for (const text of [id, name, latin, name.toUpperCase()]) expect(found(text)[0]).toBe(id);
  });

  it('still finds a muscle with one letter of its id missing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ATLAS.muscles), fc.nat(), ({ id }, at) => {
        const gone = at % id.length;
        expect(found(id.slice(0, gone) + id.slice(gone + 1))).toContain(id);
      }),
    );
  });

  it('answers any text, however long or odd', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => Array.isArray(findMuscles(text))));
    expect(found('x'.repeat(100_000))).toEqual([]);
  });
});

describe('the nearest muscles to an id that is not known', () => {
  it('suggests what was probably meant', () => {
    expect(nearestMuscles('uper-trapezius')[0]).toBe('upper-trapezius');
    expect(nearestMuscles('piriformus')[0]).toBe('piriformis');
    expect(nearestMuscles('scm')).toContain('sternocleidomastoid-sternal');
    expect(nearestMuscles('gluteus-medus')[0]).toBe('gluteus-medius');
  });

  it('gives at most as many as asked, known ids only', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.integer({ min: 0, max: 5 }), (text, count) => {
        const near = nearestMuscles(text, count);
        expect(near.length).toBeLessThanOrEqual(count);
        expect(near.every(isMuscleId)).toBe(true);
        expect(new Set(near).size).toBe(near.length);
      }),
    );
  });

  it('suggests nothing for what resembles no muscle', () => {
    expect(nearestMuscles('')).toEqual([]);
    expect(nearestMuscles('42')).toEqual([]);
  });
});
