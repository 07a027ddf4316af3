import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '../database/identifier.ts';
import type { CopiedPlan } from './copy-plan.ts';
import { keptItems } from './kept-items.ts';
import { afterAnswer, withNewer, withoutAnswer, withTyped } from './local-item.ts';
import { type PairErrors, type PairFields, type PairSite, readPair } from './pair-fields.ts';
import type { PairAnswer, TheirPair } from './pair-put.ts';
import { keptPair, type LocalPair, localPair, pairPutOf, readKeptPair, withKeptPairs } from './pair-saving.ts';
import { post, readNow } from './post.ts';
import { readSite, typedNumber } from './read-site.ts';
import { beginFields, placeFrom, type SiteFields, type SitePlace } from './site-fields.ts';
import type { PutAnswer, TheirSite } from './site-put.ts';
import { isAt, type KeptSite, type LocalSite, localSite, putOf, readKeptSite, withKept } from './site-saving.ts';
import { useSavedBeforeLeaving } from './use-saved-before-leaving.ts';
import type { SessionState, SiteView } from './view.ts';

/** How the line to the server stands. */
export type Line =
  | { readonly kind: 'open' }
  | { readonly kind: 'no-connection' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'closed'; readonly sentence: string };

/** What was begun in one tap, and can be taken back in one. */
export type Undoable = {
  readonly words: string;
  readonly sites: readonly string[];
  readonly pairs: readonly string[];
};

type Held = { readonly sites: readonly LocalSite[]; readonly pairs: readonly LocalPair[] };

export type Session = Held & {
  readonly line: Line;
  /** True once scripts run: before that the page is plain forms. */
  readonly isLive: boolean;
  /** What has to be added to this device's clock to have the server's, in milliseconds. */
  readonly offsetMs: number;
  readonly undoable: Undoable | undefined;
  readonly undo: () => void;
  readonly change: (siteId: string, typed: Partial<SiteFields>) => void;
  readonly setRemoved: (siteId: string, removed: boolean) => void;
  /** @returns the new site's id, or that of the one that stands there already */
  readonly begin: (place: SitePlace, triggerPoint: string, from?: Copy) => string;
  /** Begins each plan that does not stand there already. */
  readonly beginAll: (copies: readonly Copy[], words: string) => void;
  /** After somebody else's change: go on from theirs, with these fields. */
  readonly settle: (siteId: string, fields: SiteFields) => void;
  readonly join: (pairs: readonly PairFields[], words: string) => void;
  readonly changePair: (pairId: string, typed: Partial<PairFields>) => void;
  readonly start: (pairIds: readonly string[]) => void;
  readonly stop: (pairIds: readonly string[]) => void;
  /** A start, or a stop, was a slip. */
  readonly takeBackRun: (pairId: string) => void;
  readonly setPairRemoved: (pairId: string, removed: boolean) => void;
  readonly settlePair: (pairId: string, fields: PairFields) => void;
};

export type Copy = CopiedPlan & { readonly copiedFrom: string };

const TYPING_PAUSE_MS = 350;
const RETRY_MS = [2_000, 4_000, 8_000, 15_000] as const;
const LOOK_AGAIN_MS = 60_000;
const UNDO_MS = 30_000;

/**
 * Today's session in this tab: changed at once on the screen, kept on the device until the server has it, sent one
 * thing after another (sites before the pairs that join their needles), and sent again after a dead network. Each thing
 * carries its own id and version, so that nothing is entered twice.
 */
export function useSession(stored: Held, opened: SessionState & OpenedBy): Session {
  const { visitId, staffId, closed } = opened;
  const canWrite = closed === undefined;
  const [held, setHeld] = useState(stored);
  const [line, setLine] = useState<Line>({ kind: 'open' });
  const [isLive, setIsLive] = useState(false);
  const [offsetMs, setOffsetMs] = useState(0);
  const [undoable, setUndoable] = useState<Undoable>();
  const latest = useRef(held);
  const kept = useRef(keptItems(visitId, staffId));
  const isSending = useRef(false);
  const failures = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const address = `/staff/visits/${visitId}/needling`;

  const update = useCallback((next: (now: Held) => Held) => {
    const before = latest.current;
    latest.current = next(before);
    keepUnsaved(kept.current, before, latest.current);
    setHeld(latest.current);
  }, []);

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    if (isSending.current) return;
    const site = latest.current.sites.find(({ state }) => state === 'waiting');
    const pair = site ? undefined : latest.current.pairs.find((one) => isReady(one, latest.current.sites));
    if (!site && !pair) return;
    isSending.current = true;
    const answer = site ? await sendSite(address, site, update) : pair && (await sendPair(address, pair, update));
    isSending.current = false;
    if (answer?.kind === 'no-connection' || answer?.kind === 'signed-out') {
      const wait = RETRY_MS[Math.min(failures.current, RETRY_MS.length - 1)];
      failures.current += 1;
      setLine(answer);
      timer.current = setTimeout(send, wait);
      return;
    }
    failures.current = 0;
    setLine(answer?.kind === 'closed' ? answer : { kind: 'open' });
    if (answer?.kind !== 'closed') timer.current = setTimeout(send, 0);
  }, [address, update]);

  const soon = useCallback(
    (pause: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(send, pause);
    },
    [send],
  );

  const look = useCallback(async () => {
    const found = await readNow<SessionState>(`${address}/now`);
    if (!found) return;
    setOffsetMs(found.offsetMs);
    const { sites, pairs } = found.state;
    update((now) => ({
      sites: withNewer<SiteFields, SiteView, LocalSite>(now.sites, sites, localSite),
      pairs: withNewer(now.pairs, pairs, localPair),
    }));
    if (found.state.closed !== undefined && canWrite) setLine({ kind: 'closed', sentence: found.state.closed });
  }, [address, canWrite, update]);

  // Once, when scripts begin: what an earlier page of this device could not send. A signed session takes nothing more.
  const first = useRef(stored);
  useEffect(() => {
    setIsLive(true);
    if (!canWrite) return;
    const found = kept.current.all();
    update(() => ({
      sites: withKept(first.current.sites, read(found, 'site ', readKeptSite), siteBegun),
      pairs: withKeptPairs(first.current.pairs, read(found, 'pair ', readKeptPair)),
    }));
    soon(0);
    void look();
    const again = () => {
      soon(0);
      if (document.visibilityState === 'visible') void look();
    };
    const regularly = setInterval(() => document.visibilityState === 'visible' && void look(), LOOK_AGAIN_MS);
    const leave = () => sendWhenLeaving(address, latest.current);
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', again);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', again);
      clearInterval(regularly);
      clearTimeout(timer.current);
    };
  }, [address, canWrite, look, soon, update]);

  // Later a slip would take back what was counted at those sites meanwhile: each can be taken back by itself.
  useEffect(() => {
    if (!undoable) return;
    const over = setTimeout(() => setUndoable(undefined), UNDO_MS);
    return () => clearTimeout(over);
  }, [undoable]);

  const isUnsaved = [...held.sites, ...held.pairs].some(({ state }) => state !== 'saved');
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  const sendNow = useCallback(() => void send(), [send]);
  const isSendable = [...held.sites, ...held.pairs].some(({ state }) => state === 'waiting');
  useSavedBeforeLeaving(isSendable && line.kind === 'open', sendNow);

  const onSites = (next: (sites: readonly LocalSite[]) => readonly LocalSite[], pause = 0) => {
    update((now) => ({ ...now, sites: next(now.sites) }));
    soon(pause);
  };
  const onPair = (ids: readonly string[], next: (pair: LocalPair) => LocalPair, pause = 0) => {
    update((now) => ({ ...now, pairs: now.pairs.map((pair) => (ids.includes(pair.id) ? next(pair) : pair)) }));
    soon(pause);
  };
  const typed = (pair: LocalPair, fields: Partial<PairFields>) => checkedPair(pair, fields, latest.current.sites);

  return {
    ...held,
    line,
    isLive,
    offsetMs,
    undoable,
    undo() {
      if (!undoable) return;
      const { sites, pairs } = undoable;
      onPair(pairs, (pair) => ({ ...pair, removed: true, errors: {}, state: 'waiting' }));
      onSites((now) => now.flatMap((site) => (sites.includes(site.id) ? turned(site, true) : [site])));
      setUndoable(undefined);
    },
    change(siteId, fields) {
      const counted = withCounter(fields, staffId);
      onSites((now) => now.map((site) => (site.id === siteId ? checked(site, counted) : site)), TYPING_PAUSE_MS);
    },
    setRemoved(siteId, removed) {
      onSites((now) => now.flatMap((site) => (site.id === siteId ? turned(site, removed) : [site])));
    },
    begin(place, triggerPoint, from) {
      const there = latest.current.sites.find((site) => isAt(site, place, triggerPoint));
      if (there) return there.id;
      const site = begun(place, from?.fields ?? beginFields(place, triggerPoint), from?.copiedFrom ?? null);
      onSites((now) => [...now, checked(site, {})]);
      return site.id;
    },
    beginAll(copies, words) {
      const made = copies
        .filter(({ place, fields }) => !latest.current.sites.some((site) => isAt(site, place, fields.triggerPoint)))
        .map(({ place, fields, copiedFrom }) => checked(begun(place, fields, copiedFrom), {}));
      if (made.length === 0) return;
      onSites((now) => [...now, ...made]);
      setUndoable({ words, sites: made.map(({ id }) => id), pairs: [] });
    },
    settle(siteId, fields) {
      onSites((now) =>
        now.map((site) => {
          if (site.id !== siteId || !site.theirs) return site;
          const { rowVersion } = site.theirs;
          const base = site.theirs.fields;
          return checked({ ...site, rowVersion, base, removed: false, theirs: undefined, state: 'waiting' }, fields);
        }),
      );
    },
    join(fields, words) {
      const made = fields.map((one) => typed(pairBegun(one), {}));
      update((now) => ({ ...now, pairs: [...now.pairs, ...made] }));
      soon(0);
      setUndoable({ words, sites: [], pairs: made.map(({ id }) => id) });
    },
    changePair: (pairId, fields) => onPair([pairId], (pair) => typed(pair, fields), TYPING_PAUSE_MS),
    start(pairIds) {
      const startTapped = Date.now();
      onPair(pairIds, (pair) => typed({ ...pair, startTapped, stopTapped: null }, { run: 'running' }));
    },
    stop(pairIds) {
      const stopTapped = Date.now();
      onPair(pairIds, (pair) => typed({ ...pair, stopTapped }, { run: 'stopped' }));
    },
    takeBackRun: (pairId) =>
      onPair([pairId], (pair) =>
        pair.fields.run === 'stopped'
          ? typed({ ...pair, stopTapped: null, stoppedAt: null }, { run: 'running', stoppedEarlyWhy: '' })
          : typed({ ...pair, startTapped: null, startedAt: null }, { run: 'planned' }),
      ),
    setPairRemoved: (pairId, removed) =>
      onPair([pairId], (pair) => ({ ...pair, removed, errors: {}, state: 'waiting' })),
    settlePair: (pairId, fields) =>
      onPair([pairId], (pair) => {
        if (!pair.theirs) return pair;
        const { rowVersion, startedAt, stoppedAt } = pair.theirs;
        const base = pair.theirs.fields;
        const next = { ...pair, rowVersion, base, startedAt, stoppedAt, removed: false, theirs: undefined };
        return typed({ ...next, state: 'waiting' }, fields);
      }),
  };
}

type OpenedBy = { readonly visitId: string; readonly staffId: string };

type Update = (next: (now: Held) => Held) => void;

async function sendSite(address: string, site: LocalSite, update: Update) {
  const put = putOf(site);
  const answer = await post<PutAnswer>(`${address}/site`, put);
  if (answer.kind === 'signed-out') return answer;
  update((now) => ({
    ...now,
    sites: now.sites.map((one) => {
      if (one.id !== put.siteId) return one;
      return answer.kind === 'no-connection'
        ? withoutAnswer<SiteFields, LocalSite>(one, put)
        : afterAnswer<SiteFields, TheirSite, LocalSite>(one, put, answer);
    }),
  }));
  return answer;
}

async function sendPair(address: string, pair: LocalPair, update: Update) {
  const put = pairPutOf(pair, Date.now());
  const answer = await post<PairAnswer>(`${address}/pair`, put);
  if (answer.kind === 'signed-out') return answer;
  update((now) => ({
    ...now,
    pairs: now.pairs.map((one) => {
      if (one.id !== put.pairId) return one;
      if (answer.kind === 'no-connection') return withoutAnswer<PairFields, LocalPair>(one, put);
      const after = afterAnswer<PairFields, TheirPair, LocalPair>(one, put, answer);
      return answer.kind === 'saved' && after.fields.run === put.fields.run
        ? { ...after, startedAt: answer.startedAt, stoppedAt: answer.stoppedAt }
        : after;
    }),
  }));
  return answer;
}

/**
 * The page goes: what waits is sent past its end, and stays on the device for the next page, which sends it once more
 * with the same version where no answer was seen.
 */
function sendWhenLeaving(address: string, { sites, pairs }: Held): void {
  for (const site of sites) if (site.state === 'waiting') void post(`${address}/site`, putOf(site), true);
  const ready = pairs.filter((pair) => isReady(pair, sites));
  for (const pair of ready) void post(`${address}/pair`, pairPutOf(pair, Date.now()), true);
}

/** A pair waits for the sites that its needles stand at. */
function isReady(pair: LocalPair, sites: readonly LocalSite[]): boolean {
  const isStored = (id: string) => sites.some((site) => site.id === id && site.rowVersion > 0);
  return pair.state === 'waiting' && isStored(pair.fields.siteOne) && isStored(pair.fields.siteTwo);
}

/** A count out is somebody's: whoever is named, else whoever enters it. */
function withCounter(typed: Partial<SiteFields>, staffId: string): Partial<SiteFields> {
  if (typed.needlesOut === undefined) return typed;
  return { ...typed, countedOutBy: typed.needlesOut === '' ? '' : (typed.countedOutBy ?? staffId) };
}

function checked(site: LocalSite, typed: Partial<SiteFields>): LocalSite {
  const read = readSite(site, { ...site.fields, ...typed });
  return withTyped<SiteFields, LocalSite>(site, typed, read.ok ? {} : read.errors);
}

function checkedPair(pair: LocalPair, typed: Partial<PairFields>, sites: readonly LocalSite[]): LocalPair {
  return withTyped<PairFields, LocalPair>(pair, typed, pairErrors({ ...pair.fields, ...typed }, sites));
}

/** What the page itself says of a pair, before anything is sent. */
export function pairErrors(fields: PairFields, sites: readonly LocalSite[]): PairErrors {
  const read = readPair(fields, sites.filter(({ removed }) => !removed).map(pairSite));
  return read.ok ? {} : read.errors;
}

function pairSite({ id, muscle, side, fields }: LocalSite): PairSite {
  return { id, muscle, side, needlesIn: typedNumber(fields.needlesIn) };
}

/** A site that never reached the server is simply gone when it is taken back. */
function turned(site: LocalSite, removed: boolean): readonly LocalSite[] {
  if (removed && site.rowVersion === 0 && site.state === 'refused') return [];
  return [{ ...checked({ ...site, removed }, {}), ...(removed ? { errors: {}, state: 'waiting' } : {}) }];
}

function begun(place: SitePlace, fields: SiteFields, copiedFrom: string | null): LocalSite {
  const { muscle, side } = place;
  return localSite({ id: newId(), muscle, side, rowVersion: 0, removed: false, fields, copiedFrom, accounts: [] });
}

function pairBegun(fields: PairFields): LocalPair {
  return localPair({
    id: newId(),
    rowVersion: 0,
    removed: false,
    fields,
    startedAt: null,
    stoppedAt: null,
    ranWords: '',
  });
}

function siteBegun(kept: KeptSite): SiteView | undefined {
  const { siteId, muscle, side, rowVersion, removed, fields, copiedFrom } = kept;
  const place = placeFrom(muscle, side);
  return place && { id: siteId, ...place, rowVersion, removed, fields, copiedFrom, accounts: [] };
}

function read<T>(found: ReadonlyMap<string, unknown>, kind: string, from: (value: unknown) => T | undefined): T[] {
  return [...found].flatMap(([name, value]) => {
    const one = name.startsWith(kind) ? from(value) : undefined;
    return one === undefined ? [] : [one];
  });
}

/** What changed is kept until it is saved; what is saved now, and was not before, is taken out of the store. */
function keepUnsaved(store: ReturnType<typeof keptItems>, before: Held, now: Held): void {
  const keep = <Item extends { readonly id: string; readonly state: string }>(
    kind: string,
    items: readonly Item[],
    earlier: readonly Item[],
    value: (item: Item) => unknown,
  ) => {
    for (const item of items) {
      if (earlier.includes(item)) continue;
      if (item.state === 'saved') store.forget(kind + item.id);
      else store.keep(kind + item.id, value(item));
    }
    for (const gone of earlier) if (!items.some(({ id }) => id === gone.id)) store.forget(kind + gone.id);
  };
  keep('site ', now.sites, before.sites, putOf);
  keep('pair ', now.pairs, before.pairs, keptPair);
}
