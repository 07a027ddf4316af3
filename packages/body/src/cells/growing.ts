import type { HalfView } from '../figure/views.ts';
import { REGION_IDS, type RegionId } from '../regions/names.ts';
import type { Places, Sighting } from './places.ts';

type Growing = { readonly place: number[]; readonly x: number[]; readonly y: number[] };

/** The places of the left half while they are being collected. */
export type GrowingPlaces = {
  /**
   * @param owner the shared region that the place belongs to
   * @returns the number of the new place
   */
  add(lateralMm: number, areaMm2: number, owner?: RegionId): number;
  see(view: HalfView, place: number, x: number, y: number): void;
  done(): Places;
};

export function growingPlaces(): GrowingPlaces {
  const lateral: number[] = [];
  const area: number[] = [];
  const owners: number[] = [];
  const numbers = new Map(REGION_IDS.map((region, number) => [region, number]));
  const empty = (): Growing => ({ place: [], x: [], y: [] });
  const seen: Readonly<Record<HalfView, Growing>> = {
    front: empty(),
    back: empty(),
    profile: empty(),
    palm: empty(),
    'hand-back': empty(),
    sole: empty(),
    'foot-top': empty(),
  };
  return {
    add(lateralMm, areaMm2, owner) {
      lateral.push(lateralMm);
      area.push(areaMm2);
      owners.push(owner === undefined ? -1 : (numbers.get(owner) ?? -1));
      return lateral.length - 1;
    },
    see(view, place, x, y) {
      const list = seen[view];
      list.place.push(place);
      list.x.push(x);
      list.y.push(y);
    },
    done: () => ({
      count: 2 * lateral.length,
      half: lateral.length,
      lateralMm: new Float32Array(lateral),
      areaMm2: new Float32Array([...area, ...area]),
      owner: new Int16Array(owners),
      seen: packed(seen),
    }),
  };
}

function packed(seen: Readonly<Record<HalfView, Growing>>): Record<HalfView, Sighting> {
  const pack = (view: HalfView): Sighting => ({
    place: new Uint32Array(seen[view].place),
    x: new Float32Array(seen[view].x),
    y: new Float32Array(seen[view].y),
  });
  return {
    front: pack('front'),
    back: pack('back'),
    profile: pack('profile'),
    palm: pack('palm'),
    'hand-back': pack('hand-back'),
    sole: pack('sole'),
    'foot-top': pack('foot-top'),
  };
}
