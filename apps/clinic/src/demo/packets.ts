import type { NeedlePacket, NeedleSize } from '@filiform/needling';
import type { Chance } from './random.ts';
import { type DemoLot, STOCK } from './who-may.ts';

/** The practice keeps its list of stock for so many days; packets of the time before were typed from their labels. */
export const STOCK_SINCE_DAYS = 120;
/** Before that, nobody wrote lots down. */
const LOTS_SINCE_DAYS = 540;
/** A lot is laid aside so many days before its last one. */
const LAID_ASIDE_DAYS = 14;
/** So often the label is forgotten. */
const FORGOTTEN = 0.04;
/** Of a lot that is out of use by now there were a few boxes beside the many of the one that is used. */
const FEW_BOXES = 0.12;
/** A packet of the time before the list is good for about so long. */
const GOOD_FOR = { years: 4 } as const;

/** The packets of the practice, as of a day. */
export type Packets = {
  /**
   * The packet that a needle of this size came from on a day: of a lot that was in use then.
   * @returns undefined where nobody wrote it down
   */
  readonly takenOn: (chance: Chance, needle: NeedleSize, day: Temporal.PlainDate) => NeedlePacket | undefined;
};

/** @param today the day of loading, from which the lots in stock are dated */
export function openPackets(today: Temporal.PlainDate): Packets {
  // Made once each: a visit asks for each of its needles.
  const inStock = STOCK.map((lot) => ({
    lot,
    weight: lot.retiredDaysAgo === undefined && lot.daysLeft > 0 ? 1 : FEW_BOXES,
    packet: { brand: lot.brand, lot: lot.lot, expiresOn: today.add({ days: lot.daysLeft }).toString() },
  }));
  const earlier = new Map<string, NeedlePacket>();
  return {
    takenOn(chance, needle, day) {
      const daysAgo = day.until(today).days;
      if (daysAgo > LOTS_SINCE_DAYS || chance.happens(FORGOTTEN)) return undefined;
      if (daysAgo < STOCK_SINCE_DAYS) {
        const lots = inStock.filter(({ lot }) => isOf(lot, needle) && isInUse(lot, daysAgo));
        return lots.length === 0 ? undefined : chance.weighted(lots).packet;
      }
      const key = `${needle.diameterMm} ${needle.lengthMm} ${day.year} ${day.month > 6}`;
      const packet = earlier.get(key) ?? earlierPacket(needle, day);
      earlier.set(key, packet);
      return packet;
    },
  };
}

function isOf(lot: DemoLot, { diameterMm, lengthMm }: NeedleSize): boolean {
  return lot.diameterMm === diameterMm && lot.lengthMm === lengthMm;
}

function isInUse({ daysLeft, retiredDaysAgo }: DemoLot, daysAgo: number): boolean {
  return daysAgo > (retiredDaysAgo ?? -1) && -daysAgo <= daysLeft - LAID_ASIDE_DAYS;
}

/** One lot a size and half-year, as the maker of that size numbers them. */
function earlierPacket(needle: NeedleSize, day: Temporal.PlainDate): NeedlePacket {
  const place = STOCK.findIndex((lot) => isOf(lot, needle));
  const brand = STOCK[place]?.brand ?? 'Brightwater DN';
  const half = day.month > 6 ? 2 : 1;
  const number = String(14 + 9 * Math.max(0, place)).padStart(3, '0');
  const year = String(day.year % 100).padStart(2, '0');
  return {
    brand,
    lot: brand === 'Brightwater DN' ? `B${year}0${half * 4 - 2}-${number}` : `LF${year}${half}${number}`,
    expiresOn: day
      .with({ month: half * 6 - 4, day: 28 })
      .add(GOOD_FOR)
      .toString(),
  };
}
