export { codeHash, newCode } from './code.server.ts';
export { type CodeContext, type TriedCode, tryCode } from './try-code.server.ts';
