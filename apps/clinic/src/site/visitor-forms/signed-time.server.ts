import { createHmac, timingSafeEqual } from 'node:crypto';

/** What keys the hashes, and for whom: a time signed for one practice or one form is none for another. */
export type Signing = { readonly secret: string; readonly practiceId: string };

/**
 * The moment a form was shown, signed, so that it can travel with the form and nobody makes one up.
 * @param form which form, such as `message`
 */
export function signedTime(signing: Signing, form: string, now: Temporal.Instant): string {
  const moment = now.epochMilliseconds.toString(36);
  return `${moment}.${signature(signing, form, moment)}`;
}

/** The moment in a signed time; undefined where we did not sign it for this form. */
export function readSignedTime(signing: Signing, form: string, text: string): Temporal.Instant | undefined {
  const [moment = '', given = ''] = text.split('.');
  const wanted = Buffer.from(signature(signing, form, moment));
  const found = Buffer.from(given);
  if (wanted.length !== found.length || !timingSafeEqual(wanted, found)) return undefined;
  return Temporal.Instant.fromEpochMilliseconds(Number.parseInt(moment, 36));
}

function signature({ secret, practiceId }: Signing, form: string, moment: string): string {
  return createHmac('sha256', secret).update(`form-time ${practiceId} ${form} ${moment}`).digest('base64url');
}
