import { type HalfView, halfViewOf, VIEWS, type View } from '@filiform/body';

export type ViewGroup = 'body' | 'hands' | 'feet';

const GROUPS: Readonly<Record<HalfView, ViewGroup>> = {
  front: 'body',
  back: 'body',
  profile: 'body',
  palm: 'hands',
  'hand-back': 'hands',
  sole: 'feet',
  'foot-top': 'feet',
};

/** Whole body and head are always at hand; hands and feet open when they are wanted. */
export const OPENED_GROUPS = [
  { group: 'hands', name: 'Hands', key: '5' },
  { group: 'feet', name: 'Feet', key: '6' },
] as const satisfies readonly { group: ViewGroup; name: string; key: string }[];

export function groupOf(view: View): ViewGroup {
  return GROUPS[halfViewOf(view)];
}

export function viewsOfGroup(group: ViewGroup): readonly View[] {
  return VIEWS.filter((view) => groupOf(view) === group);
}

/** The key that shows a view: 1 to 4 for body and head, 5 goes through the hands, 6 through the feet. */
export function keyOfView(view: View): string {
  const group = groupOf(view);
  const opened = OPENED_GROUPS.find((one) => one.group === group);
  return opened ? opened.key : String(viewsOfGroup(group).indexOf(view) + 1);
}

/** The view that a key shows next; undefined for every other key. */
export function viewOfKey(key: string, now: View): View | undefined {
  const views = VIEWS.filter((view) => keyOfView(view) === key);
  return views[(views.indexOf(now) + 1) % views.length];
}
