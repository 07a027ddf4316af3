/** Without vowels, so that no word comes about, and without what is read as something else: 0, 1, L, I, O. */
export const CODE_LETTERS = '23456789BCDFGHJKMNPQRSTVWXYZ';

/** 28 letters in 8 places: 378 thousand million codes. Who guesses is held back long before one fits. */
export const CODE_LENGTH = 8;

/** "K7QF-2MXW": as it is shown, in two groups that can be kept in mind one after the other. */
export function codeWords(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;
}

/**
 * Reads a code as it was typed: small letters, spaces and lines between are no matter.
 * @returns undefined where it can't be one
 */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s\-–—.]/g, '');
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter)) ? code : undefined;
}
