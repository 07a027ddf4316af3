import { createContext } from 'react';

/** The nonce of the page's scripts: known on the server; browsers hide it, and nothing there needs it. */
export const NonceContext = createContext<string | undefined>(undefined);

/** Whether the page ships scripts. The server says it of each page; where this runs in a browser, the page has them. */
export const ScriptsContext = createContext(true);
