export { mayOpenPatient, requirePatient, seesSharedPatientsOnly } from './access.server.ts';
export { practiceToday } from './today.server.ts';
