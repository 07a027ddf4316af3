import type { DoorEntry } from '../routes/doors.ts';

/**
 * What a page's scripts may do. none: public pages have no script. app: the staff app, which talks to its own server.
 * confined: scripts that may load their own files and send nothing anywhere. form: the same, and a form goes to our own server.
 */
export type ScriptRule = 'none' | 'app' | 'confined' | 'form';

/**
 * The rule for a page, by its door.
 * @param status of the answer: an answer that is not the page itself needs no script
 */
export function scriptRuleOf(door: DoorEntry | undefined, status: number): ScriptRule {
  if (door?.frame === 'staff') return 'app';
  // A signature that was refused is drawn on.
  if (door?.frame === 'signing') return status === 200 || status === 422 ? 'form' : 'none';
  return door?.frame === 'public-with-scripts' && status === 200 ? 'confined' : 'none';
}

export type PageParts = {
  /** Hash of the practice's look, which stands within the page; absent where it has none of its own. */
  readonly lookHash?: string | undefined;
  /** Shown within a page of our own staff, and within nobody else's. */
  readonly isPreview?: boolean;
};

/**
 * The Content-Security-Policy of a page.
 * @param nonce of the page's own scripts; unused for a page that has none
 */
export function contentSecurityPolicy(rule: ScriptRule, nonce = '', { lookHash, isPreview }: PageParts = {}): string {
  const scripts = rule !== 'none';
  // A hash and not the nonce: a page without scripts is kept and answered again, and its nonce would be known.
  const look = lookHash ? ` 'sha256-${lookHash}'` : '';
  const confined = rule === 'confined' || rule === 'form';
  return [
    // Whatever is not named below: workers, sounds, frames.
    confined ? "default-src 'none'" : "default-src 'self'",
    scripts ? `script-src 'nonce-${nonce}' 'strict-dynamic'` : "script-src 'none'",
    scripts ? `style-src 'self' 'nonce-${nonce}'${look}` : `style-src 'self'${look}`,
    // Mantine sets sizes in style attributes; they can't run anything.
    scripts ? "style-src-attr 'unsafe-inline'" : "style-src-attr 'none'",
    confined ? "img-src 'self'" : "img-src 'self' data: blob:",
    "font-src 'self'",
    // A confined page promises to send nothing: the browser keeps the promise, whatever its scripts try.
    confined ? "connect-src 'none'" : "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    rule === 'confined' ? "form-action 'none'" : "form-action 'self'",
    isPreview ? "frame-ancestors 'self'" : "frame-ancestors 'none'",
  ].join('; ');
}
