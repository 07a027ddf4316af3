import type { Source } from './source.ts';

/** What the records on leg and foot cite. */
export const legFootSources = {} as const satisfies Readonly<Record<string, Source>>;
