import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from './identifier.ts';
import { testDatabase } from './test-database.ts';

/** Tables that belong to no practice, with the reason. Every other table of the schema has to be kept apart. */
const WITHOUT_PRACTICE: Readonly<Record<string, string>> = {
  shard_plan: 'tells where tables live on Citus',
  practice_directory: 'read to find the practice, before one is known',
  sign_in_user: 'a person may work for several practices',
  sign_in_session: 'a signed-in person, before a practice is known',
  sign_in_account: 'how a person signs in',
  sign_in_verification: 'links that were sent to a person',
  sign_in_failure: 'attempts, as hashes',
  search_document: 'words of the pages on muscles and of common questions, the same for every practice',
};
/** Names a practice, and is read before one is set: which host name is whose. */
const READ_BEFORE = new Set(['practice_host']);

const rows = testDatabase();
const ours = newId();
const theirs = newId();

type Column = { readonly name: string; readonly type: string; readonly notNull: boolean };
type Table = {
  readonly name: string;
  readonly practiceColumn: string;
  readonly columns: readonly Column[];
  readonly isSecured: boolean;
  readonly policies: number;
  readonly mayInsert: boolean;
};

let tables: readonly Table[] = [];
let app: pg.PoolClient | undefined;

beforeAll(async () => {
  tables = await tablesOfPractices();
  await fillEveryTable();
  app = await rows().pool.connect();
});
afterAll(() => app?.release());

/** Everything that a practice owns, as the catalogue knows it today: a new table is in here by itself. */
async function tablesOfPractices(): Promise<readonly Table[]> {
  const { rows: found } = await rows().ownerPool.query(`
    select c.relname as name, c.relrowsecurity as "isSecured",
           (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
           has_table_privilege('filiform_app', c.oid, 'insert') as "mayInsert",
           json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull)
                    order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname = 'app' and c.relkind in ('r', 'p')
    group by c.oid
    order by c.relname`);
  return found.flatMap((table) => {
    const named = (name: string) => table.columns.some((column: Column) => column.name === name);
    if (READ_BEFORE.has(table.name)) return [];
    if (table.name === 'practice') return [{ ...table, practiceColumn: 'id' }];
    return named('practice_id') ? [{ ...table, practiceColumn: 'practice_id' }] : [];
  });
}

/** A row for each practice in each table. As owner with the checks of rows off: what they mean is not asked here. */
async function fillEveryTable(): Promise<void> {
  const client = await rows().ownerPool.connect();
  try {
    await client.query('begin');
    for (const { name } of tables) {
      await client.query(`alter table app.${name} disable trigger user`);
      const { rows: checks } = await client.query(
        `select conname from pg_constraint where conrelid = 'app.${name}'::regclass and contype in ('c', 'f', 'x')`,
      );
      for (const { conname } of checks) await client.query(`alter table app.${name} drop constraint ${conname}`);
    }
    for (const practiceId of [ours, theirs])
      for (const table of tables) await client.query(...insertOf(table, practiceId));
    await client.query('commit');
  } finally {
    client.release();
  }
}

function insertOf(table: Table, practiceId: string): [string, unknown[]] {
  const filled = table.columns.filter(({ name, notNull }) => notNull || name === table.practiceColumn);
  const values = filled.map((column) => (column.name === table.practiceColumn ? practiceId : valueFor(column)));
  const places = filled.map((_, place) => `$${place + 1}`);
  return [
    `insert into app.${table.name} (${filled.map(({ name }) => name).join(', ')}) values (${places.join(', ')})`,
    values,
  ];
}

let counted = 0;

/** Something of the column's type; another each time where it can be. */
function valueFor({ name, type }: Column): unknown {
  if (type === 'uuid') return newId();
  if (type === 'text') return newId();
  if (type === 'boolean') return false;
  if (type === 'bytea') return Buffer.from('bytes');
  if (type === 'jsonb' || type === 'json') return '{}';
  if (type.endsWith('[]')) return '{}';
  if (type === 'tsvector') return 'words';
  if (type === 'bytea') return Buffer.from(newId());
  if (type === 'date') return '2026-03-03';
  if (type.startsWith('timestamp')) return '2026-03-03T15:00:00Z';
  if (type === 'tstzrange') return '[2026-03-03T15:00:00Z,2026-03-03T16:00:00Z)';
  if (
    ['integer', 'bigint', 'smallint', 'numeric', 'double precision', 'real'].some((number) => type.startsWith(number))
  ) {
    counted += 1;
    return counted;
  }
  throw new Error(`This test knows no value for column ${name} of type ${type}: teach it one.`);
}

const DENIED = '42501';

type Answer = { readonly code: string | undefined; readonly count: number };

/** One statement as the requests' role, for a practice or for none; nothing of it stays. */
async function asApp(practiceId: string | undefined, text: string, values: readonly unknown[] = []): Promise<Answer> {
  if (!app) throw new Error('There is no connection yet.');
  await app.query('begin');
  try {
    if (practiceId) await app.query(`set local app.practice_id = '${practiceId}'`);
    const { rowCount } = await app.query(text, [...values]);
    return { code: undefined, count: rowCount ?? 0 };
  } catch (error) {
    return { code: error instanceof pg.DatabaseError ? error.code : 'unknown', count: 0 };
  } finally {
    await app.query('rollback');
  }
}

/** What each table answered that did not answer as it should: names the table that leaks. */
async function except(
  expected: (answer: Answer) => boolean,
  ask: (table: Table) => Promise<Answer>,
): Promise<readonly (readonly [string, Answer])[]> {
  const wrong: [string, Answer][] = [];
  for (const table of tables) {
    const answer = await ask(table);
    if (!expected(answer)) wrong.push([table.name, answer]);
  }
  return wrong;
}

const noneOrDenied = ({ code, count }: Answer) => code === DENIED || (code === undefined && count === 0);

describe('the tables of a practice', () => {
  it('are all there is, save for a short list of tables that belong to none', async () => {
    const { rows: found } = await rows().ownerPool.query(
      `select tablename as name from pg_tables where schemaname = 'app' order by tablename`,
    );
    const others = found.map(({ name }) => name).filter((name) => !tables.some((table) => table.name === name));
    expect(others).toEqual([...Object.keys(WITHOUT_PRACTICE), ...READ_BEFORE].sort());
    expect(tables.length).toBeGreaterThan(14);
  });

  it('have row security and a policy, each of them', () => {
    expect(tables.filter(({ isSecured, policies }) => !isSecured || policies === 0).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('belong to the owner: the role of requests owns nothing and can step around nothing', async () => {
    const { rows: owned } = await rows().ownerPool.query(`
      select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'filiform_app'
      union all
      select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname = 'filiform_app'
      union all
      select n.nspname from pg_namespace n join pg_roles r on r.oid = n.nspowner where r.rolname = 'filiform_app'`);
    expect(owned).toEqual([]);
    const { rows: role } = await rows().ownerPool.query(`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
             (select count(*)::int from pg_auth_members m where m.member = r.oid) as "memberOf"
      from pg_roles r where rolname = 'filiform_app'`);
    expect(role).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
        memberOf: 0,
      },
    ]);
  });

  it('each hold a row of both practices, so that what follows has something to find', async () => {
    for (const { name, practiceColumn } of tables) {
      const { rows: found } = await rows().ownerPool.query(
        `select count(distinct ${practiceColumn})::int as practices from app.${name} where ${practiceColumn} in ($1, $2)`,
        [ours, theirs],
      );
      expect([name, found[0]?.practices]).toEqual([name, 2]);
    }
  });
});

describe('as the role of requests', () => {
  it("reads its own practice's rows, so that silence is no proof of nothing", async () => {
    const blind = await except(
      ({ code, count }) => code === undefined && count === 1,
      ({ name }) => asApp(ours, `select 1 from app.${name}`),
    );
    expect(blind).toEqual([]);
  });

  it("reads none of another practice's rows", async () => {
    const leaks = await except(noneOrDenied, ({ name, practiceColumn }) =>
      asApp(ours, `select 1 from app.${name} where ${practiceColumn} = $1`, [theirs]),
    );
    expect(leaks).toEqual([]);
  });

  it('reads nothing at all where no practice is set', async () => {
    expect(await except(noneOrDenied, ({ name }) => asApp(undefined, `select 1 from app.${name}`))).toEqual([]);
  });

  it('writes no row for another practice', async () => {
    const leaks = await except(
      ({ code }) => code === DENIED,
      (table) => asApp(ours, ...insertOf(table, theirs)),
    );
    expect(leaks).toEqual([]);
  });

  it('writes a row of its own where it may, so that the refusal above is about the practice', async () => {
    const refused = await except(
      ({ code }) => code === undefined,
      (table) =>
        table.mayInsert && table.name !== 'practice'
          ? asApp(ours, ...insertOf(table, ours))
          : Promise.resolve({ code: undefined, count: 1 }),
    );
    expect(refused).toEqual([]);
  });

  it("changes none of another practice's rows, and gives none of its own away", async () => {
    const reached = await except(noneOrDenied, ({ name, practiceColumn }) =>
      asApp(ours, `update app.${name} set ${practiceColumn} = ${practiceColumn} where ${practiceColumn} = $1`, [
        theirs,
      ]),
    );
    expect(reached).toEqual([]);
    const given = await except(
      ({ code }) => code === DENIED,
      ({ name, practiceColumn }) => asApp(ours, `update app.${name} set ${practiceColumn} = $1`, [theirs]),
    );
    expect(given).toEqual([]);
  });

  it("deletes none of another practice's rows", async () => {
    const reached = await except(noneOrDenied, ({ name, practiceColumn }) =>
      asApp(ours, `delete from app.${name} where ${practiceColumn} = $1`, [theirs]),
    );
    expect(reached).toEqual([]);
  });

  it('can neither switch row security off nor empty a table', async () => {
    for (const { name } of tables) {
      expect([name, (await asApp(ours, `alter table app.${name} disable row level security`)).code]).toEqual([
        name,
        DENIED,
      ]);
      expect([name, (await asApp(ours, `truncate app.${name}`)).code]).toEqual([name, DENIED]);
    }
    expect((await asApp(ours, 'set local role filiform_owner')).code).toBe(DENIED);
  });
});
