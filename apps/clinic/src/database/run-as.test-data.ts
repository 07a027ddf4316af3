import type pg from 'pg';

/** Runs one statement past every check of the program, as the role of `pool` speaking for the practice; it stays done. */
export async function runAs(
  pool: pg.Pool,
  practiceId: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<pg.QueryResult> {
  return speakingFor(pool, practiceId, 'commit', text, values);
}

/** The same, and takes it back: what could have been done. */
export async function tryAs(
  pool: pg.Pool,
  practiceId: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<pg.QueryResult> {
  return speakingFor(pool, practiceId, 'rollback', text, values);
}

async function speakingFor(
  pool: pg.Pool,
  practiceId: string,
  end: 'commit' | 'rollback',
  text: string,
  values: readonly unknown[],
): Promise<pg.QueryResult> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`set local app.practice_id = '${practiceId}'`);
    const result = await client.query(text, [...values]);
    await client.query(end);
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
