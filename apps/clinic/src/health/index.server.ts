export { type HealthFacts, healthFacts } from './health-facts.server.ts';
