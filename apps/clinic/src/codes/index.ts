export { CODE_LENGTH, CODE_LETTERS, codeWords, readCode } from './spelling.ts';
