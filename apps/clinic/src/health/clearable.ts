import { HEALTH_ITEMS, type HealthItem, type HealthItemId } from '@filiform/needling';

const ITEMS: readonly (readonly [string, HealthItem])[] = Object.entries(HEALTH_ITEMS);

/** Whether a health item's stop ends with a written clearance. */
export function isClearable(item: string): item is HealthItemId {
  return ITEMS.some(([id, { clearable }]) => id === item && clearable);
}

/** The items whose stop ends with a written clearance, by name. */
export const CLEARABLE: readonly { readonly id: string; readonly name: string }[] = ITEMS.filter(
  ([, { clearable }]) => clearable,
).map(([id, { name }]) => ({ id, name }));

export function itemName(item: string): string {
  return ITEMS.find(([id]) => id === item)?.[1].name ?? item;
}
