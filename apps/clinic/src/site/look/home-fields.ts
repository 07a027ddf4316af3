import type { Typed } from '../../forms/form.ts';
import { HOME_SECTION_IDS, type Home, type HomeSection } from './home.ts';

/** Every section in an order, those that are shown and those that are not. */
function allInOrder(shown: readonly HomeSection[]): readonly HomeSection[] {
  return [...shown, ...HOME_SECTION_IDS.filter((id) => !shown.includes(id))];
}

/** A list with one of its members a place earlier or later; the first and the last stay where they are. */
export function moved<T>(list: readonly T[], member: T, by: -1 | 1): readonly T[] {
  const from = list.indexOf(member);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return list;
  const others = list.filter((one) => one !== member);
  return [...others.slice(0, to), member, ...others.slice(to)];
}

/** What the owner's form of the first page sends, by field: `order` is every section, `show` those that are shown. */
export function homeFields(home: Home): Typed {
  return {
    order: allInOrder(home.sections).join(','),
    show: home.sections.join(','),
    headingEs: home.headingEs,
    welcomeEn: home.welcomeEn,
    welcomeEs: home.welcomeEs,
    pieceIds: home.pieceIds.join(','),
  };
}

/** The same as the first page has it: `sections` in their order, without those that are hidden. */
export function withSections(fields: Typed): Typed {
  const shown = listIn(fields.show);
  return {
    ...fields,
    sections: listIn(fields.order)
      .filter((id) => shown.includes(id))
      .join(','),
  };
}

export function listIn(field: string | undefined): readonly string[] {
  return (field ?? '').split(',').filter((one) => one !== '');
}
