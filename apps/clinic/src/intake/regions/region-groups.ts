import { REGION_IDS, REGION_LABELS, type RegionId } from '@filiform/body';

/** Where each part of the body begins in the list of regions, which runs from head to foot. */
const STARTS = [
  { from: 'forehead', name: 'Head and face' },
  { from: 'neck-anterior', name: 'Neck' },
  { from: 'shoulder-top', name: 'Shoulder and back' },
  { from: 'chest-upper', name: 'Chest and belly' },
  { from: 'upper-arm-anterior', name: 'Arm and hand' },
  { from: 'buttock-upper', name: 'Hip and thigh' },
  { from: 'knee-anterior', name: 'Leg and foot' },
] as const satisfies readonly { from: RegionId; name: string }[];

export type RegionGroup = { readonly name: string; readonly regions: readonly RegionId[] };

export const REGION_GROUPS: readonly RegionGroup[] = STARTS.map(({ from, name }, i) => {
  const next = STARTS[i + 1]?.from;
  const end = next === undefined ? REGION_IDS.length : REGION_IDS.indexOf(next);
  return { name, regions: REGION_IDS.slice(REGION_IDS.indexOf(from), end) };
});

/** Regions that people also feel in the middle. The others lie on one side or the other. */
export const WITH_MIDDLE: ReadonlySet<RegionId> = new Set<RegionId>([
  'forehead',
  'vertex',
  'occiput',
  'chin',
  'upper-teeth',
  'lower-teeth',
  'nose',
  'throat',
  'neck-anterior',
  'neck-posterior',
  'neck-base',
  'interscapular',
  'upper-back',
  'mid-back',
  'lower-back',
  'sacrum',
  'sternum',
  'chest',
  'abdomen-upper',
  'abdomen-lower',
  'coccyx',
  'perineum',
]);

/** Regions whose name or group holds every typed word, whatever its case; all of them for no words. */
export function regionsNamed(typed: string): readonly RegionGroup[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return REGION_GROUPS.map(({ name, regions }) => ({
    name,
    regions: regions.filter((region) => {
      const text = `${REGION_LABELS[region]} ${region} ${name}`.toLowerCase();
      return words.every((word) => text.includes(word));
    }),
  })).filter((group) => group.regions.length > 0);
}
