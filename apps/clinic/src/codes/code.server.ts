import { createHash, randomInt } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from './spelling.ts';

/** A new code, to be told once: what is kept is its hash. */
export function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
}

/** What is kept of a code. It guards against a look at a list: who has the tables has what the code opens as well. */
export function codeHash(practiceId: string, code: string): string {
  return createHash('sha256').update(`${practiceId} ${code}`).digest('base64url');
}
