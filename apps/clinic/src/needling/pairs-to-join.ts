import { type SiteToPair, STIMULATION_PRESETS, suggestPairs } from '@filiform/needling';
import { EMPTY_PAIR, type PairFields } from './pair-fields.ts';
import { readSite } from './read-site.ts';
import type { PairView, SiteView } from './view.ts';

/**
 * The forms of the pairs that the plan suggests for needles that are in and belong to no pair yet: not started.
 * Needles of a site count as joined from its first pair on, whatever their numbers: a hand that began to join goes on by hand.
 */
export function pairsToJoin(
  sites: readonly SiteView[],
  pairs: readonly Pick<PairView, 'removed' | 'fields'>[],
): readonly PairFields[] {
  const joined = new Set(
    pairs.filter(({ removed }) => !removed).flatMap(({ fields }) => [fields.siteOne, fields.siteTwo]),
  );
  const open = sites.filter(({ id, removed }) => !removed && !joined.has(id)).map(siteToPair);
  return suggestPairs(open).map(({ needles: [one, two], settings }) => ({
    // What the patient rates is asked of her, never taken from the plan.
    ...EMPTY_PAIR,
    siteOne: one.site,
    needleOne: String(one.needle),
    siteTwo: two.site,
    needleTwo: String(two.needle),
    frequencyHz: String(settings.frequencyHz),
    pulseWidthUs: String(settings.pulseWidthUs),
    minutes: String(settings.minutes),
  }));
}

function siteToPair(site: SiteView): SiteToPair {
  const { id, muscle, side, fields } = site;
  const read = readSite({ muscle, side }, fields);
  if (!read.ok) return { id, muscle, side };
  const { needlesIn, stimulation } = read.value.record;
  return { id, muscle, side, needlesIn, stimulation };
}

/**
 * The form of a pair that a hand joins: with the settings of the plan of the first needle's site, else the usual low
 * frequency.
 * @param one, two each a site's id and a needle's number with a blank between; empty where nothing is chosen
 */
export function joinedByHand(sites: readonly SiteView[], one: string, two: string): PairFields {
  const [siteOne = '', needleOne = ''] = one.split(' ');
  const [siteTwo = '', needleTwo = ''] = two.split(' ');
  const plan = sites.find(({ id }) => id === siteOne)?.fields;
  const { low } = STIMULATION_PRESETS;
  const settings =
    plan?.stimulation === 'on'
      ? { frequencyHz: plan.frequencyHz, pulseWidthUs: plan.pulseWidthUs, minutes: plan.minutes }
      : {
          frequencyHz: String(low.settings.frequencyHz),
          pulseWidthUs: String(low.settings.pulseWidthUs),
          minutes: String(low.settings.minutes),
        };
  return { ...EMPTY_PAIR, ...settings, siteOne, needleOne, siteTwo, needleTwo };
}
