import { z } from 'zod';

/** What each choice is called stands in booking-words.ts; here is what can be stored. */
export const FIRST_VISIT = ['first', 'known', 'not-said'] as const;
export const WISHED_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export const WISHED_TIMES = ['early', 'late-morning', 'afternoon', 'evening'] as const;
export const REASONS = ['neck-head', 'shoulder-arm', 'back-hip', 'leg-foot', 'other', 'not-said'] as const;

/** What a visitor asks for who wants to come, as it is stored with her message. */
export const BookingWishSchema = z
  .object({
    visit: z.enum(FIRST_VISIT),
    /** Whom she would like to see; null: whoever is free. */
    clinicianId: z.string().nullable(),
    /** None: any day, any time. */
    days: z.array(z.enum(WISHED_DAYS)).readonly(),
    times: z.array(z.enum(WISHED_TIMES)).readonly(),
    reason: z.enum(REASONS),
    needsRide: z.boolean(),
    /** In which she would like to be spoken to. */
    language: z.enum(['en', 'es']),
  })
  .readonly();

export type BookingWish = z.output<typeof BookingWishSchema>;
