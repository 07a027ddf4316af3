export { consentFor } from './consent-for.server.ts';
