import { type Selectable, sql, type Transaction } from 'kysely';
import type { Interval, Tables } from '../database/tables.ts';

/** A row as JSON holds it: times as Temporal values, a stretch of time as its range text, jsonb as the value itself. */
export type Row<T extends keyof Tables> = {
  readonly [Column in keyof Selectable<Tables[T]>]?: Selectable<Tables[T]>[Column] extends Interval
    ? string
    : Selectable<Tables[T]>[Column];
};

/**
 * Inserts many rows with one parameter: a statement takes 65,535 at most, which a list of values soon needs.
 * @param rows all with the same columns; none is no error
 */
export async function insertRows<T extends keyof Tables>(
  db: Transaction<Tables>,
  table: T,
  rows: readonly Row<T>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const text = JSON.stringify(rows.map((row) => renamed(row)));
  await sql`
    insert into ${sql.table(table)} (${names})
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${text}::json)
  `.execute(db);
}

function renamed(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [snakeCase(column), value]));
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z0-9]+/g, (found) => (/\d/.test(found) ? found : `_${found.toLowerCase()}`));
}
