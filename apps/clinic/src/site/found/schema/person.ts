import type { Person } from 'schema-dts';
import { type PracticeNamed, practiceNamed } from './site.ts';

export type PersonInWords = {
  readonly name: string;
  /** Behind the name, such as `PT, DPT`; empty for none. */
  readonly credentials: string;
  /** The page about the person; absent where there is none. */
  readonly path?: string | undefined;
  readonly picture?: string | undefined;
};

/** Somebody of the practice: an author, a reviewer, one of the team. */
export function person(practice: PracticeNamed, { name, credentials, path, picture }: PersonInWords) {
  const { origin } = practice;
  return {
    '@type': 'Person',
    name,
    ...(credentials === '' ? {} : { honorificSuffix: credentials }),
    ...(path === undefined ? {} : { url: new URL(path, origin).href, '@id': `${new URL(path, origin).href}#person` }),
    ...(picture === undefined ? {} : { image: new URL(picture, origin).href }),
    worksFor: practiceNamed(practice),
  } as const satisfies Person;
}
