import type { Source } from './source.ts';

/** What the records on the prevalence of active trigger points cite. */
export const prevalenceSources = {} as const satisfies Readonly<Record<string, Source>>;
