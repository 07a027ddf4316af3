import type { Source } from './source.ts';

/** What the records on trunk, pelvic floor and the rest of neck and chest cite. */
export const trunkSources = {} as const satisfies Readonly<Record<string, Source>>;
