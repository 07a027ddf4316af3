import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '../database/identifier.ts';
import { readSite } from './read-site.ts';
import { beginFields, placeFrom, type SiteFields, type SitePlace } from './site-fields.ts';
import type { PutAnswer, SitePut } from './site-put.ts';
import {
  afterAnswer,
  type KeptSite,
  keptOf,
  type LocalSite,
  localSite,
  putOf,
  withFields,
  withKept,
} from './site-saving.ts';
import type { SiteView } from './view.ts';

/** How the line to the server stands. */
export type Line =
  | { readonly kind: 'open' }
  | { readonly kind: 'no-connection' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'closed'; readonly sentence: string };

export type Sites = {
  readonly sites: readonly LocalSite[];
  readonly line: Line;
  /** True once scripts run: before that the page is plain forms. */
  readonly isLive: boolean;
  readonly change: (siteId: string, typed: Partial<SiteFields>) => void;
  readonly setRemoved: (siteId: string, removed: boolean) => void;
  /** @returns the new site's id, or that of the one that stands there already */
  readonly begin: (place: SitePlace, triggerPoint: string, fields?: SiteFields) => string;
  /** After somebody else's change: go on from theirs, with these fields. */
  readonly settle: (siteId: string, fields: SiteFields) => void;
};

const TYPING_PAUSE_MS = 350;
const RETRY_MS = [2_000, 4_000, 8_000, 15_000] as const;

/**
 * Today's sites in this tab: changed at once on the screen, kept in the tab until the server has them, sent one after
 * another, and sent again after a dead network. Each carries its own id and version, so that nothing is entered twice.
 */
export function useSites(stored: readonly LocalSite[], visitId: string, staffId: string, canWrite: boolean): Sites {
  const key = `filiform.needling.${staffId}.${visitId}`;
  const [sites, setSites] = useState(stored);
  const [line, setLine] = useState<Line>({ kind: 'open' });
  const [isLive, setIsLive] = useState(false);
  const latest = useRef(sites);
  const isSending = useRef(false);
  const failures = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const update = useCallback(
    (next: (now: readonly LocalSite[]) => readonly LocalSite[]) => {
      latest.current = next(latest.current);
      keep(key, keptOf(latest.current));
      setSites(latest.current);
    },
    [key],
  );

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    const site = latest.current.find(({ state }) => state === 'waiting');
    if (isSending.current || !site) return;
    isSending.current = true;
    const put = putOf(site);
    const answer = await post(`/staff/visits/${visitId}/needling/site`, put);
    isSending.current = false;
    if (answer.kind === 'no-connection' || answer.kind === 'signed-out') {
      const wait = RETRY_MS[Math.min(failures.current, RETRY_MS.length - 1)];
      failures.current += 1;
      setLine(answer);
      timer.current = setTimeout(send, wait);
      return;
    }
    failures.current = 0;
    setLine(answer.kind === 'closed' ? answer : { kind: 'open' });
    update((now) => now.map((one) => (one.id === put.siteId ? afterAnswer(one, put, answer) : one)));
    if (answer.kind !== 'closed') timer.current = setTimeout(send, 0);
  }, [visitId, update]);

  const soon = useCallback(
    (pause: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(send, pause);
    },
    [send],
  );

  // Once, when scripts begin: what an earlier page of this tab could not send. A signed session takes nothing more.
  const first = useRef(stored);
  useEffect(() => {
    setIsLive(true);
    if (!canWrite) return;
    update(() => withKept(first.current, kept(key), siteBegun));
    soon(0);
    const again = () => soon(0);
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
      clearTimeout(timer.current);
    };
  }, [canWrite, key, soon, update]);

  const isUnsaved = sites.some(({ state }) => state !== 'saved');
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  return {
    sites,
    line,
    isLive,
    change(siteId, typed) {
      update((now) => now.map((site) => (site.id === siteId ? checked(site, typed) : site)));
      soon(TYPING_PAUSE_MS);
    },
    setRemoved(siteId, removed) {
      update((now) => now.flatMap((site) => (site.id === siteId ? turned(site, removed) : [site])));
      soon(0);
    },
    begin(place, triggerPoint, fields) {
      const there = latest.current.find((site) => isAt(site, place, triggerPoint));
      if (there) return there.id;
      const site = begun(newId(), place, fields ?? beginFields(place, triggerPoint));
      update((now) => [...now, checked(site, {})]);
      soon(0);
      return site.id;
    },
    settle(siteId, fields) {
      update((now) =>
        now.map((site) => {
          if (site.id !== siteId || !site.theirs) return site;
          const { rowVersion } = site.theirs;
          const base = site.theirs.fields;
          return checked({ ...site, rowVersion, base, removed: false, theirs: undefined, state: 'waiting' }, fields);
        }),
      );
      soon(0);
    },
  };
}

function checked(site: LocalSite, typed: Partial<SiteFields>): LocalSite {
  const read = readSite(site, { ...site.fields, ...typed });
  return withFields(site, typed, read.ok ? {} : read.errors);
}

/** A site that never reached the server is simply gone when it is taken back. */
function turned(site: LocalSite, removed: boolean): readonly LocalSite[] {
  if (removed && site.rowVersion === 0 && site.state === 'refused') return [];
  return [{ ...checked({ ...site, removed }, {}), ...(removed ? { errors: {}, state: 'waiting' } : {}) }];
}

function isAt(site: LocalSite, { muscle, side }: SitePlace, triggerPoint: string): boolean {
  return !site.removed && site.muscle === muscle && site.side === side && site.fields.triggerPoint === triggerPoint;
}

function begun(id: string, place: SitePlace, fields: SiteFields): LocalSite {
  return localSite({ id, ...place, rowVersion: 0, removed: false, fields, copiedFrom: null, accounts: [] });
}

function siteBegun({ siteId, muscle, side, rowVersion, removed, fields, copiedFrom }: KeptSite): SiteView | undefined {
  const place = placeFrom(muscle, side);
  return place && { id: siteId, ...place, rowVersion, removed, fields, copiedFrom, accounts: [] };
}

type Posted = PutAnswer | { readonly kind: 'no-connection' } | { readonly kind: 'signed-out' };

async function post(url: string, put: SitePut): Promise<Posted> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(put),
    });
    if (response.status === 401) return { kind: 'signed-out' };
    if (response.status === 403) return { kind: 'closed', sentence: 'You may not change this record any more.' };
    if (response.headers.get('Content-Type')?.startsWith('application/json')) return await response.json();
  } catch {
    // No connection, or half an answer: the same put is sent again.
  }
  return { kind: 'no-connection' };
}

/** What the tab keeps is its own, for one person and one visit, and gone with the tab. */
function keep(key: string, sites: readonly KeptSite[]): void {
  try {
    if (sites.length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(sites));
  } catch {
    // A full or forbidden store: the page itself still holds everything, and goes on sending.
  }
}

function kept(key: string): readonly KeptSite[] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}
