export { type ClinicFacts, clinicFacts, clinicSchema } from './clinic-schema.ts';
export { type ClinicView, clinicView } from './clinic-view.ts';
export type { OpeningHours, Stretch, WeekStretch } from './hours.ts';
export { leftOutIn, leftOutQuery } from './left-out.ts';
export { OpenNow, TelephoneLink } from './open-now.tsx';
export { openState } from './open-state.ts';
export { opensWords, openWords } from './open-words.ts';
export { openingSummary } from './opening-summary.ts';
export { dateLine, dayFromToday } from './public-times.ts';
