/** Parts of addresses that say nothing of what was looked for. */
const EMPTY = new Set([
  'es',
  'en',
  'index',
  'html',
  'htm',
  'php',
  'asp',
  'aspx',
  'articles',
  'muscles',
  'blog',
  'page',
]);
const MOST_WORDS = 6;

/** The words of an address, as somebody would type them: `/blog/2019/neck-pain_relief.html` is `neck pain relief`. */
export function wordsOfAddress(pathname: string): string {
  return decoded(pathname)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && word.length <= 30 && !/^\d+$/.test(word) && !EMPTY.has(word.toLowerCase()))
    .slice(-MOST_WORDS)
    .join(' ');
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
