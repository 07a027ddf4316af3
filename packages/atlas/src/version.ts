/**
 * A version from what is said: `release+content`, where `content` are eight hex digits over everything in `records`, by
 * their order. The same records have the same version wherever they are loaded; any change to one makes another.
 * Enough to tell two states of an atlas, or of a table of rules, apart by accident, not against somebody who wants them to look the same.
 */
export function versionOf(release: string, records: unknown): string {
  const text = JSON.stringify(records);
  // FNV-1a over UTF-16 units, 32 bits.
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${release}+${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
