import { beginSite, otherSide, planFrom, type SiteRecord } from '@filiform/needling';
import { readSite } from './read-site.ts';
import { fieldsOf, NOTHING, type SiteFields, type SitePlace } from './site-fields.ts';

/** A site to begin from another one's plan. */
export type CopiedPlan = { readonly place: SitePlace; readonly fields: SiteFields };

/** A lot of the practice's stock, as far as a copy asks. */
export type LotInStock = { readonly id: string; readonly expiresOn: string };

/**
 * The form of the same muscle on the other side: the plan, and nothing that was found or counted.
 * @returns undefined for a midline site, or one whose plan can't stand as it is typed
 */
export function otherSideOf(place: SitePlace, fields: SiteFields): CopiedPlan | undefined {
  const { triggerPoint, needleDiameterMm, needleLengthMm, technique } = fields;
  const { stockId, needleBrand, needleLot, needleExpiresOn } = fields;
  const { stimulation, frequencyHz, pulseWidthUs, minutes, intensity0to10 } = fields;
  const needle = { needleDiameterMm, needleLengthMm, stockId, needleBrand, needleLot, needleExpiresOn };
  const current = { stimulation, frequencyHz, pulseWidthUs, minutes, intensity0to10 };
  const planned = readSite(place, { ...NOTHING, triggerPoint, ...needle, technique, ...current });
  const plan = planned.ok ? otherSide(planFrom(planned.value.record)) : undefined;
  if (!plan) return undefined;
  return { place: { muscle: plan.muscle, side: plan.side }, fields: fieldsOf(beginSite(plan), '') };
}

/**
 * The form of an earlier visit's site begun anew: the plan, and nothing that was found or counted. Its lot comes along
 * only while it is still in the stock and not past its day: any other would be a lot that nobody took today.
 * @param today as `2026-03-03`, in the zone of the clinic
 */
export function copiedPlan(record: SiteRecord, stock: readonly LotInStock[], today: string): CopiedPlan {
  const plan = planFrom(record);
  const isThere = stock.some(({ id, expiresOn }) => id === plan.packet?.stockId && expiresOn >= today);
  const { packet, ...rest } = plan;
  const kept = packet && isThere ? { packet } : {};
  return { place: { muscle: plan.muscle, side: plan.side }, fields: fieldsOf(beginSite({ ...rest, ...kept }), '') };
}
