import { useEffect, useState } from 'react';

/** A line that gives no answer does not hold anybody: what waits is kept on the device. */
const PATIENCE_MS = 3_000;

/**
 * A tap on a link of the page while something waits to be sent: it is sent first, so that the next page, the note say,
 * shows it. Without a connection the link is followed as it is, and the browser asks.
 * @param isSending something waits, and the line to the server is open
 */
export function useSavedBeforeLeaving(isSending: boolean, sendNow: () => void): void {
  const [wanted, setWanted] = useState<string>();

  useEffect(() => {
    if (!isSending) return;
    const follow = (event: MouseEvent) => {
      const address = plainLink(event);
      if (address === undefined) return;
      event.preventDefault();
      setWanted(address);
      sendNow();
    };
    document.addEventListener('click', follow, { capture: true });
    return () => document.removeEventListener('click', follow, { capture: true });
  }, [isSending, sendNow]);

  useEffect(() => {
    if (wanted === undefined) return;
    const go = setTimeout(() => window.location.assign(wanted), isSending ? PATIENCE_MS : 0);
    return () => clearTimeout(go);
  }, [wanted, isSending]);
}

/** The address of a link to another page of Filiform that would open in this tab. */
function plainLink(event: MouseEvent): string | undefined {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey || !(target instanceof Element)) return undefined;
  const link = target.closest('a');
  if (link?.target !== '' || link.origin !== window.location.origin) return undefined;
  const isOfThisPage = link.pathname === window.location.pathname && link.search === window.location.search;
  return isOfThisPage ? undefined : link.href;
}
