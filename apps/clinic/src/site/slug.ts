import { z } from 'zod';

export const LONGEST_SLUG = 120;
const SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Letters that don't come apart into a plain one and its mark. */
const WRITTEN_AS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', '&': ' and ' };

/**
 * The end of an address for a title or a name: "¿Qué esperar? Niños y años" is `que-esperar-ninos-y-anos`. Cut between
 * words where that can be.
 * @param longest letters of it at most
 * @returns empty where nothing of the title can stand in an address
 */
export function slugFrom(title: string, longest = LONGEST_SLUG): string {
  const plain = title
    .toLowerCase()
    .replace(/[ßæœøł&]/g, (letter) => WRITTEN_AS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest + 1);
  const lastWord = cut.lastIndexOf('-');
  return lastWord > 0 ? cut.slice(0, lastWord) : plain.slice(0, longest);
}

/** An address as it was typed: made lower case, everything else is said. */
export const Slug = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'The address is empty. Plain letters, figures and hyphens make one, such as what-to-expect.')
  .max(LONGEST_SLUG, `The address is longer than ${LONGEST_SLUG} letters. Shorten it.`)
  .regex(
    SHAPE,
    'The address can hold the letters a to z, figures, and single hyphens between them, such as what-to-expect.',
  );
