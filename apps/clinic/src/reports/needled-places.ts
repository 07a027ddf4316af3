import type { MuscleId } from '@filiform/atlas';
import type { Side } from '@filiform/body';

/** One site of one visit, as far as it says what was needled and how it answered. */
export type NeedledSite = {
  readonly muscle: MuscleId;
  readonly side: Side;
  /** Empty where none was named. */
  readonly triggerPoint: string;
  readonly visitId: string;
  readonly startsAt: Temporal.Instant;
  /** Null where it was not assessed. */
  readonly twitches: number | null;
  readonly familiarPain: 'yes' | 'no' | null;
  readonly tolerated: 'well' | 'fair' | 'poor' | 'stopped' | null;
  readonly insertions: number;
};

export const TOLERATED = ['well', 'fair', 'poor', 'stopped'] as const;

/** A muscle, side and point over all visits. */
export type NeedledPlace = {
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly triggerPoint: string;
  /** At how many visits; two sites at one place of one visit are one. */
  readonly visits: number;
  readonly insertions: number;
  readonly firstAt: Temporal.Instant;
  readonly lastAt: Temporal.Instant;
  readonly lastVisitId: string;
  /** Null where twitches were never assessed. */
  readonly mostTwitches: number | null;
  /** At the last visit there; null where they were not assessed then. */
  readonly lastTwitches: number | null;
  /** How often the familiar pain was brought on, of how often that was asked. */
  readonly familiar: { readonly yes: number; readonly asked: number };
  readonly tolerated: Readonly<Record<(typeof TOLERATED)[number], number>>;
};

/** Gathers sites by place; the places in the order in which they were first needled. Pure. */
export function needledPlaces(sites: readonly NeedledSite[]): readonly NeedledPlace[] {
  const inTime = sites.toSorted((one, other) => Temporal.Instant.compare(one.startsAt, other.startsAt));
  const byPlace = new Map<string, NeedledSite[]>();
  for (const site of inTime) {
    const key = `${site.muscle} ${site.side} ${site.triggerPoint}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), site]);
  }
  return [...byPlace.values()].flatMap((here): NeedledPlace[] => {
    const [first] = here;
    const last = here.at(-1);
    if (!first || !last) return [];
    const { muscle, side, triggerPoint } = first;
    const twitches = here.flatMap((site) => (site.twitches === null ? [] : [site.twitches]));
    const atLast = here.filter(({ visitId }) => visitId === last.visitId);
    const lastTwitches = atLast.flatMap((site) => (site.twitches === null ? [] : [site.twitches]));
    const counted = (as: (typeof TOLERATED)[number]) => here.filter(({ tolerated }) => tolerated === as).length;
    return [
      {
        muscle,
        side,
        triggerPoint,
        visits: new Set(here.map(({ visitId }) => visitId)).size,
        insertions: here.reduce((sum, { insertions }) => sum + insertions, 0),
        firstAt: first.startsAt,
        lastAt: last.startsAt,
        lastVisitId: last.visitId,
        mostTwitches: twitches.length > 0 ? Math.max(...twitches) : null,
        lastTwitches: lastTwitches.length > 0 ? Math.max(...lastTwitches) : null,
        familiar: {
          yes: here.filter(({ familiarPain }) => familiarPain === 'yes').length,
          asked: here.filter(({ familiarPain }) => familiarPain !== null).length,
        },
        tolerated: { well: counted('well'), fair: counted('fair'), poor: counted('poor'), stopped: counted('stopped') },
      },
    ];
  });
}
