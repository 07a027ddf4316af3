import type { Database } from '../database/pool.ts';

type Context = {
  readonly database: Database;
  readonly settings: { readonly publicUrl: string | undefined };
};

/**
 * Where people reach the practice: the begin of links in its letters. A host that belongs to the practice stays in it;
 * otherwise it is the address the operator named, or the one the request came to.
 */
export async function practiceAddress(
  { database, settings: { publicUrl } }: Context,
  practiceId: string,
  request: Request,
): Promise<string> {
  const asked = new URL(request.url);
  if (!publicUrl) return asked.origin;
  const own = await database
    .selectFrom('practiceHost')
    .select('host')
    .where('host', '=', asked.hostname.toLowerCase())
    .where('practiceId', '=', practiceId)
    .executeTakeFirst();
  return own ? `${new URL(publicUrl).protocol}//${asked.host}` : publicUrl;
}
