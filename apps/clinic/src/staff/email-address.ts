import { z } from 'zod';

/** An e-mail address as somebody types it. */
export const EmailAddress = z
  .string({ error: 'Type the e-mail address.' })
  .trim()
  .pipe(z.email({ error: 'Type an e-mail address such as name@example.com.' }).max(200));
