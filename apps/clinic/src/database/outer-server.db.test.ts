import { describe, expect, inject, it } from 'vitest';
import { type Connection, withClient } from '../postgres/connection.ts';
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

  it('is used again by an owner who may make roles but is no superuser', async () => {
    const access = inject('postgres');
    const { owner, app } = await createDatabase(access, 'outer_role_maker');
    await withClient(access.superuser, async (client) => {
      // What PostgreSQL 16 and newer give the maker of a role: the right to change it.
      await client.query(`
        create role outer_role_maker login createrole password 'role maker';
        grant filiform_app to outer_role_maker with admin option;
        revoke inherit option for filiform_app from outer_role_maker;
        alter database outer_role_maker owner to outer_role_maker`);
    });
    const maker = { ...owner, user: 'outer_role_maker', password: 'role maker' };
    // The password that it has: other tests sign in with it.
    const roles = await outerServer({
      databaseUrl: addressOf(maker),
      appDatabaseUrl: undefined,
      appPassword: app.password,
    });
    await migrate(roles.owner);
    await refusePowerfulRole(roles.app);
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
