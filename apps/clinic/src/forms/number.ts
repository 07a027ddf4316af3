import { z } from 'zod';

/** A number as people type it: `0.25`, and `0,25` too. Not a number where it is none, or nothing was typed. */
export function typedNumber(text: string): number {
  const trimmed = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}

/**
 * A number that was typed.
 * @param judge the sentence for one that can't stand (not a number among them), or undefined where it can
 */
export function numberField(judge: (found: number) => string | undefined) {
  return z
    .string()
    .default('')
    .transform((text, context) => {
      const found = typedNumber(text);
      const sentence = judge(found);
      if (sentence === undefined) return found;
      context.addIssue({ code: 'custom', message: sentence });
      return z.NEVER;
    });
}
