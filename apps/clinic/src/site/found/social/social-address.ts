import type { SiteLanguage } from '../../language.ts';

const SOCIAL_KINDS = ['article', 'muscle', 'clinic', 'page'] as const;
export type SocialKind = (typeof SOCIAL_KINDS)[number];

/**
 * The address of the picture that social networks show for a page.
 * @param id of the article or the muscle, a clinic's slug; for a page its language
 */
export function socialAddress(kind: SocialKind, id: string): string {
  return `/social/${kind}/${id}.png`;
}

/** The practice's own picture, for every page that has none of its own. */
export function practicePicture(language: SiteLanguage): string {
  return socialAddress('page', language);
}

/** What such an address asks for; undefined where it is none of ours. */
export function socialAsked(
  kind: string,
  file: string,
): { readonly kind: SocialKind; readonly id: string } | undefined {
  const known = SOCIAL_KINDS.find((one) => one === kind);
  const id = /^([a-z0-9-]{1,120})\.png$/.exec(file)?.[1];
  return known && id ? { kind: known, id } : undefined;
}
