/**
 * The place of a picture below the uploads folder, told from its address or from WordPress' own note of it.
 * @param address such as https://old.example/wp-content/uploads/2019/03/neck-300x200.jpg?x=1 or 2019/03/neck.jpg
 * @returns such as 2019/03/neck-300x200.jpg; undefined where it names no file
 */
export function uploadPath(address: string): string | undefined {
  const path = decoded(address.replace(/[?#].*$/, '').replace(/^[a-z]+:\/\/[^/]*/i, ''));
  const below = /(?:^|\/)uploads\/(.*)$/i.exec(path)?.[1] ?? path;
  const parts = below.split('/').filter((part) => part !== '' && part !== '.');
  // Never out of the folder.
  return parts.length > 0 && !parts.includes('..') && !below.includes('\0') ? parts.join('/') : undefined;
}

/**
 * Under which names a picture may lie: as it was sent first, before WordPress made sizes of it, then as it is named.
 */
export function namesOf(path: string): readonly string[] {
  const sent = path.replace(/-\d{1,5}x\d{1,5}(\.[a-z0-9]+)$/i, '$1');
  const unscaled = sent.replace(/-scaled(\.[a-z0-9]+)$/i, '$1');
  const scaled = unscaled.replace(/(\.[a-z0-9]+)$/i, '-scaled$1');
  return [...new Set([unscaled, sent, scaled, path])];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
