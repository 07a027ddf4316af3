import { useCallback, useEffect, useRef, useState } from 'react';
import type { NoteTexts } from '../database/tables.ts';
import { sendJson } from '../intake/index.saving.ts';
import { differingTexts, type TextName } from './note-texts.ts';
import type { TextsAnswer, TextsPut } from './put-texts.server.ts';

export type DraftState =
  | { readonly kind: 'saved' | 'saving' | 'no-connection' | 'signed-out' }
  | { readonly kind: 'stale'; readonly theirs: TextsPut }
  | { readonly kind: 'closed'; readonly sentence: string };

export type Draft = {
  readonly texts: NoteTexts;
  readonly rowVersion: number;
  readonly state: DraftState;
  readonly isLive: boolean;
  readonly type: (name: TextName, text: string) => void;
  /** Before a form of the page is sent, which carries all texts itself. @returns false where there is no connection */
  readonly handOver: () => boolean;
};

const TYPING_PAUSE_MS = 600;
const RETRY_MS = 4_000;

/** The note's texts in this tab: kept there until the server has them, sent as they are typed, sent again after a dead network. */
export function useDraft(first: TextsPut, visitId: string, staffId: string): Draft {
  const key = `filiform.note.${staffId}.${visitId}`;
  const [put, setPut] = useState(first);
  const [state, setState] = useState<DraftState>({ kind: 'saved' });
  const [isLive, setIsLive] = useState(false);
  const latest = useRef(first);
  const isSending = useRef(false);
  const isDirty = useRef(false);
  /** What was sent since the last answer and may be stored: each of them is this tab's own. */
  const unanswered = useRef<readonly NoteTexts[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const address = `/staff/visits/${visitId}/note/draft`;

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    if (isSending.current || !isDirty.current) return;
    isSending.current = true;
    isDirty.current = false;
    const sent = latest.current;
    const answer = await post(address, sent);
    isSending.current = false;
    if (answer.kind === 'no-connection') unanswered.current = [...unanswered.current, sent.texts];
    else if (answer.kind !== 'signed-out') {
      const mine = answer.kind === 'stale' && isOneOf(unanswered.current, answer.theirs.texts);
      unanswered.current = [];
      if (mine) {
        // The answer to it was lost, and more was typed since: that goes on from there.
        isDirty.current = true;
        latest.current = { ...latest.current, rowVersion: answer.theirs.rowVersion };
        timer.current = setTimeout(send, 0);
        return;
      }
    }
    if (answer.kind === 'saved') {
      latest.current = { ...latest.current, rowVersion: answer.rowVersion };
      setPut(latest.current);
      if (isDirty.current) timer.current = setTimeout(send, 0);
      else {
        sessionStorage.removeItem(key);
        setState({ kind: 'saved' });
      }
      return;
    }
    isDirty.current = true;
    setState(answer);
    if (answer.kind === 'no-connection' || answer.kind === 'signed-out') timer.current = setTimeout(send, RETRY_MS);
  }, [address, key]);

  const change = useCallback(
    (texts: NoteTexts) => {
      latest.current = { ...latest.current, texts };
      isDirty.current = true;
      setPut(latest.current);
      setState((now) => (now.kind === 'saved' ? { kind: 'saving' } : now));
      keep(key, latest.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(send, TYPING_PAUSE_MS);
    },
    [key, send],
  );

  useEffect(() => {
    setIsLive(true);
    const kept = keptTexts(key);
    if (kept) {
      latest.current = { ...latest.current, rowVersion: kept.rowVersion };
      change(kept.texts);
    }
    const again = () => void send();
    // The page goes: its texts are sent past its end, and stay with the tab for the next page.
    const leave = () => {
      if (isDirty.current) void post(address, latest.current, true);
    };
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
      window.removeEventListener('pagehide', leave);
      clearTimeout(timer.current);
    };
  }, [address, key, change, send]);

  return {
    ...put,
    state,
    isLive,
    type: (name, text) => change({ ...latest.current.texts, [name]: text }),
    handOver() {
      if (!navigator.onLine) {
        setState({ kind: 'no-connection' });
        return false;
      }
      clearTimeout(timer.current);
      isDirty.current = false;
      sessionStorage.removeItem(key);
      return true;
    },
  };
}

type Posted = TextsAnswer | { readonly kind: 'no-connection' } | { readonly kind: 'signed-out' };

async function post(url: string, put: TextsPut, leaving = false): Promise<Posted> {
  try {
    const response = await sendJson(url, put, leaving);
    if (response.status === 401) return { kind: 'signed-out' };
    if (response.headers.get('Content-Type')?.startsWith('application/json')) return await response.json();
  } catch {
    // No connection, or half an answer: the same texts are sent again.
  }
  return { kind: 'no-connection' };
}

function isOneOf(some: readonly NoteTexts[], texts: NoteTexts): boolean {
  return some.some((one) => differingTexts(one, texts).length === 0);
}

function keep(key: string, put: TextsPut): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(put));
  } catch {
    // A full or forbidden store: the page itself still holds everything.
  }
}

function keptTexts(key: string): TextsPut | undefined {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isPut(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isPut(found: unknown): found is TextsPut {
  return typeof found === 'object' && found !== null && 'texts' in found && 'rowVersion' in found;
}
