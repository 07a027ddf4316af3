import type { Transaction } from 'kysely';
import type { Tables } from '../../../database/tables.ts';

/** Longer chains are a mistake: each renaming leads to the newest address. */
const MOST_STEPS = 10;

/**
 * Where an address that is no page any more leads: of a renamed article, or of the site before this one.
 * @param path as it was asked for, with or without a last slash
 * @returns the end of the way; undefined where nothing leads on, or the way runs in a circle
 */
export async function redirectFrom(
  db: Transaction<Tables>,
  practiceId: string,
  path: string,
): Promise<string | undefined> {
  const seen = new Set<string>();
  let at = path;
  for (let step = 0; step < MOST_STEPS; step++) {
    const spellings = spellingsOf(at);
    if (spellings.some((one) => seen.has(one))) return undefined;
    for (const one of spellings) seen.add(one);
    const next = await db
      .selectFrom('siteRedirect')
      .select('toPath')
      .where('practiceId', '=', practiceId)
      .where('fromPath', 'in', spellings)
      .limit(1)
      .executeTakeFirst();
    if (!next) return step === 0 ? undefined : at;
    at = next.toPath;
  }
  return undefined;
}

/** An address as people and other sites write it: with and without a last slash, with letters as they are or as %C3%B1. */
function spellingsOf(path: string): readonly string[] {
  const [plain = '/'] = path.split(/[?#]/);
  const bare = plain.replace(/(.)\/+$/, '$1');
  return [...new Set([path, bare, `${bare}/`, decoded(bare), `${decoded(bare)}/`])];
}

function decoded(path: string): string {
  try {
    const written = decodeURIComponent(path);
    // No text of the database holds the zero character, and asking for it fails.
    return written.includes('\0') ? path : written;
  } catch {
    return path;
  }
}
