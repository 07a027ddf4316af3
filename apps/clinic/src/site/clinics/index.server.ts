export { ownClinic } from './change-clinic.server.ts';
export { clinicForm, clinicMapFile } from './clinic-form.server.ts';
export { ownerClinic } from './owner-view.server.ts';
export { clinicOf, clinicsPageOf } from './public-pages.server.ts';
export { type PublicClinic, readClinics } from './read-clinics.server.ts';
