export { clinicFacts, clinicSchema } from './clinic-schema.ts';
export type { ClinicView } from './clinic-view.ts';
export type { OpeningHours } from './hours.ts';
export { leftOutIn, leftOutQuery } from './left-out.ts';
export { OpenNow, TelephoneLink } from './open-now.tsx';
export { openState } from './open-state.ts';
export { dayFromToday } from './public-times.ts';
