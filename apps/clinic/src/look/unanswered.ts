import { isRouteErrorResponse } from 'react-router';

/**
 * True where a route asked the server from the page and got no answer of its own: no connection, or a program that is
 * just starting. False for what the server refused in words, and for where it sends the page.
 */
export function isUnanswered(error: unknown): boolean {
  if (error instanceof Response) return false;
  return !isRouteErrorResponse(error) || error.status >= 500;
}
