import { plain } from './search-words.ts';

type Names = { readonly givenName: string; readonly familyName: string; readonly nameUsed: string };

/** How a patient is called: the name used first; the name on the record beside it, where it differs. */
export function namesOf({ givenName, familyName, nameUsed }: Names): {
  readonly name: string;
  readonly recordName: string | undefined;
} {
  const recordName = `${givenName} ${familyName}`;
  if (nameUsed === '' || plain(nameUsed) === plain(givenName)) return { name: recordName, recordName: undefined };
  return { name: `${nameUsed} ${familyName}`, recordName };
}
