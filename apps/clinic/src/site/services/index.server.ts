export { editedService, saveService } from './change-service.server.ts';
export { readServices } from './read-services.server.ts';
