import { differing, type SiteErrors, type SiteField, type SiteFields } from './site-fields.ts';
import type { PutAnswer, SitePut, TheirSite } from './site-put.ts';
import type { SiteView } from './view.ts';

/**
 * A site on the screen, and how it stands to what is stored:
 * saved; waiting to be sent; refused (a field can't stand, or the server said so); stale (somebody else changed it).
 */
export type LocalSite = SiteView & {
  readonly state: 'saved' | 'waiting' | 'refused' | 'stale';
  readonly errors: SiteErrors;
  readonly theirs: TheirSite | undefined;
  /** What was stored when this version was made; undefined where that is not known any more. */
  readonly base: SiteFields | undefined;
};

/** What is kept in the tab until the server has it. */
export type KeptSite = SitePut;

export function localSite(site: SiteView): LocalSite {
  return { ...site, state: 'saved', errors: {}, theirs: undefined, base: site.fields };
}

export function putOf(site: SiteView): SitePut {
  const { id, rowVersion, muscle, side, removed, fields, copiedFrom } = site;
  return { siteId: id, rowVersion, muscle, side, removed, fields, copiedFrom };
}

/** Everything that the server does not have yet. */
export function keptOf(sites: readonly LocalSite[]): readonly KeptSite[] {
  return sites.filter((site) => site.state !== 'saved').map(putOf);
}

/**
 * The page as the server knows it, with what this tab had kept laid over it: changes that were never answered are
 * sent again, with the version they were made from.
 * @param unknown makes a site that the server does not show: one begun without a connection, or one taken away since
 */
export function withKept(
  stored: readonly LocalSite[],
  kept: readonly KeptSite[],
  unknown: (kept: KeptSite) => SiteView | undefined,
): readonly LocalSite[] {
  const laidOver = stored.map((site): LocalSite => {
    const change = kept.find(({ siteId }) => siteId === site.id);
    if (!change) return site;
    const isStored = change.removed === site.removed && differing(change.fields, site.fields).length === 0;
    if (isStored) return localSite(site);
    const { rowVersion, removed, fields } = change;
    const base = rowVersion === site.rowVersion ? site.fields : undefined;
    return { ...localSite(site), rowVersion, removed, fields, base, state: 'waiting' };
  });
  const begun = kept
    .filter(({ siteId }) => !stored.some((site) => site.id === siteId))
    .flatMap((change): LocalSite[] => {
      const site = unknown(change);
      return site ? [{ ...localSite(site), state: 'waiting' }] : [];
    });
  return [...laidOver, ...begun];
}

/** A site after the server's answer to what was sent; what was typed meanwhile goes on waiting. */
export function afterAnswer(site: LocalSite, sent: SitePut, answer: PutAnswer): LocalSite {
  const changedSince = site.removed !== sent.removed || differing(site.fields, sent.fields).length > 0;
  switch (answer.kind) {
    case 'saved':
      return {
        ...site,
        rowVersion: answer.rowVersion,
        state: changedSince ? 'waiting' : 'saved',
        errors: {},
        theirs: undefined,
        base: sent.fields,
      };
    case 'stale':
      return { ...site, state: 'stale', theirs: answer.theirs };
    case 'refused':
      return changedSince ? { ...site, state: 'waiting' } : { ...site, state: 'refused', errors: answer.errors };
    case 'closed':
      return { ...site, state: 'refused' };
  }
}

/** The fields that I alone changed, where somebody else changed others: mine stand unless I choose otherwise. */
export function changedByMeAlone(site: LocalSite, theirs: TheirSite): readonly SiteField[] {
  const { base } = site;
  if (!base) return [];
  return differing(site.fields, theirs.fields).filter((field) => theirs.fields[field] === base[field]);
}

/** A site with some fields typed anew; `errors` are those of the page's own check, before anything is sent. */
export function withFields(site: LocalSite, typed: Partial<SiteFields>, errors: SiteErrors): LocalSite {
  const fields = { ...site.fields, ...typed };
  if (site.state === 'stale') return { ...site, fields };
  return { ...site, fields, errors, state: Object.keys(errors).length > 0 ? 'refused' : 'waiting' };
}
