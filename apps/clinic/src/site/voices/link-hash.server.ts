import { createHmac, randomBytes } from 'node:crypto';

/** What a link is for: a token of one kind opens nothing of the other. */
type LinkKind = 'write' | 'own';

/** A new secret of 192 bits for an address, told once; what is kept is its hash. */
export function newToken(secret: string, practiceId: string, kind: LinkKind) {
  const token = randomBytes(24).toString('base64url');
  return { token, hash: tokenHash(secret, practiceId, kind, token) };
}

/** What is kept of a link's token. Keyed: who has the tables without the secret can't tell a token by its hash. */
export function tokenHash(secret: string, practiceId: string, kind: LinkKind, token: string): string {
  return createHmac('sha256', secret).update(`voice ${kind} ${practiceId} ${token}`).digest('base64url');
}
