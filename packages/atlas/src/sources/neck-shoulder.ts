import type { Source } from './source.ts';

/** What the records on head, neck and shoulder needling cite. */
export const neckShoulderSources = {} as const satisfies Readonly<Record<string, Source>>;
