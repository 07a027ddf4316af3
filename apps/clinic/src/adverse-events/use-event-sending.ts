import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { typedValues } from '../forms/form.ts';
import { sendJson } from '../intake/index.saving.ts';
import type { EventTyped } from './event-fields.ts';

export type Sending =
  | { readonly kind: 'idle' | 'sending' | 'no-connection' | 'signed-out' }
  | { readonly kind: 'refused'; readonly errors: Readonly<Record<string, string>> };

const RETRY_MS = [2_000, 4_000, 8_000, 15_000] as const;

const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved') }),
  z.object({ kind: z.literal('refused'), errors: z.record(z.string(), z.string()) }),
  z.object({ kind: z.literal('stale'), sentence: z.string() }),
]);
const Kept = z.record(z.string(), z.string());

/** The tab's own copy of an event that the server has not taken yet; nothing of a patient's stays on the device longer. */
export type KeptEvent = ReturnType<typeof keptEvent>;

export function keptEvent(visitId: string, staffId: string) {
  const key = `filiform.event.${staffId}.${visitId}`;
  return {
    /** A store that is full or shut off keeps nothing: the page itself still holds what was typed. */
    keep(typed: EventTyped) {
      try {
        sessionStorage.setItem(key, JSON.stringify(typed));
      } catch {}
    },
    read(): EventTyped | undefined {
      try {
        const found = Kept.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
        return found.success ? found.data : undefined;
      } catch {
        return undefined;
      }
    },
    forget() {
      try {
        sessionStorage.removeItem(key);
      } catch {}
    },
  };
}

type SendingOptions = {
  readonly visitId: string;
  /** Absent: the page alone holds what was typed. */
  readonly copy: KeptEvent | undefined;
  /** What an earlier page of this tab could not send: sent at once. */
  readonly unsent: EventTyped | undefined;
  /** Told once the server has it. */
  readonly onSaved: () => void;
};

/**
 * Sends the form of an event by itself, and again after a dead network: until the server has it, it is kept in the tab.
 * It carries its own id, so that nothing is recorded twice. Before scripts run it is a plain form.
 */
export function useEventSending({ visitId, copy, unsent, onSaved }: SendingOptions) {
  const [sending, setSending] = useState<Sending>({ kind: 'idle' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const failures = useRef(0);
  const waiting = useRef(unsent);
  const latest = useRef({ copy, onSaved });
  latest.current = { copy, onSaved };

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    const typed = waiting.current;
    if (!typed) return;
    setSending({ kind: 'sending' });
    const answer = await post(visitId, typed);
    setSending(answer);
    if (answer.kind === 'no-connection' || answer.kind === 'signed-out') {
      timer.current = setTimeout(send, RETRY_MS[Math.min(failures.current, RETRY_MS.length - 1)]);
      failures.current += 1;
      return;
    }
    failures.current = 0;
    waiting.current = undefined;
    if (answer.kind !== 'idle') return;
    latest.current.copy?.forget();
    latest.current.onSaved();
  }, [visitId]);

  useEffect(() => {
    void send();
    const isBack = () => void send();
    window.addEventListener('online', isBack);
    return () => {
      window.removeEventListener('online', isBack);
      clearTimeout(timer.current);
    };
  }, [send]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null };
    const typed = typedValues(new FormData(event.currentTarget, submitter));
    waiting.current = typed;
    copy?.keep(typed);
    void send();
  };
  return { sending, submit };
}

async function post(visitId: string, typed: EventTyped): Promise<Sending> {
  try {
    const response = await sendJson(`/staff/visits/${visitId}/events/record`, typed);
    if (response.status === 401) return { kind: 'signed-out' };
    if (response.status >= 500) return { kind: 'no-connection' };
    const answer = Answer.safeParse(await response.json().catch(() => undefined));
    if (!answer.success)
      return { kind: 'refused', errors: { form: 'The server did not take it. Open the page anew.' } };
    switch (answer.data.kind) {
      case 'saved':
        return { kind: 'idle' };
      case 'refused':
        return { kind: 'refused', errors: answer.data.errors };
      case 'stale':
        return { kind: 'refused', errors: { form: answer.data.sentence } };
    }
  } catch {
    return { kind: 'no-connection' };
  }
}
