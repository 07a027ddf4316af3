import type { Basis } from '../sources.ts';
import type { SafetyReason } from './level.ts';

/** The signed consent for dry needling of one episode of care. */
export type Consent = {
  readonly signedOn: Temporal.PlainDate;
  readonly signedBy: 'patient' | 'guardian';
  /** Whose words were signed. */
  readonly version: string;
  readonly withdrawnOn?: Temporal.PlainDate;
  /** Last day on which it is good; absent where the practice sets none. */
  readonly expiresOn?: Temporal.PlainDate;
};

/** Age from which a patient signs alone; years. */
export const SIGNS_ALONE_FROM_YEARS = 18;

const ABSOLUTE = {
  kind: 'general-knowledge',
  note: 'usual content of published guidelines: without consent there is no needling',
} as const satisfies Basis;

/** Why there is no consent to rely on today; empty where there is. Pure. */
export function checkConsent(
  consent: Consent | undefined,
  bornOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): readonly SafetyReason[] {
  const minor = Temporal.PlainDate.compare(bornOn.add({ years: SIGNS_ALONE_FROM_YEARS }), today) > 0;
  const who = minor ? 'a guardian' : 'the patient';
  if (consent === undefined) return [reason('No consent for dry needling is signed.', `Let ${who} read and sign it.`)];
  if (consent.withdrawnOn !== undefined)
    return [
      reason(
        `Consent was withdrawn on ${consent.withdrawnOn.toString()}.`,
        `Do not needle. If ${who} wishes it again, let it be signed anew.`,
      ),
    ];
  if (consent.expiresOn !== undefined && Temporal.PlainDate.compare(today, consent.expiresOn) > 0)
    return [reason(`Consent ended on ${consent.expiresOn.toString()}.`, `Let ${who} sign it anew.`)];
  if (minor && consent.signedBy === 'patient')
    return [reason('The patient is a minor and signed alone.', 'Let a guardian sign.')];
  return [];
}

function reason(found: string, todo: string): SafetyReason {
  return { rule: 'consent', level: 'stop', found, todo, cures: ['consent'], basis: ABSOLUTE };
}
