import type { Database } from '../database/pool.ts';
import { asPractice } from '../database/practice-transaction.ts';

/** What every page shows of the practice it belongs to. */
export type PracticeHead = {
  readonly id: string;
  readonly name: string;
  readonly tagline: string;
  readonly telephone: string;
  readonly email: string;
  readonly isDemo: boolean;
  /** Whether visitors find the page `/where-does-it-hurt`. */
  readonly offersWhereDoesItHurt: boolean;
};

export type ClinicCard = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly telephone: string;
  readonly timeZone: string;
  readonly openingText: string;
};

/**
 * The practice that a host name stands for. With one practice any host does; among several an unknown host is nobody's.
 * @param host as sent by the browser, with or without a port
 */
export async function practiceAtHost(database: Database, host: string): Promise<PracticeHead | undefined> {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const known = await database
    .selectFrom('practiceHost')
    .select('practiceId')
    .where('host', '=', name)
    .executeTakeFirst();
  if (known) return practiceHead(database, known.practiceId);
  const all = await database.selectFrom('practiceDirectory').select('id').limit(2).execute();
  const only = all.length === 1 ? all[0] : undefined;
  return only && practiceHead(database, only.id);
}

async function practiceHead(database: Database, practiceId: string): Promise<PracticeHead | undefined> {
  return asPractice(database, practiceId, (db) =>
    db
      .selectFrom('practice')
      .select(['id', 'name', 'tagline', 'telephone', 'email', 'isDemo', 'offersWhereDoesItHurt'])
      .where('id', '=', practiceId)
      .executeTakeFirst(),
  );
}

/** The practice's clinics in its own order, for public pages. */
export async function clinicsOf(database: Database, practiceId: string): Promise<readonly ClinicCard[]> {
  return asPractice(database, practiceId, (db) =>
    db
      .selectFrom('clinic')
      .select(['id', 'slug', 'name', 'street', 'city', 'state', 'postalCode', 'telephone', 'timeZone', 'openingText'])
      .where('practiceId', '=', practiceId)
      .orderBy('position')
      .execute(),
  );
}
