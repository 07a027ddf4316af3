import type { NeedlingSession, SiteRecord } from './session.ts';

/**
 * Whether a session tells nothing that the one it was copied from did not: every finding of it is either not recorded
 * or the same as there. Counts are left out, since equal counts are what one hopes for; a changed plan is no finding.
 * Sites are matched by muscle, side and point; what is found at a site that has no match is found anew.
 * @returns false for a session without sites: there is nothing to mark
 */
export function nothingFoundAnew(today: NeedlingSession, copied: NeedlingSession): boolean {
  return (
    today.sites.length > 0 &&
    today.sites.every((site) => {
      const before = copied.sites.find(
        (one) => one.muscle === site.muscle && one.side === site.side && one.triggerPoint === site.triggerPoint,
      );
      return findingsOf(site).every((finding, index) => finding === '' || finding === findingsOf(before)[index]);
    })
  );
}

/** Each finding as a text, empty where nothing is recorded, always in this order. */
function findingsOf(site: SiteRecord | undefined): readonly string[] {
  if (site === undefined) return [];
  return [
    site.insertions,
    site.redirections,
    site.twitches === 'not-assessed' ? undefined : site.twitches,
    site.twitchStrength,
    site.depthMm,
    site.familiarPainReproduced === 'not-assessed' ? undefined : site.familiarPainReproduced,
    site.painDuring0to10,
    site.bleeding,
    site.response?.tolerated,
    site.response?.text.trim(),
  ].map((finding) => (finding === undefined ? '' : String(finding)));
}
