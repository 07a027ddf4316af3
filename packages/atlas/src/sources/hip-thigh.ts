import type { Source } from './source.ts';

/** What the records on hip and thigh cite. */
export const hipThighSources = {} as const satisfies Readonly<Record<string, Source>>;
