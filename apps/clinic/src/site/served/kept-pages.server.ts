import { bounded } from './bounded.ts';
import { type KeptPage, withBrotli } from './kept-page.server.ts';
import type { ShownPart } from './shown.ts';

/** What all kept pages may take together. A page takes about 25 KB with its two encodings. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024;
/** One answer that is larger would push out too many others. */
const LARGEST_KEPT_BYTES = 2 * 1024 * 1024;
/** How many queries of one path are kept (the pages of a list); more are made for each reader. */
const MOST_QUERIES = 100;

/** A page that is being made. What changes meanwhile is noted, since its loaders may have read it before. */
export type Making = {
  readonly practiceId: string | undefined;
  readonly changed: Set<ShownPart>;
  /** Nobody could tell what changed: the page is not kept. */
  blind: boolean;
};

/** In the frame of every page, so no page notes them. */
const ON_EVERY_PAGE: readonly ShownPart[] = ['practice', 'clinics'];

/** changed: made once more, it may be kept. not-kept: it would find no room then either. */
export type Outcome = 'kept' | 'changed' | 'not-kept';

/**
 * The finished pages of all practices, each until what it shows changes.
 * @param clock for pages that the clock makes others
 * @param limit bytes of all pages together
 */
export function keptPages(clock: () => Temporal.Instant, limit = MOST_KEPT_BYTES) {
  const pages = bounded<KeptPage>(limit);
  const makings = new Set<Making>();
  const toCompress = new Set<string>();
  let compressing: string | undefined;
  /** Whether changes are heard. While they are not, nothing is kept. */
  let listening = false;

  function remove(name: string): void {
    pages.remove(name);
    toCompress.delete(name);
  }

  async function compressWaiting(): Promise<void> {
    if (compressing !== undefined) return;
    // One at a time: on a machine with one core it goes beside the pages that people wait for.
    for (const name of toCompress) {
      toCompress.delete(name);
      compressing = name;
      const before = pages.get(name);
      const smaller = before && (await withBrotli(before));
      // Another page may have come under the name meanwhile, or none.
      if (smaller && pages.get(name) === before) pages.put(name, smaller);
    }
    compressing = undefined;
  }

  function queriesOf(path: string): number {
    let count = 0;
    for (const [name] of pages.entries()) if (name.startsWith(`${path}?`)) count += 1;
    return count;
  }

  return {
    find(name: string): KeptPage | undefined {
      const page = pages.get(name);
      if (!page) return undefined;
      if (page.deadlineMs === Number.POSITIVE_INFINITY || clock().epochMilliseconds < page.deadlineMs) return page;
      remove(name);
      return undefined;
    },

    begin(practiceId: string | undefined): Making {
      const making: Making = { practiceId, changed: new Set(), blind: !listening && practiceId !== undefined };
      makings.add(making);
      return making;
    },

    end(making: Making): void {
      makings.delete(making);
    },

    /**
     * Keeps what was made, unless something it shows changed while it was.
     * @param path the name without its query, by which queries are counted; the same as the name where it has none
     */
    keep(making: Making, name: string, path: string, page: KeptPage): Outcome {
      makings.delete(making);
      if (making.blind) return listening ? 'changed' : 'not-kept';
      for (const part of making.changed) if (isShownOn(page, part)) return 'changed';
      if (page.bytes > LARGEST_KEPT_BYTES) return 'not-kept';
      if (name !== path && !pages.get(name) && queriesOf(path) >= MOST_QUERIES) return 'not-kept';
      pages.put(name, page);
      return 'kept';
    },

    /** Brotli's best is made for what is asked for a second time: a crawler that reads all once costs nothing. */
    compress(name: string): void {
      if (name === compressing) return;
      toCompress.add(name);
      void compressWaiting();
    },

    /** Forgets every page that shows the part. */
    changed(practiceId: string, part: ShownPart): void {
      for (const making of makings) if (making.practiceId === practiceId) making.changed.add(part);
      for (const [name, page] of pages.entries()) {
        if (page.practiceId === practiceId && isShownOn(page, part)) remove(name);
      }
    },

    /** Changes are heard from now on, or no longer: either way nothing that was kept can be trusted. */
    hear(heard: boolean): void {
      listening = heard;
      for (const making of makings) if (making.practiceId !== undefined) making.blind = true;
      for (const [name, page] of pages.entries()) if (page.practiceId !== undefined) remove(name);
    },

    bytes: pages.bytes,
    count: pages.count,
  };
}

function isShownOn(page: KeptPage, part: ShownPart): boolean {
  return ON_EVERY_PAGE.includes(part) || page.parts.has(part);
}
