import type { Way } from '../site/found/index.ts';
import { inLanguage, type SiteLanguage } from '../site/language.ts';
import { doorFor } from './doors.ts';

const WAYS = ['articles', 'questions', 'clinics', 'contact'] as const satisfies readonly Way[];

/** The lists and people that lead on from a page that found nothing: those whose page stands. */
export function waysThatStand(language: SiteLanguage): readonly Way[] {
  return WAYS.filter((way) => doorFor(inLanguage(`/${way}`, language)) !== undefined);
}
