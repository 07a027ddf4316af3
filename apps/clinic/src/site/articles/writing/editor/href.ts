import { LINK } from '../../document.ts';

/**
 * Where a typed link leads: `example.org/a` means https://example.org/a, `name@example.org` a letter.
 * @returns undefined where it leads to no page
 */
export function hrefFrom(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  if (LINK.test(text)) return text;
  if (/^[^/@:]+@[^/@:]+\.[^/@:]+$/.test(text)) return `mailto:${text}`;
  // A scheme that is none of ours, such as javascript:, is no host name.
  return /^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#].*)?$/u.test(text) ? `https://${text}` : undefined;
}

export const NO_LINK =
  'This leads to no page. Write it as https://example.org, /book for a page here, or an e-mail address.';
