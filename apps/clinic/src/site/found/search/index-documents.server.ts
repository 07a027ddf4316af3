import { sql } from 'kysely';
import type { Database } from '../../../database/pool.ts';
import { SEARCH_DOCUMENTS, searchEdition } from './documents.ts';

/** Older editions than this are nobody's any more: two programs of different versions may run side by side for a while. */
const KEPT_DAYS = 7;

const written = new WeakMap<Database, Promise<void>>();

/** Sees to it, once for a process, that the database holds this program's own pages for search. */
export function indexDocuments(database: Database): Promise<void> {
  const before = written.get(database);
  if (before) return before;
  const now = write(database);
  written.set(database, now);
  // A database that was away for a moment is asked again by the next search.
  now.catch(() => written.delete(database));
  return now;
}

async function write(database: Database): Promise<void> {
  const edition = searchEdition();
  const known = await database
    .selectFrom('searchDocument')
    .select('id')
    .where('edition', '=', edition)
    .limit(1)
    .executeTakeFirst();
  if (known) return;
  await database.transaction().execute(async (db) => {
    await sql`
      insert into app.search_document (edition, language, kind, id, words)
      select ${edition}, d.language, d.kind, d.id,
             app.search_words(d.language, d.names, 'A') || app.search_words(d.language, d.felt, 'B')
               || app.search_words(d.language, d.text, 'C')
      from jsonb_to_recordset(${JSON.stringify(SEARCH_DOCUMENTS)}::jsonb)
        as d(language text, kind text, id text, names text, felt text, text text)
      on conflict do nothing`.execute(db);
    await sql`
      delete from app.search_document
      where edition <> ${edition} and written_at < now() - make_interval(days => ${KEPT_DAYS})`.execute(db);
  });
}
