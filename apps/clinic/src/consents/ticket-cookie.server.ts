import { TICKET_MINUTES } from './codes.server.ts';

const NAME = 'filiform-signing';

/** The ticket that a request brings; empty where it has none. */
export function ticketOf(request: Request): string {
  const cookies = request.headers.get('cookie') ?? '';
  const found = cookies.split(';').find((cookie) => cookie.trim().startsWith(`${NAME}=`));
  const ticket = found?.trim().slice(NAME.length + 1) ?? '';
  return /^[\w-]{1,64}$/.test(ticket) ? ticket : '';
}

/** A ticket reaches the page to sign on and no other, and no script can read it. An empty one takes it back. */
export function ticketCookie(ticket: string, isSecure: boolean): string {
  const seconds = ticket === '' ? 0 : TICKET_MINUTES * 60;
  return `${NAME}=${ticket}; Path=/sign; HttpOnly; SameSite=Strict; Max-Age=${seconds}${isSecure ? '; Secure' : ''}`;
}
