import { createContext, RouterContextProvider } from 'react-router';
import type { Asking, StaffActor } from '../database/practice-transaction.ts';
import type { PracticeHead } from '../practice/find-practice.ts';
import { noteShown, type Shown, type ShownPart } from '../site/served/shown.ts';
import type { Services } from './services.ts';

/** A form that arrived after its session had ended: kept, to be sent again after sign-in. */
export type KeptForm = {
  readonly path: string;
  readonly fields: readonly (readonly [string, string])[];
  /** It goes to an address that takes files. The file itself isn't kept: it is chosen again. */
  readonly hasFile: boolean;
};

/** What the server found out about a request before any route runs. */
export type Door = {
  readonly services: Services;
  readonly practice: PracticeHead | undefined;
  readonly actor: StaffActor | undefined;
  readonly requestId: string;
  readonly now: Temporal.Instant;
  /** For the one place where scripts are allowed: the Content-Security-Policy of app pages. */
  readonly nonce: string;
  /** The address the request came from, for counting failed sign-ins. */
  readonly address: string;
  readonly keptForm: KeptForm | undefined;
  /** Why the person stands before the page "refused". */
  readonly refusal: string | undefined;
  /** What the page is made from: a public page that notes it is kept and answered again until that changes. */
  readonly shown: Shown;
};

const doorContext = createContext<Door>();

export function provideDoor(door: Door): RouterContextProvider {
  const provider = new RouterContextProvider();
  provider.set(doorContext, door);
  return provider;
}

type ContextReader = Pick<RouterContextProvider, 'get'>;

export function doorOf(context: ContextReader): Door {
  return context.get(doorContext);
}

/** The practice of the request. The server answers 404 itself where there is none. */
export function practiceOf(context: ContextReader): PracticeHead {
  const { practice } = doorOf(context);
  if (!practice) throw new Error('A page of a practice was reached without one.');
  return practice;
}

/** What staff routes hand to the domains. The server lets only signed-in people this far. */
export function askingOf(context: ContextReader): Asking {
  const { actor, services, requestId, now } = doorOf(context);
  if (!actor) throw new Error('A staff page was reached without a signed-in person.');
  return { database: services.database, actor, requestId, now };
}

/**
 * A public page says what it shows, and until when the clock leaves it so: it is kept until one of these changes.
 * A page that says nothing is made anew for each reader. What is kept is answered to everybody who asks for the address:
 * such a page depends on practice, address and clock alone, never on cookies or who is signed in.
 * @param query names of what the page reads of its address's query, such as `page`; none where it reads nothing, so that
 *   `?utm_source=...` is the same page. Left out, the page is kept for its address without a query only
 */
export function shows(
  context: ContextReader,
  parts: readonly ShownPart[],
  until?: Temporal.Instant,
  query?: readonly string[],
): void {
  noteShown(doorOf(context).shown, parts, until, query);
}
