import { Client, type ClientConfig } from 'pg';

/** How to reach one database as one role. `host` is a host name, or the folder of a Unix socket (starts with `/`). */
export type Connection = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};

/**
 * The connection as `pg` takes it, for a client or a pool. Says everything out loud: what is left out, `pg` would take
 * from variables such as PGSSLMODE that a person has set for another server.
 */
export function clientConfig(connection: Connection): ClientConfig {
  return { ...connection, ssl: false, options: '', application_name: 'filiform' };
}

/** Runs `work` on a connection of its own and closes it afterwards, whatever happened. */
export async function withClient<Result>(
  connection: Connection,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ ...clientConfig(connection), connectionTimeoutMillis: 10_000 });
  // A server that goes away between two queries reports here; the next query fails with the same reason.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
