import { describe, expect, inject, it } from 'vitest';
import { createDatabase } from '../postgres/test-server.ts';
import { MigrationRefusal, migrate } from './migrate.ts';
import { openPool } from './pool.ts';

describe('migrating', () => {
  it('applies every file once, however many programs start together', async () => {
    const { owner } = await createDatabase(inject('postgres'), 'migrated_by_many');
    const applied = await Promise.all(Array.from({ length: 5 }, () => migrate(owner)));
    const lengths = applied.map((names) => names.length).sort((a, b) => a - b);
    expect(lengths.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(lengths[4]).toBeGreaterThan(4);
    expect(await migrate(owner)).toEqual([]);
  });

  it('refuses a file that was changed after it had been applied', async () => {
    const { owner } = await createDatabase(inject('postgres'), 'migrated_and_changed');
    await migrate(owner);
    const pool = openPool(owner, 1);
    await pool.query("update public.filiform_migration set sha256 = 'another' where name like '003%'");
    await pool.end();
    await expect(migrate(owner)).rejects.toThrow(MigrationRefusal);
    await expect(migrate(owner)).rejects.toThrow(/003-patients\.sql was changed after it had been applied/);
  });

  it('refuses a database that a newer version has migrated', async () => {
    const { owner } = await createDatabase(inject('postgres'), 'migrated_by_newer');
    await migrate(owner);
    const pool = openPool(owner, 1);
    await pool.query("insert into public.filiform_migration (name, sha256) values ('900-later.sql', 'x')");
    await pool.end();
    await expect(migrate(owner)).rejects.toThrow(/900-later\.sql.*newer version/);
  });
});
