export { mayOpenPatient, requirePatient, seesSharedPatientsOnly } from './access.server.ts';
