import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Typed } from '../forms/form.ts';
import { recordEvent } from './record-event.server.ts';
import type { EventsAnswer } from './view.ts';

export type EventsFormDone =
  | { readonly kind: 'saved'; readonly eventId: string }
  | { readonly kind: 'answer'; readonly status: 409 | 422; readonly answer: EventsAnswer };

/** An event from a form that was sent without scripts. @throws NotFound, AccessRefused */
export async function eventsForm(tx: PracticeTransaction, visitId: string, typed: Typed): Promise<EventsFormDone> {
  const answer = await recordEvent(tx, visitId, typed);
  const eventId = typed.eventId ?? '';
  switch (answer.kind) {
    case 'saved':
      return { kind: 'saved', eventId };
    case 'refused':
      return { kind: 'answer', status: 422, answer: { eventId, values: typed, errors: answer.errors } };
    case 'stale':
      return { kind: 'answer', status: 409, answer: { eventId, values: typed, errors: { form: answer.sentence } } };
  }
}
