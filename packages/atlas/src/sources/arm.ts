import type { Source } from './source.ts';

/** What the records on arm and hand cite. */
export const armSources = {} as const satisfies Readonly<Record<string, Source>>;
