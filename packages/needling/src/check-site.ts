import type { Refusal } from '@filiform/body';
import { LIMITS, type Limit, outsideLimit } from './limits.ts';
import type { SitePlan, SiteRecord, Stimulation } from './session.ts';

/** Muscles that lie across the midline; each other one has a left and a right. */
const MIDLINE_MUSCLES: readonly string[] = ['diaphragm', 'sternalis'];

/**
 * What can't exist at a site, whatever is still to be filled in: a draft that passes may lack anything.
 * The database holds the same bounds. Pure; never throws.
 * @returns one refusal a field, with its path from the record, such as `needle.lengthMm`; empty where all can stand
 */
export function checkSite(record: SiteRecord): readonly Refusal[] {
  const refusals = [...checkPlanned(record)];
  refuseOutside(refusals, 'insertions', LIMITS.insertions, record.insertions);
  refuseOutside(refusals, 'redirections', LIMITS.redirections, record.redirections);
  if (record.twitches !== 'not-assessed') refuseOutside(refusals, 'twitches', LIMITS.twitches, record.twitches);
  refuseDepth(refusals, record);
  refuseOutside(refusals, 'painDuring0to10', LIMITS.painDuring0to10, record.painDuring0to10);
  refuseStrengthWithoutTwitch(refusals, record);
  refuseOutside(refusals, 'needlesIn', LIMITS.needlesIn, record.needlesIn);
  refuseOutside(refusals, 'needlesOut', LIMITS.needlesOut, record.needlesOut);
  refuseOutWithoutIn(refusals, record);
  return refusals;
}

/** The part of `checkSite` that a plan can be asked. */
export function checkPlan(plan: SitePlan): readonly Refusal[] {
  return checkPlanned(plan);
}

function checkPlanned(plan: SitePlan | SiteRecord): readonly Refusal[] {
  const refusals: Refusal[] = [];
  refuseSide(refusals, plan);
  refuseOutside(refusals, 'needle.diameterMm', LIMITS.needleDiameterMm, plan.needle.diameterMm);
  refuseOutside(refusals, 'needle.lengthMm', LIMITS.needleLengthMm, plan.needle.lengthMm);
  if (plan.stimulation !== undefined) refuseStimulation(refusals, plan.stimulation);
  return refusals;
}

function refuseSide(refusals: Refusal[], { muscle, side }: SitePlan | SiteRecord): void {
  if (side !== 'midline' || MIDLINE_MUSCLES.includes(muscle)) return;
  refusals.push({
    field: 'side',
    message: `${muscle} has a left and a right, and no midline: give left or right.`,
    nearest: ['left', 'right'],
  });
}

function refuseStimulation(refusals: Refusal[], stimulation: Stimulation): void {
  refuseOutside(refusals, 'stimulation.frequencyHz', LIMITS.frequencyHz, stimulation.frequencyHz);
  refuseOutside(refusals, 'stimulation.pulseWidthUs', LIMITS.pulseWidthUs, stimulation.pulseWidthUs);
  refuseOutside(refusals, 'stimulation.minutes', LIMITS.stimulationMinutes, stimulation.minutes);
  refuseOutside(refusals, 'stimulation.intensity0to10', LIMITS.intensity0to10, stimulation.intensity0to10);
}

function refuseDepth(refusals: Refusal[], { depthMm, needle }: SiteRecord): void {
  refuseOutside(refusals, 'depthMm', LIMITS.depthMm, depthMm);
  if (depthMm === undefined || refusals.some((refusal) => refusal.field === 'depthMm')) return;
  if (depthMm <= needle.lengthMm || outsideLimit(LIMITS.needleLengthMm, needle.lengthMm) !== undefined) return;
  refusals.push({
    field: 'depthMm',
    message: `Depth ${depthMm} mm is more than the needle is long (${needle.lengthMm} mm): give 0 to ${needle.lengthMm} mm, or correct the needle.`,
    nearest: [],
  });
}

function refuseStrengthWithoutTwitch(refusals: Refusal[], { twitches, twitchStrength }: SiteRecord): void {
  if (twitchStrength === undefined || (twitches !== 'not-assessed' && twitches !== 0)) return;
  refusals.push({
    field: 'twitchStrength',
    message: `A ${twitchStrength} twitch is given, and ${twitches === 0 ? 'none was counted' : 'twitches are not assessed'}: count the twitches, or leave the strength out.`,
    nearest: [],
  });
}

/** A count out that stands alone says nothing: the count in is never made up from it. */
function refuseOutWithoutIn(refusals: Refusal[], { needlesIn, needlesOut }: SiteRecord): void {
  if (needlesIn !== undefined || needlesOut === undefined) return;
  if (refusals.some((refusal) => refusal.field === 'needlesOut')) return;
  refusals.push({
    field: 'needlesOut',
    message: `Needles out ${needlesOut}, and none are counted in: count the needles in first.`,
    nearest: [],
  });
}

function refuseOutside(refusals: Refusal[], field: string, limit: Limit, found: number | undefined): void {
  if (found === undefined) return;
  const message = outsideLimit(limit, found);
  if (message !== undefined) refusals.push({ field, message, nearest: [] });
}
