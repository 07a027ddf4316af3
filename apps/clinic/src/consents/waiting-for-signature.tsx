import { useEffect, useState } from 'react';
import { useRevalidator } from 'react-router';
import { z } from 'zod';
import parts from '../look/page-parts.module.css';
import styles from './visit-consent.module.css';
import type { VisitConsentView } from './visit-consent-view.ts';

const State = z.object({ state: z.enum(['waiting', 'open', 'over']) });

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 15_000;
const SLOWER = 1.3;

type WaitingForSignatureProps = {
  readonly view: VisitConsentView;
  /** Shown once: the server keeps only its hash. */
  readonly code: string | undefined;
};

/** While somebody signs elsewhere: the code, how far she is, and word of it as soon as it is signed. */
export function WaitingForSignature({ view, code }: WaitingForSignatureProps) {
  const { waiting, head } = view;
  const address = useAddress();
  const { isOpen, wasWaiting } = useSigningState(head.visitId, waiting?.id, waiting?.isOpen ?? false);
  if (!waiting) {
    if (!wasWaiting) return null;
    return (
      <p className={parts.notice} role="status">
        {view.reasons.length === 0 ? 'Signed just now.' : 'The code has ended, and nothing was signed.'}
      </p>
    );
  }
  return (
    <section aria-labelledby="waiting" className={styles.waiting}>
      <h2 id="waiting">{waiting.place === 'phone' ? 'To sign on a phone' : 'Handed over on a tablet'}</h2>
      {code && !isOpen && (
        <>
          <p>
            On the phone, open <strong className={styles.address}>{address}</strong> and type this code:
          </p>
          <output className={styles.code} aria-label={`Code ${[...code].join(' ')}`}>
            {code}
          </output>
        </>
      )}
      {!code && !isOpen && (
        <p>A code was shown and not entered yet. It can't be shown again: end it and make another.</p>
      )}
      <p role="status">
        {isOpen
          ? `The text is open on the other device. Signing is possible until ${waiting.until}.`
          : `Waiting for the code. It works once, until ${waiting.until}.`}
      </p>
      {view.mayWrite && (
        <form method="post">
          <button type="submit" name="intent" value="cancel" className={parts.quiet}>
            End it: nothing can be signed there any more
          </button>
        </form>
      )}
    </section>
  );
}

/** Where the phone has to go. The server does not know by which name people reach it; the browser does. */
function useAddress(): string {
  const [host, setHost] = useState('');
  useEffect(() => setHost(location.host), []);
  return `${host}/sign`;
}

/** Asks how far the signer is: soon at first, then ever less often, and not while nobody looks at this page. */
function useSigningState(visitId: string, waitingId: string | undefined, isOpenAtFirst: boolean) {
  const { revalidate } = useRevalidator();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [waitedFor, setWaitedFor] = useState<string>();
  useEffect(() => setOpen(isOpenAtFirst), [isOpenAtFirst]);
  useEffect(() => {
    if (waitingId === undefined) return;
    setWaitedFor(waitingId);
    let wait = FIRST_WAIT_MS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const ask = async () => {
      if (document.visibilityState === 'visible') {
        const state = await stateOf(visitId);
        if (isGone) return;
        if (state === 'open') setOpen(true);
        if (state === 'over') {
          await revalidate();
          return;
        }
        wait = Math.min(LONGEST_WAIT_MS, wait * SLOWER);
      }
      timer = setTimeout(() => void ask(), wait);
    };
    timer = setTimeout(() => void ask(), wait);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [visitId, waitingId, revalidate]);
  return { isOpen, wasWaiting: waitedFor !== undefined };
}

/** Undefined where the server could not be asked: it is asked again. */
async function stateOf(visitId: string): Promise<z.output<typeof State>['state'] | undefined> {
  try {
    const response = await fetch(`/staff/visits/${visitId}/consent/state`, { headers: { Accept: 'application/json' } });
    const parsed = State.safeParse(await response.json());
    return parsed.success ? parsed.data.state : undefined;
  } catch {
    return undefined;
  }
}
