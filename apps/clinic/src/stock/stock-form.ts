import { LIMITS, outsideLimit } from '@filiform/needling';
import { z } from 'zod';
import { dayField } from '../forms/day.ts';
import { numberField } from '../forms/number.ts';

/** A new lot of needles. */
export const AddForm = z.object({
  /** Made with the page, so that a form sent twice adds one lot. */
  id: z.uuid({ error: 'Open the page anew: this form names no lot.' }),
  brand: z
    .string({ error: 'Type the brand, as on the packet.' })
    .trim()
    .min(1, { error: 'Type the brand, as on the packet.' })
    .max(100, { error: 'Use at most 100 characters for the brand.' }),
  diameterMm: numberField((found) => outsideLimit(LIMITS.needleDiameterMm, found)),
  lengthMm: numberField((found) => outsideLimit(LIMITS.needleLengthMm, found)),
  lot: z
    .string({ error: 'Type the lot, as on the packet: a recall names it.' })
    .trim()
    .min(1, { error: 'Type the lot, as on the packet: a recall names it.' })
    .max(60, { error: 'Use at most 60 characters for the lot.' }),
  expiresOn: dayField('Choose the last day of use, as on the packet.'),
  note: z.string().trim().max(300, { error: 'Use at most 300 characters for the note.' }).default(''),
});
export type NewLot = z.output<typeof AddForm>;

/** A button beside a lot. */
export const LotButton = z.object({ id: z.uuid({ error: 'This button names no lot. Open the page anew.' }) });
