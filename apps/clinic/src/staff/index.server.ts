export { memberOf } from './change-team.server.ts';
