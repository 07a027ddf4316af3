import { createContext } from 'react';

/** The nonce of the page's scripts: known on the server; browsers hide it, and nothing there needs it. */
export const NonceContext = createContext<string | undefined>(undefined);

const STAFF_FRAME = 'routes/staff-frame';

/** Public pages ship no script; pages inside the staff frame hydrate. */
export function usesScripts(routeIds: readonly string[]): boolean {
  return routeIds.includes(STAFF_FRAME);
}
