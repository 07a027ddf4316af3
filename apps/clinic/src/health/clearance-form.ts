import { z } from 'zod';
import { isClearable } from './clearable.ts';

const LONGEST = 200;

function name(sentence: string) {
  return z
    .string()
    .trim()
    .min(1, { error: sentence })
    .max(LONGEST, { error: `Say it in ${LONGEST} characters at most.` });
}

const WRONG_DATE = 'This is no day of the calendar. Write it as 2026-03-31.';

const Day = z
  .string()
  .default('')
  .transform((text, context) => {
    try {
      return Temporal.PlainDate.from(text.trim(), { overflow: 'reject' });
    } catch {
      context.addIssue({ code: 'custom', message: WRONG_DATE });
      return z.NEVER;
    }
  });

/** A clearance as it is typed. @param today on the clock of the practice */
export function clearanceForm(today: Temporal.PlainDate) {
  return z
    .object({
      id: z.uuid({ error: 'Open the page anew and enter it once more.' }),
      item: z.string().default('').refine(isClearable, { error: 'Choose what is cleared.' }),
      clearedByName: name('Write who cleared it, by name.'),
      clearedByRole: name('Write as what: cardiologist, family physician, midwife.'),
      clearedOn: Day,
      goodUntil: z.string().trim().default(''),
      isOpenEnded: z
        .literal('yes')
        .optional()
        .transform((said) => said === 'yes'),
    })
    .transform(({ goodUntil, ...rest }, context) => {
      const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
      if (Temporal.PlainDate.compare(rest.clearedOn, today) > 0)
        refuse('clearedOn', 'This day is still to come. Write the day on which it was cleared.');
      if (rest.isOpenEnded) {
        if (goodUntil !== '') refuse('goodUntil', 'It is said to be open, and to end: take one of the two away.');
        return { ...rest, goodUntil: null };
      }
      if (goodUntil === '') {
        refuse('goodUntil', 'Say until which day it is good, or that no end is written.');
        return { ...rest, goodUntil: null };
      }
      const until = Day.safeParse(goodUntil);
      if (!until.success) {
        refuse('goodUntil', WRONG_DATE);
        return { ...rest, goodUntil: null };
      }
      if (Temporal.PlainDate.compare(until.data, rest.clearedOn) < 0)
        refuse('goodUntil', 'It would end before it began. Look at both days once more.');
      else if (Temporal.PlainDate.compare(until.data, today) < 0)
        refuse('goodUntil', 'It has ended already, and would clear nothing. Ask for a new one.');
      return { ...rest, goodUntil: until.data };
    });
}

export type ClearanceData = z.output<ReturnType<typeof clearanceForm>>;
