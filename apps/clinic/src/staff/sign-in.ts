import { createHash } from 'node:crypto';
import { betterAuth } from 'better-auth';
import type pg from 'pg';
import { newId } from '../database/identifier.ts';
import type { Database } from '../database/pool.ts';

export const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 200;

/** Failed attempts allowed in a quarter of an hour: for one e-mail from one address, for one e-mail, from one address. */
const LIMITS = { pair: 6, email: 30, address: 60 } as const;
const WINDOW = Temporal.Duration.from({ minutes: 15 });

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

export type SignInAnswer =
  | { readonly kind: 'signed-in'; readonly cookies: readonly string[] }
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
    rateLimit: { enabled: false }, // ours counts failures by e-mail and address; see attempt()
    emailAndPassword: {
      enabled: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 60 * 60,
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
    verification: { modelName: 'sign_in_verification', fields: { expiresAt: 'expires_at', ...timestamps } },
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
      const emailHash = hashed(secret, email.trim().toLowerCase());
      const addressHash = hashed(secret, address);
      if (await isHeldBack(database, emailHash, addressHash, now)) {
        return { kind: 'wait', minutes: WINDOW.minutes };
      }
      const response = await auth.api.signInEmail({
        body: { email: email.trim().toLowerCase(), password },
        asResponse: true,
      });
      if (response.ok) return { kind: 'signed-in', cookies: response.headers.getSetCookie() };
      await database
        .insertInto('signInFailure')
        .values({ id: newId(), emailHash, addressHash, failedAt: now })
        .execute();
      return { kind: 'wrong' };
    },

    async signOut(headers: Headers): Promise<readonly string[]> {
      const response = await auth.api.signOut({ headers, asResponse: true });
      return response.headers.getSetCookie();
    },

    /** Makes a user with a password; refuses an e-mail that is known already. */
    async createUser(email: string, name: string, password: string): Promise<string> {
      const context = await auth.$context;
      const user = await context.internalAdapter.createUser(
        {
          email: email.trim().toLowerCase(),
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
      const found = await context.internalAdapter.findUserByEmail(email.trim().toLowerCase());
      if (!found) throw new Error('There is no user with this e-mail.');
      await context.internalAdapter.updatePassword(found.user.id, await context.password.hash(wanted));
      await context.internalAdapter.deleteUserSessions(found.user.id);
    },

    /** Changes one's own password; other sessions end. False where the present one is wrong. */
    async changePassword(headers: Headers, current: string, wanted: string): Promise<readonly string[] | undefined> {
      const response = await auth.api.changePassword({
        headers,
        body: { currentPassword: current, newPassword: wanted, revokeOtherSessions: true },
        asResponse: true,
      });
      return response.ok ? response.headers.getSetCookie() : undefined;
    },

    /** Sends a link by mail where the e-mail is known; says nothing either way. */
    async askReset(email: string): Promise<void> {
      await auth.api.requestPasswordReset({ body: { email: email.trim().toLowerCase() }, asResponse: true });
    },

    /** Sets a new password by the link's token. False where the token is unknown, used or old. */
    async reset(token: string, wanted: string): Promise<boolean> {
      const response = await auth.api.resetPassword({ body: { token, newPassword: wanted }, asResponse: true });
      return response.ok;
    },
  };
}

function hashed(secret: string, text: string): string {
  return createHash('sha256').update(secret).update(text).digest('base64url');
}

async function isHeldBack(database: Database, emailHash: string, addressHash: string, now: Temporal.Instant) {
  const since = now.subtract({ minutes: WINDOW.minutes });
  await database.deleteFrom('signInFailure').where('failedAt', '<', since).execute();
  const failures = await database
    .selectFrom('signInFailure')
    .select(['emailHash', 'addressHash'])
    .where((row) => row.or([row('emailHash', '=', emailHash), row('addressHash', '=', addressHash)]))
    .limit(200)
    .execute();
  const byEmail = failures.filter((failure) => failure.emailHash === emailHash);
  const byAddress = failures.filter((failure) => failure.addressHash === addressHash);
  const byBoth = byEmail.filter((failure) => failure.addressHash === addressHash);
  return byBoth.length >= LIMITS.pair || byEmail.length >= LIMITS.email || byAddress.length >= LIMITS.address;
}
