import type { SitePlan } from '../session.ts';

/** A site as it was checked, with the id under which the record keeps it. */
export type CheckedSite = { readonly id: string; readonly plan: SitePlan };

/**
 * Whether what stands at a site now was checked before: same muscle, side and technique, a needle no longer than then,
 * and no current where none was meant. The database asks the same before a signature.
 */
export function isCovered(now: CheckedSite, checked: readonly CheckedSite[]): boolean {
  return checked.some(
    ({ id, plan }) =>
      id === now.id &&
      plan.muscle === now.plan.muscle &&
      plan.side === now.plan.side &&
      plan.technique === now.plan.technique &&
      now.plan.needle.lengthMm <= plan.needle.lengthMm &&
      (now.plan.stimulation === undefined || plan.stimulation !== undefined),
  );
}

/** What changed since the last check of a site, in words; empty where nothing that is checked did. */
export function changesSince(now: SitePlan, before: SitePlan): readonly string[] {
  return [
    ...(now.technique === before.technique ? [] : ['another technique']),
    ...(now.needle.lengthMm > before.needle.lengthMm
      ? [`a needle of ${now.needle.lengthMm} mm instead of ${before.needle.lengthMm} mm`]
      : []),
    ...(now.stimulation !== undefined && before.stimulation === undefined ? ['a current'] : []),
  ];
}
