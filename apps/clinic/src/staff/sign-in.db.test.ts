import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../database/test-database.ts';
import { openSignIn, type SignIn } from './sign-in.ts';

const rows = testDatabase();
const now = Temporal.Instant.from('2026-03-03T15:00:00Z');
const letters: { email: string; token: string }[] = [];
let signIn: SignIn;

beforeAll(async () => {
  const { pool, database } = rows();
  signIn = openSignIn({
    pool,
    database,
    secret: 'a secret of forty characters for the test',
    secure: false,
    sendResetLink: async ({ email }, token) => {
      letters.push({ email, token });
    },
  });
});

function cookieHeader(cookies: readonly string[]): Headers {
  return new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') });
}

async function signedIn(email: string, password: string): Promise<Headers> {
  const answer = await signIn.attempt(email, password, '127.0.0.1', now);
  if (answer.kind !== 'signed-in') throw new Error(`Signing in answered ${answer.kind}.`);
  return cookieHeader(answer.cookies);
}

describe('signing in', () => {
  it('opens a session for the right password, however the e-mail is spelled', async () => {
    const userId = await signIn.createUser('Mara.Lind@example.com', 'Mara Lind', 'long enough to hold');
    const session = await signIn.session(await signedIn(' mara.lind@EXAMPLE.com', 'long enough to hold'));
    expect(session?.userId).toBe(userId);
  });

  it('knows nobody without a session, or with one that somebody made up', async () => {
    expect(await signIn.session(new Headers())).toBeUndefined();
    const madeUp = new Headers({ cookie: 'filiform.session_token=made-up.signature' });
    expect(await signIn.session(madeUp)).toBeUndefined();
  });

  it('holds back who fails too often for a quarter of an hour, known e-mail or not, and others not at all', async () => {
    await signIn.createUser('held.back@example.com', 'Held Back', 'the right password');
    for (const email of ['held.back@example.com', 'unknown@example.com']) {
      for (let i = 0; i < 6; i += 1) {
        expect((await signIn.attempt(email, 'wrong', '10.0.0.1', now)).kind).toBe('wrong');
      }
      expect(await signIn.attempt(email, 'the right password', '10.0.0.1', now)).toEqual({ kind: 'wait', minutes: 15 });
    }
    expect((await signIn.attempt('held.back@example.com', 'the right password', '10.0.0.2', now)).kind).toBe(
      'signed-in',
    );
    const later = now.add({ minutes: 16 });
    expect((await signIn.attempt('held.back@example.com', 'the right password', '10.0.0.1', later)).kind).toBe(
      'signed-in',
    );
  });

  it('asks for the password again before a signature, and holds back who guesses, whoever asks for it', async () => {
    const userId = await signIn.createUser('signs@example.com', 'Signs', 'the password to sign');
    const from = { userId, address: '10.0.0.7', now };
    expect(await signIn.confirmPassword('the password to sign', from)).toEqual({ kind: 'right' });
    for (let i = 0; i < 6; i += 1) expect((await signIn.confirmPassword('a guess', from)).kind).toBe('wrong');
    expect(await signIn.confirmPassword('the password to sign', from)).toEqual({ kind: 'wait', minutes: 15 });
    expect(await signIn.confirmPassword('the password to sign', { ...from, now: now.add({ minutes: 16 }) })).toEqual({
      kind: 'right',
    });
  });

  it("changes one's own password when the present one is right, and ends the other sessions", async () => {
    const userId = await signIn.createUser('changes@example.com', 'Changes', 'the first password');
    const from = { userId, address: '127.0.0.1', now };
    const [here, elsewhere] = [
      await signedIn('changes@example.com', 'the first password'),
      await signedIn('changes@example.com', 'the first password'),
    ];
    expect((await signIn.changePassword(here, 'not the first', 'the second password', from)).kind).toBe('wrong');
    expect((await signIn.changePassword(here, 'the first password', 'the second password', from)).kind).toBe('changed');
    expect(await signIn.session(elsewhere)).toBeUndefined();
    expect((await signIn.attempt('changes@example.com', 'the first password', '127.0.0.1', now)).kind).toBe('wrong');
    expect((await signIn.attempt('changes@example.com', 'the second password', '127.0.0.1', now)).kind).toBe(
      'signed-in',
    );
  });

  it('sets a new password by a link that works once, and sends none to strangers', async () => {
    await signIn.createUser('forgets@example.com', 'Forgets', 'the lost password');
    await signIn.askReset('stranger@example.com', '10.0.0.3', now);
    await signIn.askReset('forgets@example.com', '10.0.0.3', now);
    expect(letters.map((letter) => letter.email)).toEqual(['forgets@example.com']);
    const token = letters[0]?.token ?? '';
    expect(await signIn.isResetOpen('another token')).toBe(false);
    expect(await signIn.isResetOpen(token)).toBe(true);
    expect(await signIn.reset('another token', 'the found password')).toBe(false);
    expect(await signIn.reset(token, 'the found password')).toBe(true);
    expect(await signIn.isResetOpen(token)).toBe(false);
    expect(await signIn.reset(token, 'a third password')).toBe(false);
    expect((await signIn.attempt('forgets@example.com', 'the found password', '127.0.0.1', now)).kind).toBe(
      'signed-in',
    );
  });

  it('holds back many tries at the same moment as well as in a row', async () => {
    await signIn.createUser('raced@example.com', 'Raced', 'the right password');
    const tries = Array.from({ length: 24 }, (_, i) => `guess number ${i}`);
    const answers = await Promise.all(
      tries.map((guess) => signIn.attempt('raced@example.com', guess, '10.0.0.4', now)),
    );
    expect(answers.filter((answer) => answer.kind === 'wrong').length).toBeLessThanOrEqual(6);
    expect(answers.some((answer) => answer.kind === 'signed-in')).toBe(false);
  });

  it('mails nobody more than a few links a day, and others still get theirs', async () => {
    await signIn.createUser('mailed@example.com', 'Mailed', 'the lost password');
    await signIn.createUser('other@example.com', 'Other', 'the lost password');
    const lettersTo = (email: string) => letters.filter((letter) => letter.email === email).length;
    for (let i = 0; i < 10; i += 1) await signIn.askReset('mailed@example.com', `10.0.1.${i}`, now);
    expect(lettersTo('mailed@example.com')).toBe(5);
    for (let i = 0; i < 10; i += 1) await signIn.askReset('other@example.com', '10.0.2.1', now);
    expect(lettersTo('other@example.com')).toBe(3);
    await signIn.askReset('mailed@example.com', '10.0.1.1', now.add({ hours: 25 }));
    expect(lettersTo('mailed@example.com')).toBe(6);
  });

  it('keeps the tokens of links as hashes', async () => {
    const userId = await signIn.createUser('handed@example.com', 'Handed', 'the lost password');
    const token = await signIn.makeReset(userId);
    const { rows: kept } = await rows().ownerPool.query('select identifier, value from app.sign_in_verification');
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(await signIn.reset(token, 'the found password')).toBe(true);
    expect(await signIn.isResetOpen(token)).toBe(false);
  });

  it('keeps passwords as hashes', async () => {
    await signIn.createUser('hashed@example.com', 'Hashed', 'never to be read back');
    const { rows: accounts } = await rows().ownerPool.query<{ password: string }>(
      'select password from app.sign_in_account',
    );
    for (const { password } of accounts) expect(password).toMatch(/^[0-9a-f]+:[0-9a-f]+$/);
  });
});
