import { data, type RouterContextProvider } from 'react-router';
import type { Action } from '../database/permissions.ts';
import {
  AccessRefused,
  inPractice,
  type Manner,
  NotFound,
  type PracticeTransaction,
} from '../database/practice-transaction.ts';
import { askingOf } from './door-context.ts';

/**
 * How a route reaches a domain: opens the practice's transaction for the signed-in person, and answers
 * 403 or 404 with a sentence where the domain refuses. The border between refusals and HTTP is here.
 */
export async function ask<T>(
  context: Pick<RouterContextProvider, 'get'>,
  action: Action,
  work: (tx: PracticeTransaction) => Promise<T>,
  manner: Manner = {},
): Promise<T> {
  try {
    return await inPractice(askingOf(context), action, work, manner);
  } catch (error) {
    if (error instanceof NotFound) throw data(error.message, { status: 404 });
    if (error instanceof AccessRefused) throw data(error.message, { status: 403 });
    throw error;
  }
}

/** The same for the address that an open page asks by itself, every few seconds or minutes: one look, not hundreds. */
export function askAgain<T>(
  context: Pick<RouterContextProvider, 'get'>,
  action: Action,
  work: (tx: PracticeTransaction) => Promise<T>,
): Promise<T> {
  return ask(context, action, work, { isAskedAgain: true });
}
