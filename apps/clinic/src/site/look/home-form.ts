import { z } from 'zod';
import type { Typed } from '../../forms/form.ts';
import { HOME_SECTION_IDS, type Home, LONGEST_HEADING, LONGEST_WELCOME, MOST_PIECES } from './home.ts';

const words = (most: number, what: string) =>
  z
    .string()
    .trim()
    .max(most, { error: `${what} can be up to ${most} letters long. Say it in fewer.` })
    .default('');

/** A list as a form sends it, joined by commas; empty for none. */
const list = z
  .string()
  .default('')
  .transform((text) => [...new Set(text.split(',').filter((part) => part !== ''))]);

/** What the owner's form of the first page holds: `sections` in their order, without those that are hidden. */
export const HomeForm = z.object({
  sections: list.pipe(z.array(z.enum(HOME_SECTION_IDS, { error: 'Choose among the sections that are offered.' }))),
  headingEs: words(LONGEST_HEADING, 'The first words'),
  welcomeEn: words(LONGEST_WELCOME, 'The welcome'),
  welcomeEs: words(LONGEST_WELCOME, 'The welcome'),
  pieceIds: list.pipe(
    z
      .array(z.uuid({ error: 'Choose among the articles that are offered.' }))
      .max(MOST_PIECES, { error: `The first page shows up to ${MOST_PIECES} articles. Leave some out.` }),
  ),
});

/** The first page that a preview shows: what is tried where it is whole, else the one that holds. */
export function triedHome(tried: Typed, held: Home): Home {
  // A preview of the look says nothing of the first page.
  if (!('sections' in tried)) return held;
  const parsed = HomeForm.safeParse(tried);
  return parsed.success ? parsed.data : held;
}
