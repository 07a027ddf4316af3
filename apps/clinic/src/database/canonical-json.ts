import { createHash } from 'node:crypto';

/**
 * The same text for the same value, however its keys were ordered: jsonb keeps no order, and a hash needs one.
 * Keys are sorted by code unit, at every depth; keys whose value is undefined are left out, as JSON.stringify does.
 * @param value what JSON can hold
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, found: unknown) => (isRecord(found) ? sorted(found) : found));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** SHA-256 of the canonical text, in hexadecimal: what a signed content is known again by. */
export function contentSha256(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
