import { randomBytes } from 'node:crypto';
import { betterAuth } from 'better-auth';
import type pg from 'pg';
import { z } from 'zod';
import { newId } from '../database/identifier.ts';
import type { Database } from '../database/pool.ts';
import { countAttempt } from './attempts.server.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords.ts';

/** How long a link for a new password works: sent by mail, and handed over by the owner. */
const LETTER_LINK = Temporal.Duration.from({ hours: 1 });
const HANDED_LINK = Temporal.Duration.from({ hours: 24 });

type SendResetLink = (to: { email: string; name: string }, token: string) => Promise<void>;

type SignInOptions = {
  readonly pool: pg.Pool;
  readonly database: Database;
  /** Signs the session cookies; kept in the data folder. */
  readonly secret: string;
  /** Cookies are marked Secure where people come over https. */
  readonly secure: boolean;
  readonly sendResetLink: SendResetLink;
};

export type SignIn = ReturnType<typeof openSignIn>;

/** What the library answers to a right password, as far as it is used here. */
const SignedIn = z.object({ user: z.object({ id: z.string() }) });

export type PasswordChange =
  | { readonly kind: 'changed'; readonly cookies: readonly string[] }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly minutes: number };

export type PasswordAnswer =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly minutes: number };

export type SignInAnswer =
  | { readonly kind: 'signed-in'; readonly userId: string; readonly cookies: readonly string[] }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly minutes: number };

/**
 * Sign-in for staff: better-auth keeps users, password hashes and sessions in the reference tables sign_in_*.
 * Its own web endpoints are not mounted: every way in is one of the functions here, behind our doors.
 */
export function openSignIn({ pool, database, secret, secure, sendResetLink }: SignInOptions) {
  const timestamps = { createdAt: 'created_at', updatedAt: 'updated_at' };
  const auth = betterAuth({
    appName: 'Filiform',
    database: pool,
    secret,
    baseURL: secure ? 'https://filiform.invalid' : 'http://filiform.invalid',
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false }, // ours counts by person and address: attempts.server.ts
    emailAndPassword: {
      enabled: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: LETTER_LINK.total('seconds'),
      sendResetPassword: async ({ user, token }) => sendResetLink({ email: user.email, name: user.name }, token),
    },
    session: {
      modelName: 'sign_in_session',
      expiresIn: 12 * 60 * 60,
      updateAge: 15 * 60,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...timestamps,
      },
    },
    user: { modelName: 'sign_in_user', fields: { emailVerified: 'email_verified', ...timestamps } },
    account: {
      modelName: 'sign_in_account',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...timestamps,
      },
    },
    verification: {
      modelName: 'sign_in_verification',
      fields: { expiresAt: 'expires_at', ...timestamps },
      storeIdentifier: 'hashed', // who reads the table can't use the links it is about
    },
    advanced: {
      cookiePrefix: 'filiform',
      useSecureCookies: secure,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
    },
  });

  return {
    /** The user behind the cookies, and the cookies to send on where the session was prolonged. */
    async session(headers: Headers): Promise<{ userId: string; cookies: readonly string[] } | undefined> {
      const answer = await auth.api.getSession({ headers, returnHeaders: true });
      if (!answer.response) return undefined;
      return { userId: answer.response.user.id, cookies: answer.headers?.getSetCookie() ?? [] };
    },

    /** Tries a password. Who fails too often waits; the answer never tells whether the e-mail is known. */
    async attempt(email: string, password: string, address: string, now: Temporal.Instant): Promise<SignInAnswer> {
      const attempt = await countAttempt({ database, secret, now }, 'sign-in', email, address);
      if (attempt.kind === 'held-back') return { kind: 'wait', minutes: attempt.minutes };
      const response = await auth.api.signInEmail({ body: { email: spelled(email), password }, asResponse: true });
      if (!response.ok) return { kind: 'wrong' };
      await attempt.forgive();
      const { user } = SignedIn.parse(await response.json());
      return { kind: 'signed-in', userId: user.id, cookies: response.headers.getSetCookie() };
    },

    async signOut(headers: Headers): Promise<readonly string[]> {
      const response = await auth.api.signOut({ headers, asResponse: true });
      return response.headers.getSetCookie();
    },

    /** The user with this e-mail, however it is spelled. */
    async findUser(email: string): Promise<string | undefined> {
      const context = await auth.$context;
      return (await context.internalAdapter.findUserByEmail(spelled(email)))?.user.id;
    },

    /** Makes a user with a password. Throws where the e-mail is known already: ask findUser first. */
    async createUser(email: string, name: string, password: string): Promise<string> {
      const context = await auth.$context;
      const user = await context.internalAdapter.createUser(
        {
          email: spelled(email),
          name,
          emailVerified: true,
        },
        { method: 'admin' },
      );
      await context.internalAdapter.linkAccount({
        userId: user.id,
        providerId: 'credential',
        accountId: user.id,
        password: await context.password.hash(password),
      });
      return user.id;
    },

    /** Sets a password without asking for the present one; every session of the person ends. For set-up, not for pages. */
    async setPassword(email: string, wanted: string): Promise<void> {
      const context = await auth.$context;
      const found = await context.internalAdapter.findUserByEmail(spelled(email));
      if (!found) throw new Error('There is no user with this e-mail.');
      await context.internalAdapter.updatePassword(found.user.id, await context.password.hash(wanted));
      await context.internalAdapter.deleteUserSessions(found.user.id);
    },

    /** Changes one's own password; every session ends but the one that `cookies` carries on. */
    async changePassword(
      headers: Headers,
      current: string,
      wanted: string,
      from: { readonly userId: string; readonly address: string; readonly now: Temporal.Instant },
    ): Promise<PasswordChange> {
      const { userId, address, now } = from;
      const attempt = await countAttempt({ database, secret, now }, 'present-password', userId, address);
      if (attempt.kind === 'held-back') return { kind: 'wait', minutes: attempt.minutes };
      const response = await auth.api.changePassword({
        headers,
        body: { currentPassword: current, newPassword: wanted, revokeOtherSessions: true },
        asResponse: true,
      });
      if (!response.ok) return { kind: 'wrong' };
      await attempt.forgive();
      return { kind: 'changed', cookies: response.headers.getSetCookie() };
    },

    /**
     * Asks somebody who is signed in for the password again, as a signature does. Counted like a change of the password:
     * who guesses at one guesses at the same secret.
     */
    async confirmPassword(
      password: string,
      from: { readonly userId: string; readonly address: string; readonly now: Temporal.Instant },
    ): Promise<PasswordAnswer> {
      const { userId, address, now } = from;
      const attempt = await countAttempt({ database, secret, now }, 'present-password', userId, address);
      if (attempt.kind === 'held-back') return { kind: 'wait', minutes: attempt.minutes };
      const context = await auth.$context;
      const accounts = await context.internalAdapter.findAccounts(userId);
      const hash = accounts.find(({ providerId }) => providerId === 'credential')?.password;
      if (!hash || !(await context.password.verify({ hash, password }))) return { kind: 'wrong' };
      await attempt.forgive();
      return { kind: 'right' };
    },

    /** Every device the person is signed in on is signed out. */
    async endSessions(userId: string): Promise<void> {
      const context = await auth.$context;
      await context.internalAdapter.deleteUserSessions(userId);
    },

    /** Sends a link by mail where the e-mail is known and was not sent too many; says nothing either way. */
    async askReset(email: string, address: string, now: Temporal.Instant): Promise<void> {
      const attempt = await countAttempt({ database, secret, now }, 'reset-letter', email, address);
      if (attempt.kind === 'held-back') return;
      await auth.api.requestPasswordReset({ body: { email: spelled(email) }, asResponse: true });
    },

    /** A link's token for a new password, to be handed to the person herself. Works once, for a day. */
    async makeReset(userId: string): Promise<string> {
      const context = await auth.$context;
      const token = randomBytes(24).toString('base64url');
      await context.internalAdapter.createVerificationValue({
        identifier: resetIdentifier(token),
        value: userId,
        expiresAt: new Date(Temporal.Now.instant().add(HANDED_LINK).epochMilliseconds), // the library's own type
      });
      return token;
    },

    /** True while the link works. */
    async isResetOpen(token: string): Promise<boolean> {
      if (!isToken(token)) return false;
      const context = await auth.$context;
      const found = await context.internalAdapter.findVerificationValue(resetIdentifier(token));
      return found !== null && found.expiresAt.getTime() > Temporal.Now.instant().epochMilliseconds;
    },

    /** Sets a new password by the link's token; every session ends. False where the token is unknown, used or old. */
    async reset(token: string, wanted: string): Promise<boolean> {
      if (!isToken(token)) return false;
      const response = await auth.api.resetPassword({ body: { token, newPassword: wanted }, asResponse: true });
      return response.ok;
    },
  };
}

/** E-mails are kept in one spelling. */
function spelled(email: string): string {
  return email.trim().toLowerCase();
}

/** As the library itself names a link for a new password. */
function resetIdentifier(token: string): string {
  return `reset-password:${token}`;
}

/** True for what a link can hold: anything else in its place is an address that somebody made up. */
function isToken(text: string): boolean {
  return /^[\w-]{1,200}$/.test(text);
}
