import type { SiteErrors, SiteFields } from './site-fields.ts';

/** A site as one screen wants it stored: new, changed, taken back or brought back. */
export type SitePut = {
  /** Made by whoever began the site, so that sending it twice makes one site. */
  readonly siteId: string;
  /** The version this was made from; 0 for a new site. */
  readonly rowVersion: number;
  readonly muscle: string;
  readonly side: string;
  readonly removed: boolean;
  readonly fields: SiteFields;
  /** The site whose plan this one began with: of the last signed session, or of the other side; null for neither. */
  readonly copiedFrom: string | null;
};

export type TheirSite = { readonly rowVersion: number; readonly removed: boolean; readonly fields: SiteFields };

export type PutAnswer =
  | { readonly kind: 'saved'; readonly rowVersion: number }
  /** Somebody else changed the site since: both versions, nothing stored. */
  | { readonly kind: 'stale'; readonly theirs: TheirSite }
  | { readonly kind: 'refused'; readonly errors: SiteErrors }
  /** Nothing can be recorded here any more, whatever it is. */
  | { readonly kind: 'closed'; readonly sentence: string };
