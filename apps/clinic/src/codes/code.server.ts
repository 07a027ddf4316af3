import { createHmac, randomInt } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS, codeWords } from './spelling.ts';

/** A new code in the words in which it is told, once; what is kept is its hash. */
export function newCode(secret: string, practiceId: string): { readonly words: string; readonly hash: string } {
  const code = Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
  return { words: codeWords(code), hash: codeHash(secret, practiceId, code) };
}

/**
 * What is kept of a code. Keyed: who has the tables without the secret can't try all codes against them.
 * @param code as `readCode` gives it
 */
export function codeHash(secret: string, practiceId: string, code: string): string {
  return createHmac('sha256', secret).update(`typed code ${practiceId} ${code}`).digest('base64url');
}
