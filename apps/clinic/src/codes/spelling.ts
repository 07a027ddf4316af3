/**
 * Without vowels, so that no word comes about, and with one letter of each pair that is mistaken for the other on a screen
 * or by telephone: `TAKEN_FOR` reads the other as it.
 */
export const CODE_LETTERS = '23456789CDFHJKMNPRTVWXY';

/** 23 letters in 8 places: 78 thousand million codes. Who guesses is held back long before one fits. */
export const CODE_LENGTH = 8;

const TAKEN_FOR: Readonly<Record<string, string>> = { Z: '2', S: '5', G: '6', B: '8', U: 'V' };

/** As an example beside the field it is typed into. */
export const EXAMPLE_CODE = codeWords('K7RF2MXW');

/** "K7RF-2MXW": as it is shown, in two groups that can be kept in mind one after the other. */
export function codeWords(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;
}

/**
 * Reads a code as it was typed: small letters, spaces and lines between are no matter.
 * @returns undefined where it can't be one
 */
export function readCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replaceAll(/[\s\-–—.]/g, '');
  const code = Array.from(letters, (letter) => TAKEN_FOR[letter] ?? letter);
  return code.length === CODE_LENGTH && code.every((letter) => CODE_LETTERS.includes(letter))
    ? code.join('')
    : undefined;
}
