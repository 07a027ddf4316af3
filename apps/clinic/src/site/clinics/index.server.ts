export { clinicOf, clinicsPageOf } from './public-pages.server.ts';
export { type PublicClinic, readClinics } from './read-clinics.server.ts';
