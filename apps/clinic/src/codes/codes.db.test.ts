import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../database/test-database.ts';
import { aClinic, type Clinic, NOW } from '../intake/intake.test-data.ts';
import { testSignIn } from '../staff/staff.test-data.ts';
import { codeHash, newCode, tryCode } from './index.server.ts';
import { CODE_LENGTH, CODE_LETTERS, codeWords, readCode } from './index.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

let addresses = 0;

/** Tries what was typed where `code` is the one that opens; each try from an address of its own, unless one is given. */
function type(typed: string, code: string, from: { address?: string; now?: Temporal.Instant } = {}) {
  addresses += 1;
  const { address = `192.0.2.${addresses}`, now = NOW } = from;
  const { practiceId } = clinic;
  const context = { database: rows().database, signIn: testSignIn(rows()), practiceId, now, address };
  return tryCode(context, typed, async (_db, hash) => (hash === codeHash(practiceId, code) ? 'the sheet' : undefined));
}

describe('a code for a telephone', () => {
  it('is made of letters that are not taken for others, and never twice the same', () => {
    const codes = Array.from({ length: 500 }, newCode);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) {
      expect(code).toHaveLength(CODE_LENGTH);
      expect([...code].every((letter) => CODE_LETTERS.includes(letter))).toBe(true);
    }
  });

  it('is read however it is typed, and nothing else is taken for one', () => {
    expect(codeWords('K7QF2MXW')).toBe('K7QF-2MXW');
    expect(readCode(' k7qf 2mxw ')).toBe('K7QF2MXW');
    expect(readCode('K7QF-2MX')).toBeUndefined();
    expect(readCode('K7QF-2MX0')).toBeUndefined();
  });

  it('opens by its hash, which another practice does not share', async () => {
    const code = newCode();
    expect(await type(codeWords(code).toLowerCase(), code)).toEqual({ kind: 'open', found: 'the sheet' });
    expect(await type(newCode(), code)).toEqual({ kind: 'closed' });
    expect(codeHash('another', code)).not.toBe(codeHash(clinic.practiceId, code));
  });

  it('lets nobody guess on: after ten that did not fit an address waits, with a right one too', async () => {
    const code = newCode();
    const address = '198.51.100.7';
    for (let tried = 0; tried < 10; tried += 1)
      expect(await type('BCDF-GHJK', code, { address })).toEqual({ kind: 'closed' });
    expect(await type(code, code, { address })).toEqual({ kind: 'wait', minutes: 15 });
    expect(await type(code, code)).toMatchObject({ kind: 'open' });
    expect(await type(code, code, { address, now: NOW.add({ minutes: 16 }) })).toMatchObject({ kind: 'open' });
  });

  it('is not counted where it fits', async () => {
    const code = newCode();
    const address = '198.51.100.8';
    for (let tried = 0; tried < 15; tried += 1) expect((await type(code, code, { address })).kind).toBe('open');
  });
});
