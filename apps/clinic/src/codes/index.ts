export { CODE_LENGTH, CODE_LETTERS, codeWords, EXAMPLE_CODE, readCode } from './spelling.ts';
