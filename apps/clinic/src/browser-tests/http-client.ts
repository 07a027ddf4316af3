import { inject } from 'vitest';
import type { DemoSignIn } from './clinic-process.ts';

/** The demo's person in this role. */
export function demoSignIn(role: string): DemoSignIn {
  const found = inject('signIns').find((one) => one.role === role);
  if (!found) throw new Error(`The demo has no ${role}.`);
  return found;
}

type RequestOptions = {
  readonly cookie?: string;
  /** Sent as a form. */
  readonly form?: Record<string, string>;
  /** Sent as JSON, as pages do that save by themselves. */
  readonly json?: object;
  /** Sent as a form that could hold a file. */
  readonly file?: Record<string, string>;
  readonly headers?: Record<string, string>;
};

/** A request as a browser makes it; redirects are looked at, not followed. */
export function request(path: string, { cookie, form, json, file, headers }: RequestOptions = {}) {
  const address = inject('address');
  const sends = form !== undefined || json !== undefined || file !== undefined;
  return fetch(`${address}${path}`, {
    redirect: 'manual',
    method: sends ? 'POST' : 'GET',
    headers: {
      ...(cookie && { cookie }),
      ...(sends && { origin: address }),
      ...(json && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(form && { body: new URLSearchParams(form) }),
    ...(json && { body: JSON.stringify(json) }),
    ...(file && { body: formData(file) }),
  });
}

function formData(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
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
