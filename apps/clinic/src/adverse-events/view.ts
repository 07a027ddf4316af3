import { z } from 'zod';
import type { EventTyped } from './event-fields.ts';

/** One version of an event as the page tells it. */
const Telling = z
  .object({
    name: z.string(),
    severity: z.enum(['expected', 'mild', 'moderate', 'serious']),
    severityName: z.string(),
    facts: z.array(z.object({ label: z.string(), words: z.string() }).readonly()).readonly(),
    /** "Marta Ellery, Tue 3 Mar, 15:30". */
    by: z.string(),
    /** Why it was written anew; empty at the first. */
    correction: z.string(),
    withdrawn: z.boolean(),
  })
  .readonly();
export type EventTelling = z.output<typeof Telling>;

const Event = z
  .object({
    id: z.string(),
    version: z.number(),
    current: Telling,
    /** What stood before, newest first. */
    earlier: z.array(Telling).readonly(),
    /** Who else is to be told, in sentences. */
    duties: z.array(z.string()).readonly(),
    /** The form filled as it stands, for correcting it. */
    typed: z.record(z.string(), z.string()),
  })
  .readonly();
export type EventView = z.output<typeof Event>;

/** All that the events of a visit show; a page that stands asks for it anew as JSON. */
export const EventsView = z
  .object({
    visitId: z.string(),
    staffId: z.string(),
    patient: z.object({ id: z.string(), name: z.string() }).readonly(),
    when: z.string(),
    clinicName: z.string(),
    /** Why nothing can be recorded here; absent while it can. */
    closed: z.string().optional(),
    /** The id of the next event recorded: sent twice, it is there once. */
    newEventId: z.string(),
    /** The needled muscles with their sides. */
    sites: z.array(z.object({ value: z.string(), name: z.string() }).readonly()).readonly(),
    events: z.array(Event).readonly(),
    /** Where counts and events tell two stories of a needle, and where that is mended. */
    gaps: z.array(z.object({ sentence: z.string(), href: z.string(), linkWords: z.string() }).readonly()).readonly(),
    /** The clinic's day. */
    today: z.string(),
  })
  .readonly();
export type EventsView = z.output<typeof EventsView>;
export type GapView = EventsView['gaps'][number];

/** What a form that was sent without scripts was answered with, where it was not simply done. */
export type EventsAnswer = {
  readonly eventId: string;
  readonly values: EventTyped;
  readonly errors: Readonly<Record<string, string>>;
};
