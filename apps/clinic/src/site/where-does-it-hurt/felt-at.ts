import { ATLAS } from '@filiform/atlas';
import { REGION_LABELS, type RegionId } from '@filiform/body';
import { REGION_GROUPS } from '../../intake/index.ts';

export type MuscleLink = { readonly id: string; readonly name: string };

/** A place of the body with the muscles whose pain is felt there. */
export type FeltPlace = {
  readonly region: RegionId;
  readonly name: string;
  readonly muscles: readonly MuscleLink[];
};

export type FeltGroup = { readonly name: string; readonly places: readonly FeltPlace[] };

/** Most people with a point in these muscles feel it there: primary zones alone, or every list would be as long as the next. */
function mainlyFeltAt(region: RegionId): readonly MuscleLink[] {
  return ATLAS.muscles
    .filter(({ triggerPoints }) =>
      triggerPoints.some(({ zones }) =>
        zones.some((zone) => zone.strength === 'primary' && zone.regions.includes(region)),
      ),
    )
    .map(({ id, name }) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

let groups: readonly FeltGroup[] | undefined;

/** Every place of the chart, head to foot, with the muscles that may hurt there, alphabetical. */
export function feltGroups(): readonly FeltGroup[] {
  groups ??= REGION_GROUPS.map(({ name, regions }) => ({
    name,
    places: regions
      .map((region) => ({ region, name: REGION_LABELS[region], muscles: mainlyFeltAt(region) }))
      .filter(({ muscles }) => muscles.length > 0),
  }));
  return groups;
}
