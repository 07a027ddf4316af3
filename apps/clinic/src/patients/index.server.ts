export { requirePatient, seesSharedPatientsOnly } from './access.server.ts';
