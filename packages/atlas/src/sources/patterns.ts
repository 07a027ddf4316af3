import type { Source } from './source.ts';

/** What the records on patterns other than muscles cite. */
export const patternsSources = {} as const satisfies Readonly<Record<string, Source>>;
