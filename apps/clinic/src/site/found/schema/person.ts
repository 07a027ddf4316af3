import type { Person } from 'schema-dts';
import { practiceId } from './site.ts';

export type PersonInWords = {
  readonly name: string;
  /** Behind the name, such as `PT, DPT`; empty for none. */
  readonly credentials: string;
  /** The page about the person; absent where there is none. */
  readonly path?: string | undefined;
  readonly about?: string | undefined;
  readonly picture?: string | undefined;
};

/** Somebody of the practice: an author, a reviewer, one of the team. */
export function person(origin: string, { name, credentials, path, about, picture }: PersonInWords) {
  return {
    '@type': 'Person',
    name,
    ...(credentials === '' ? {} : { honorificSuffix: credentials }),
    ...(path === undefined ? {} : { url: new URL(path, origin).href }),
    ...(about === undefined || about === '' ? {} : { description: about }),
    ...(picture === undefined ? {} : { image: new URL(picture, origin).href }),
    worksFor: { '@id': practiceId(origin) },
  } as const satisfies Person;
}
