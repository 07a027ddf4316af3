export { readServices } from './read-services.server.ts';
