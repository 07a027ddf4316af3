import { z } from 'zod';

/**
 * A day as a field for dates sends it, YYYY-MM-DD.
 * @param sentence what to say where it is missing or no day that ever was
 */
export function dayField(sentence: string) {
  return z.string({ error: sentence }).transform((text, context) => {
    try {
      return Temporal.PlainDate.from(text.trim());
    } catch {
      context.addIssue({ code: 'custom', message: sentence });
      return z.NEVER;
    }
  });
}
