export { mayOpenPatient, requirePatient, seesSharedPatientsOnly } from './access.server.ts';
export { setArchived } from './archive.server.ts';
export { findPatients } from './find-patients.server.ts';
export { openPatient, type PatientRow } from './identity.server.ts';
export { endShare, type Sharing, sharePatient, sharingOf } from './share.server.ts';
