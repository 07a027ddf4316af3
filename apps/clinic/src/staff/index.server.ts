export { countAttempt } from './attempts.server.ts';
export { memberOf } from './change-team.server.ts';
