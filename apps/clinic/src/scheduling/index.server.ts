export { markVisit } from './mark-visit.server.ts';
export { type PatientVisit, type PatientVisits, visitsOfPatient } from './patient-visits.server.ts';
export { isChoice, type Started, type StartVisitView, startVisit, startVisitView } from './start-visit.server.ts';
export { readToday, type TodayView } from './today.server.ts';
