/** Area codes of Colorado: people keep the number they came with. */
const AREA_CODES = [970, 303, 720, 719, 983] as const;

/** How many numbers there are: 555-0100 to 555-0199 are kept for fiction, in each area code. */
export const TELEPHONE_COUNT = AREA_CODES.length * 100;

/**
 * One of the numbers that are kept for fiction, such as (970) 555-0142.
 * @param place whole number from 0; the same place gives the same number, and after `TELEPHONE_COUNT` they come again
 */
export function fictionalTelephone(place: number): string {
  const areaCode = AREA_CODES[Math.floor(place / 100) % AREA_CODES.length] ?? AREA_CODES[0];
  return `(${areaCode}) 555-01${String(place % 100).padStart(2, '0')}`;
}
