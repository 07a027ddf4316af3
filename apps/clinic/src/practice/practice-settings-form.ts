import { z } from 'zod';

/** The wanted state itself and not "the other one": two owners who press at once want the same. */
export const PracticeSettingsForm = z.object({
  whereDoesItHurt: z.enum(['on', 'off'], { error: 'Choose whether visitors find the page, or not.' }),
});
