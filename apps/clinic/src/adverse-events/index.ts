export { type EventLine, EventsSection } from './events-section.tsx';
