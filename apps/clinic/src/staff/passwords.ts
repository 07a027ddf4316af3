import { z } from 'zod';

/** In characters. The library that keeps the hashes holds to the same two. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** A password that somebody chooses. Long rather than odd: no rule about digits and signs. */
export const ChosenPassword = z
  .string({ error: 'Type the new password.' })
  .min(SHORTEST_PASSWORD, { error: `Use at least ${SHORTEST_PASSWORD} characters; a few words in a row will do.` })
  .max(LONGEST_PASSWORD, { error: `Use at most ${LONGEST_PASSWORD} characters.` });

/** What the form says where the two typed passwords differ. */
export const PASSWORDS_DIFFER = 'The two passwords are not the same. Type both again.';
