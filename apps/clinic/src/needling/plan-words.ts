import { muscle } from '@filiform/atlas';
import { needleWords, TECHNIQUE_IDS, TECHNIQUES } from '@filiform/needling';
import type { SiteFields, SitePlace } from './site-fields.ts';

/** The plan in one line: "Point 1 · 0.25 x 40 mm · Deep, pistoning · no stimulation". */
export function planWords({ muscle: id }: SitePlace, fields: SiteFields): string {
  const points = muscle(id)?.triggerPoints ?? [];
  const point = points.findIndex((one) => one.id === fields.triggerPoint);
  const technique = TECHNIQUE_IDS.find((one) => one === fields.technique);
  const diameterMm = Number(fields.needleDiameterMm);
  const lengthMm = Number(fields.needleLengthMm);
  const hasNeedle = diameterMm > 0 && lengthMm > 0;
  return [
    point < 0 ? 'no point named' : `Point ${point + 1}`,
    hasNeedle ? `${needleWords({ diameterMm, lengthMm })}${lotWords(fields)}` : 'needle not chosen',
    technique ? TECHNIQUES[technique].name : 'technique not chosen',
    fields.stimulation === 'on' ? `${fields.frequencyHz} Hz for ${fields.minutes} min` : 'no stimulation',
  ].join(' · ');
}

function lotWords({ needleLot }: SiteFields): string {
  return needleLot === '' ? '' : `, lot ${needleLot}`;
}
