import { ATLAS } from '@filiform/atlas';
import { sessionDefaultFor } from '@filiform/needling';
import { describe, expect, it } from 'vitest';
import { otherSideOf } from './copy-plan.ts';
import { readSite } from './read-site.ts';
import { beginFields, differing, fieldsOf, fieldWords } from './site-fields.ts';

const PLACE = { muscle: 'upper-trapezius', side: 'left' } as const;
const FIELDS = beginFields(PLACE, 'tp1');

describe("a site's form", () => {
  it('comes back as it was read', () => {
    const typed = {
      ...FIELDS,
      stimulation: 'on',
      frequencyHz: '2',
      pulseWidthUs: '250',
      minutes: '20',
      insertions: '6',
      twitches: '0',
      depthMm: '12.5',
      familiarPain: 'yes',
      tolerated: 'fair',
      response: 'Sore.',
      needlesIn: '4',
      needlesOut: '3',
    };
    const read = readSite(PLACE, typed);
    expect(read.ok && fieldsOf(read.value.record, read.value.responseText)).toEqual(typed);
  });

  it('takes a decimal comma', () => {
    const read = readSite(PLACE, { ...FIELDS, needleDiameterMm: '0,30' });
    expect(read.ok && read.value.record.needle.diameterMm).toBe(0.3);
  });

  it('keeps words about the response that stand before the tick beside them', () => {
    const read = readSite(PLACE, { ...FIELDS, response: 'That is my pain' });
    expect(read.ok && read.value).toMatchObject({ responseText: 'That is my pain' });
    expect(read.ok && read.value.record).not.toHaveProperty('response');
  });

  it('asks for all three settings of a stimulation that is on', () => {
    const read = readSite(PLACE, { ...FIELDS, stimulation: 'on', frequencyHz: '2' });
    expect(read).toMatchObject({
      ok: false,
      errors: { pulseWidthUs: expect.any(String), minutes: expect.any(String) },
    });
  });

  it('refuses a midline for a muscle that has a left and a right', () => {
    const read = readSite({ muscle: 'upper-trapezius', side: 'midline' }, FIELDS);
    expect(read).toMatchObject({ ok: false, errors: { triggerPoint: expect.stringContaining('left or right') } });
  });

  it('starts every muscle of the atlas with nothing counted, and with a needle where a common range is known', () => {
    for (const { id } of ATLAS.muscles) {
      const begun = beginFields({ muscle: id, side: 'left' }, '');
      expect([begun.needlesIn, begun.needlesOut, begun.insertions, begun.twitches]).toEqual(['', '', '', '']);
      expect(begun.needleDiameterMm === '').toBe(sessionDefaultFor(id) === undefined);
    }
  });

  it('lends the other side its plan, even while a count of its own can not stand', () => {
    const other = otherSideOf(PLACE, {
      ...FIELDS,
      needlesIn: '4',
      needlesOut: '999',
      twitches: '3',
      tolerated: 'well',
    });
    expect(other).toEqual({ place: { ...PLACE, side: 'right' }, fields: FIELDS });
    expect(otherSideOf(PLACE, { ...FIELDS, needleLengthMm: '' })).toBeUndefined();
  });

  it('says in words how a field reads, and in which fields two versions differ', () => {
    expect(fieldWords(PLACE, 'twitches', '')).toBe('not assessed');
    expect(fieldWords(PLACE, 'technique', 'deep-pistoning')).toBe('Deep, pistoning');
    expect(differing(FIELDS, { ...FIELDS, needlesIn: '4', response: ' ' })).toEqual(['needlesIn']);
  });
});
