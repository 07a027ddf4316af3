export { followUpOnSigning } from './follow-up-on-signing.server.ts';
export { type EventVersion, eventsOfPatient, eventsOfVisit, type RecordedEvent } from './read-events.server.ts';
export { type RecordAnswer, recordEvent } from './record-event.server.ts';
