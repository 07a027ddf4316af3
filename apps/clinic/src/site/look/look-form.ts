import { z } from 'zod';
import { isHex } from '../../look/contrast.ts';
import { CORNER_IDS, type Look, TYPE_IDS } from './look.ts';

/** A colour as people write it: with or without the sign, three digits or six. */
const Colour = z
  .string()
  .trim()
  .toLowerCase()
  .transform((text) => (text.startsWith('#') ? text : `#${text}`))
  .transform((text) => (/^#[0-9a-f]{3}$/.test(text) ? text.replace(/[0-9a-f]/g, '$&$&') : text))
  .refine(isHex, {
    error: 'Write the colour as a sign and six digits from 0 to 9 and a to f, such as #0e5a4b.',
  });

const unknown = (what: string) => ({ error: `Choose one of the ${what} that are offered.` });

/** What the owner's form of the look holds. */
export const LookForm = z.object({
  brand: Colour,
  accent: Colour,
  paper: Colour,
  headingType: z.enum(TYPE_IDS, unknown('letters')),
  textType: z.enum(TYPE_IDS, unknown('letters')),
  corner: z.enum(CORNER_IDS, unknown('corners')),
  logoImageId: z.union([z.uuid(), z.literal('').transform(() => undefined)], unknown('pictures')).optional(),
});

/** The same without a word of why not: for a preview, which shows what it can. */
export function lookOf(values: Readonly<Record<string, unknown>>, held: Look): Look {
  const parsed = LookForm.safeParse(values);
  return parsed.success ? { ...parsed.data, logoImageId: parsed.data.logoImageId } : held;
}
