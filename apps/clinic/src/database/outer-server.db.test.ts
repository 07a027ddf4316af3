import { describe, expect, inject, it } from 'vitest';
import type { Connection } from '../postgres/connection.ts';
import { createDatabase } from '../postgres/test-server.ts';
import { migrate } from './migrate.ts';
import { newAppPassword, outerServer, refusePowerfulRole } from './outer-server.ts';
import { openPool } from './pool.ts';

/** An address as an operator writes it; the socket's folder stands in for the machine. */
function addressOf({ host, port, user, password, database }: Connection): string {
  return `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}

const appPassword = newAppPassword();

describe('a server that the operator names', () => {
  it('is used where the owner migrates and requests have a role that owns nothing', async () => {
    const { owner, app } = await createDatabase(inject('postgres'), 'outer_plain');
    const roles = await outerServer({ databaseUrl: addressOf(owner), appDatabaseUrl: addressOf(app), appPassword });
    await migrate(roles.owner);
    await refusePowerfulRole(roles.app);
    const pool = openPool(roles.app, 1);
    expect((await pool.query('select current_user as name')).rows).toEqual([{ name: 'filiform_app' }]);
    await pool.end();
  });

  it('gets a sentence where the owner may not make the role for requests', async () => {
    const { owner } = await createDatabase(inject('postgres'), 'outer_no_role');
    await expect(
      outerServer({ databaseUrl: addressOf(owner), appDatabaseUrl: undefined, appPassword }),
    ).rejects.toThrow(/may not make the role filiform_app.*FILIFORM_APP_DATABASE_URL/);
  });

  it('is refused where requests would come as a superuser, or as the owner of the tables', async () => {
    const access = inject('postgres');
    const { owner } = await createDatabase(access, 'outer_too_powerful');
    await migrate(owner);
    const superuser = { ...access.superuser, database: owner.database };
    for (const [role, why] of [
      [superuser, 'is a superuser or may bypass row security'],
      [owner, 'owns tables of Filiform'],
    ] as const) {
      await expect(
        outerServer({ databaseUrl: addressOf(owner), appDatabaseUrl: addressOf(role), appPassword }),
      ).rejects.toThrow(why);
    }
  });

  it('gets a sentence without the password where it can not be reached', async () => {
    const asked = outerServer({
      databaseUrl: 'postgres://someone:a-secret@127.0.0.1:1/none',
      appDatabaseUrl: undefined,
      appPassword,
    });
    await expect(asked).rejects.toThrow(/The database server of DATABASE_URL can't be reached \(ECONNREFUSED\)/);
    await expect(asked).rejects.not.toThrow(/a-secret/);
  });
});
