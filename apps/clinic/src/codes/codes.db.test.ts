import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { testDatabase } from '../database/test-database.ts';
import { aClinic, type Clinic, NOW } from '../intake/intake.test-data.ts';
import { codeHash, newCode, tryCode } from './index.server.ts';
import { readCode } from './index.ts';

const rows = testDatabase();
const SECRET = 'kept in the data folder, long enough';
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

type From = { readonly address?: string; readonly now?: Temporal.Instant; readonly practiceId?: string };

/** Tries what was typed where the code with this hash is the one that opens; each from an address of its own, unless one is given. */
function type(typed: string, opens: string, from: From = {}) {
  const { address = newId(), now = NOW, practiceId = clinic.practiceId } = from;
  const context = { database: rows().database, secret: SECRET, practiceId, now, address };
  return tryCode(context, typed, async (_db, hash) => (hash === opens ? 'the sheet' : undefined));
}

const aCode = () => newCode(SECRET, clinic.practiceId);

describe('a code for a telephone', () => {
  it('is never twice the same, and its words are read as one', () => {
    const codes = Array.from({ length: 500 }, aCode);
    expect(new Set(codes.map(({ words }) => words)).size).toBe(codes.length);
    for (const { words, hash } of codes) expect(codeHash(SECRET, clinic.practiceId, readCode(words) ?? '')).toBe(hash);
  });

  it('opens by its hash, which neither another practice nor another secret shares', async () => {
    const { words, hash } = aCode();
    expect(await type(words.toLowerCase(), hash)).toEqual({ kind: 'open', found: 'the sheet' });
    expect(await type(aCode().words, hash)).toEqual({ kind: 'closed' });
    const other = await aClinic(rows().database);
    expect(await type(words, hash, { practiceId: other.practiceId })).toEqual({ kind: 'closed' });
    expect(codeHash('another secret', clinic.practiceId, readCode(words) ?? '')).not.toBe(hash);
  });

  it('lets nobody guess on: after ten that did not fit an address waits, with a right one too', async () => {
    const { words, hash } = aCode();
    const address = '198.51.100.7';
    for (let tried = 0; tried < 10; tried += 1)
      expect(await type(tried % 2 === 0 ? aCode().words : 'no code at all', hash, { address })).toEqual({
        kind: 'closed',
      });
    expect(await type(words, hash, { address })).toEqual({ kind: 'wait', minutes: 15 });
    expect(await type(words, hash)).toMatchObject({ kind: 'open' });
    expect(await type(words, hash, { address, now: NOW.add({ minutes: 16 }) })).toMatchObject({ kind: 'open' });
  });

  it('is not guessed from many addresses either: after a hundred the practice waits, and others do not', async () => {
    const [{ practiceId }, other] = [await aClinic(rows().database), await aClinic(rows().database)];
    const { words, hash } = newCode(SECRET, practiceId);
    for (let tried = 0; tried < 100; tried += 1)
      expect(await type(aCode().words, hash, { practiceId })).toEqual({ kind: 'closed' });
    expect(await type(words, hash, { practiceId })).toEqual({ kind: 'wait', minutes: 15 });
    const others = newCode(SECRET, other.practiceId);
    expect(await type(others.words, others.hash, { practiceId: other.practiceId })).toMatchObject({ kind: 'open' });
    expect(await type(words, hash, { practiceId, now: NOW.add({ minutes: 16 }) })).toMatchObject({ kind: 'open' });
  });

  it('is not counted where it fits', async () => {
    const { words, hash } = aCode();
    const address = '198.51.100.8';
    for (let tried = 0; tried < 15; tried += 1) expect((await type(words, hash, { address })).kind).toBe('open');
  });
});
