import { useCallback, useEffect, useState } from 'react';
import { newId } from '../database/identifier.ts';
import type { EventTyped } from './event-fields.ts';
import { keptEvent } from './use-event-sending.ts';
import { EventsView } from './view.ts';

/** The event that is being written down: which form it is, and what stands in it. */
type Writing = { readonly eventId: string; readonly values: EventTyped; readonly isUnsent: boolean };

/**
 * The events of a visit in this tab: asked for anew after one was recorded, and where the panel is opened (muscles were
 * needled since the page was made). Without a network what the page was made with stays.
 * @param refused what a form that was sent without scripts held
 */
export function useEvents(first: EventsView, refused: Pick<Writing, 'eventId' | 'values'> | undefined) {
  const { visitId, staffId } = first;
  const [view, setView] = useState(first);
  const [writing, setWriting] = useState<Writing>({
    eventId: first.newEventId,
    values: {},
    ...refused,
    isUnsent: false,
  });
  const [copy] = useState(() => keptEvent(visitId, staffId));

  const refresh = useCallback(async () => {
    try {
      const response = await fetch(`/staff/visits/${visitId}/events/record`, {
        headers: { Accept: 'application/json' },
      });
      const fresh = EventsView.safeParse(response.ok ? await response.json() : undefined);
      if (fresh.success) setView(fresh.data);
    } catch {
      // What stands on the page stays.
    }
  }, [visitId]);

  const next = useCallback(() => {
    setWriting({ eventId: newId(), values: {}, isUnsent: false });
    void refresh();
  }, [refresh]);

  useEffect(() => {
    const unsent = copy.read();
    if (unsent?.eventId) setWriting({ eventId: unsent.eventId, values: unsent, isUnsent: true });
  }, [copy]);

  return { view, writing, copy, refresh, next };
}
