export { credentialFor } from './credential-for.server.ts';
export { practiceRules } from './rules/practice-rules.server.ts';
