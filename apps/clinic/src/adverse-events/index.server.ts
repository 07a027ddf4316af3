export { eventLines } from './event-lines.server.ts';
export { eventsForm } from './events-form.server.ts';
export { eventsView } from './events-view.server.ts';
export { followUpOnSigning } from './follow-up-on-signing.server.ts';
export { answerNextDayCheck, nextDayView } from './next-day-check.server.ts';
export { type EventVersion, eventsOfPatient, eventsOfVisit, type RecordedEvent } from './read-events.server.ts';
export { type RecordAnswer, recordEvent } from './record-event.server.ts';
