import { laidOver, type Standing, standing } from './local-item.ts';
import { NOTHING, placeFrom, SITE_FIELDS, type SiteField, type SiteFields, type SitePlace } from './site-fields.ts';
import type { SitePut, TheirSite } from './site-put.ts';
import type { SiteView } from './view.ts';

/** A site on the screen, and how it stands to what is stored. */
export type LocalSite = SiteView & Standing<SiteFields, TheirSite>;

/** What is kept on the device until the server has it. */
export type KeptSite = SitePut;

export function localSite(site: SiteView): LocalSite {
  return { ...site, ...standing(site.fields) };
}

/** Whether the site stands at that point of that muscle, and was not taken back. */
export function isAt(site: LocalSite, { muscle, side }: SitePlace, triggerPoint: string): boolean {
  return !site.removed && site.muscle === muscle && site.side === side && site.fields.triggerPoint === triggerPoint;
}

export function putOf(site: SiteView): SitePut {
  const { id, rowVersion, muscle, side, removed, fields, copiedFrom } = site;
  return { siteId: id, rowVersion, muscle, side, removed, fields, copiedFrom };
}

/**
 * The page as the server knows it, with what this device had kept laid over it: changes that were never answered are
 * sent again, with the version they were made from.
 * @param unknown makes a site that the server does not show: one begun without a connection, or one taken away since
 */
export function withKept(
  stored: readonly LocalSite[],
  kept: readonly KeptSite[],
  unknown: (kept: KeptSite) => SiteView | undefined,
): readonly LocalSite[] {
  const there = stored.map((site) => {
    const change = kept.find(({ siteId }) => siteId === site.id);
    return change ? laidOver<SiteFields, LocalSite>(site, change) : site;
  });
  const begun = kept
    .filter(({ siteId }) => !stored.some((site) => site.id === siteId))
    .flatMap((change): LocalSite[] => {
      const site = unknown(change);
      return site ? [{ ...localSite(site), state: 'waiting' }] : [];
    });
  return [...there, ...begun];
}

/** Reads what the device kept; a damaged copy, or one of another version of the program, is none. */
export function readKeptSite(found: unknown): KeptSite | undefined {
  const get = (name: string): unknown =>
    typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
  const [siteId, rowVersion, removed] = [get('siteId'), get('rowVersion'), get('removed')];
  const [muscle, side, texts, copiedFrom] = [get('muscle'), get('side'), get('fields'), get('copiedFrom')];
  if (typeof siteId !== 'string' || typeof rowVersion !== 'number' || typeof removed !== 'boolean') return undefined;
  if (typeof muscle !== 'string' || typeof side !== 'string' || !placeFrom(muscle, side)) return undefined;
  if (typeof texts !== 'object' || texts === null) return undefined;
  const fields: { [field in SiteField]: string } = { ...NOTHING };
  for (const field of SITE_FIELDS) {
    const text: unknown = Reflect.get(texts, field);
    if (typeof text === 'string') fields[field] = text;
  }
  const origin = typeof copiedFrom === 'string' ? copiedFrom : null;
  return { siteId, rowVersion, muscle, side, removed, fields, copiedFrom: origin };
}
