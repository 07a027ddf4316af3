import type { DoorEntry } from '../../routes/doors.ts';

/** Longer values of a query are somebody's words, and a page made for them is not kept. */
const LONGEST_VALUE = 40;

/** Whether answers of a door are the same for everybody: its pages may be kept where their loaders say what they show. */
export function isSameForAll({ frame, read }: DoorEntry): boolean {
  return read === 'everyone' && (frame === 'public' || frame === 'none');
}

/**
 * Whether a path is written as the door's own links write it. `//Articles/` and `/%61rticles` open the same page, and
 * there are endless ways more: only the one way is kept.
 */
export function isWrittenPlainly({ path: pattern }: DoorEntry, pathname: string): boolean {
  if (pattern === '/') return pathname === '/';
  const [wanted, given] = [pattern.split('/'), pathname.split('/')];
  if (wanted.length !== given.length || pathname.includes('%')) return false;
  return wanted.every((segment, index) => (segment.startsWith(':') ? given[index] !== '' : segment === given[index]));
}

/**
 * The query with what a page reads of it, in the page's own order, as `?page=2`; an empty text where nothing is left.
 * Undefined where it holds a value twice or too long: such a page is made and not kept.
 * @param names what the page reads
 */
export function plainQuery(names: readonly string[], search: string): string | undefined {
  if (search === '' || names.length === 0) return '';
  const asked = new URLSearchParams(search);
  const plain = new URLSearchParams();
  for (const name of names) {
    const [value, second] = asked.getAll(name);
    if (second !== undefined || (value ?? '').length > LONGEST_VALUE) return undefined;
    if (value !== undefined) plain.set(name, value);
  }
  return plain.size === 0 ? '' : `?${plain}`;
}
