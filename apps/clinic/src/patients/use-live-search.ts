import { type RefObject, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import type { PatientsFound } from './find-patients.server.ts';

const Found = z.object({
  lines: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      recordName: z.string().optional(),
      birthDate: z.string(),
      age: z.string(),
      telephone: z.string(),
      email: z.string(),
      archived: z.boolean(),
    }),
  ),
  more: z.boolean(),
});

type State = {
  readonly q: string;
  readonly archivedToo: boolean;
  /** Undefined while nothing is looked for. */
  readonly found: PatientsFound | undefined;
};

/** So long the keys must rest before a search goes out. */
const PAUSE_MS = 160;

type LiveSearch = State & {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly isLooking: boolean;
  readonly trouble: string | undefined;
  readonly signedOut: boolean;
  readonly type: (q: string) => void;
  readonly setArchivedToo: (archivedToo: boolean) => void;
};

/**
 * Finds while one types. The words travel in the body, never in the address. Answers that come late are dropped, and
 * where a search fails the last answer stays on the screen with a sentence beside it.
 * @param first what a search without scripts found, or nothing yet
 */
export function useLiveSearch(first: State | undefined): LiveSearch {
  const [state, setState] = useState<State>(first ?? { q: '', archivedToo: false, found: undefined });
  const [isLooking, setIsLooking] = useState(false);
  const [trouble, setTrouble] = useState<{ sentence: string; signedOut: boolean }>();
  const box = useRef<HTMLInputElement>(null);
  const asked = useRef<AbortController>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const focusBox = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener('keydown', focusBox);
    return () => {
      document.removeEventListener('keydown', focusBox);
      clearTimeout(timer.current);
      asked.current?.abort();
    };
  }, []);

  const look = async (q: string, archivedToo: boolean) => {
    asked.current?.abort();
    const controller = new AbortController();
    asked.current = controller;
    try {
      const answer = await fetch('/staff/patients/search', {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body: new URLSearchParams({ q, ...(archivedToo && { archived: 'yes' }) }),
        signal: controller.signal,
      });
      if (!answer.ok) {
        setTrouble({
          sentence:
            answer.status === 401
              ? 'Your session has ended. What you typed stays.'
              : 'The search did not work just now. Type on, or press Find.',
          signedOut: answer.status === 401,
        });
        return;
      }
      const { lines, more } = Found.parse(await answer.json());
      setState({
        q,
        archivedToo,
        found: { lines: lines.map((line) => ({ ...line, recordName: line.recordName })), more },
      });
      setTrouble(undefined);
    } catch {
      if (controller.signal.aborted) return;
      setTrouble({ sentence: 'The practice can not be reached just now. Check the network.', signedOut: false });
    } finally {
      if (asked.current === controller) setIsLooking(false);
    }
  };

  const plan = (q: string, archivedToo: boolean) => {
    clearTimeout(timer.current);
    if (q.trim() === '') {
      asked.current?.abort();
      setIsLooking(false);
      setState({ q, archivedToo, found: undefined });
      return;
    }
    setIsLooking(true);
    timer.current = setTimeout(() => void look(q, archivedToo), PAUSE_MS);
  };

  return {
    ...state,
    box,
    isLooking,
    trouble: trouble?.sentence,
    signedOut: trouble?.signedOut ?? false,
    type: (q) => plan(q, state.archivedToo),
    setArchivedToo: (archivedToo) => {
      setState({ ...state, archivedToo });
      plan(box.current?.value ?? '', archivedToo);
    },
  };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}
