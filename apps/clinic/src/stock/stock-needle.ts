/** One lot of one size in the practice's stock. */
export type StockNeedle = {
  readonly id: string;
  readonly brand: string;
  readonly diameterMm: number;
  readonly lengthMm: number;
  readonly lot: string;
  /** The last day on which they may be used. */
  readonly expiresOn: Temporal.PlainDate;
  readonly note: string;
  readonly isRetired: boolean;
};

/** True from the day after the last. @param today in the zone of the clinic */
export function isExpired({ expiresOn }: Pick<StockNeedle, 'expiresOn'>, today: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(today, expiresOn) > 0;
}

/** What a session may be planned with: neither retired nor expired. Keeps the order. */
export function offeredNeedles<Needle extends Pick<StockNeedle, 'expiresOn' | 'isRetired'>>(
  stock: readonly Needle[],
  today: Temporal.PlainDate,
): readonly Needle[] {
  return stock.filter((needle) => !needle.isRetired && !isExpired(needle, today));
}
