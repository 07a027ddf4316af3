import { isRegionId, type RegionId } from '@filiform/body';
import { z } from 'zod';
import { ShownText } from './consent-text.ts';
import { SignatureStrokes } from './signature.ts';

const Mark = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('drawn'), strokes: SignatureStrokes }),
  z.object({
    kind: z.literal('witnessed'),
    /** How the person agreed who could not sign in the box, in the witness's words. */
    how: z.string(),
    witness: z.string(),
  }),
]);
export type Mark = z.output<typeof Mark>;

/**
 * All that was signed, as it was at that moment: later changes of names, texts or the program don't reach it. Stored as
 * JSON beside the hash of its canonical text; outlives the code that wrote it.
 */
export const SignedConsent = z.object({
  version: z.literal(1),
  practiceName: z.string(),
  clinicName: z.string(),
  timeZone: z.string(),
  patient: z.object({ name: z.string(), birthDate: z.string() }),
  text: ShownText,
  /** Where needling was agreed to; empty: wherever it is planned and explained. */
  regions: z.array(z.custom<RegionId>((value) => typeof value === 'string' && isRegionId(value))),
  /** Last day on which it is good; absent where none was set. */
  expiresOn: z.string().optional(),
  signedBy: z.enum(['patient', 'guardian']),
  signerName: z.string(),
  /** Of a guardian to the patient; empty for the patient. */
  relation: z.string(),
  mark: Mark,
  signedAt: z.string(),
  place: z.enum(['tablet', 'phone', 'staff-screen']),
  /** Who handed the tablet or the code over, with her letters. */
  handedOverBy: z.string(),
});
export type SignedConsent = z.output<typeof SignedConsent>;

export const PLACE_WORDS: Readonly<Record<SignedConsent['place'], string>> = {
  tablet: "on the clinic's tablet",
  phone: "on the signer's own device, by a code shown at the clinic",
  'staff-screen': "witnessed at the clinic's screen",
};
