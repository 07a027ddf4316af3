export { credentialFor } from './credential-for.server.ts';
export { type CredentialView, credentialView } from './credential-view.server.ts';
export { practiceRules } from './rules/practice-rules.server.ts';
export { type RulesView, rulesView } from './rules/rules-view.server.ts';
export { RULES_DONE, type RulesDone, sendRules } from './rules/send-rules.server.ts';
export { CREDENTIAL_DONE, type CredentialAnswer, sendCredential } from './send-credential.server.ts';
export { ownStanding, type TeamStanding, teamStanding } from './standing.server.ts';
