import { inject } from 'vitest';
import type { DemoSignIn } from './clinic-process.ts';

/** The demo's person in this role. */
export function demoSignIn(role: string): DemoSignIn {
  const found = inject('signIns').find((one) => one.role === role);
  if (!found) throw new Error(`The demo has no ${role}.`);
  return found;
}

/** A request as a browser without scripts makes it; redirects are looked at, not followed. */
export function request(
  path: string,
  options: { cookie?: string; form?: Record<string, string>; headers?: Record<string, string> } = {},
) {
  const address = inject('address');
  const { cookie, form, headers } = options;
  return fetch(`${address}${path}`, {
    redirect: 'manual',
    method: form ? 'POST' : 'GET',
    headers: { ...(cookie && { cookie }), ...(form && { origin: address }), ...headers },
    ...(form && { body: new URLSearchParams(form) }),
  });
}

/** Signs in by the form; returns the session's cookies as a Cookie header. */
export async function cookieOf(role: string): Promise<string> {
  const { email, password } = demoSignIn(role);
  const answer = await request('/staff/sign-in', { form: { email, password, to: '/staff' } });
  if (answer.status !== 302) throw new Error(`Signing in as ${role} answered ${answer.status}.`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
