import type { RegionId } from '@filiform/body';
import type { SitePlan } from '../session.ts';
import type { Basis } from '../sources.ts';
import { dayWords } from './day-words.ts';
import type { SafetyReason } from './level.ts';
import { needledRegions } from './needled-regions.ts';

/** The signed consent for dry needling of one episode of care. */
export type Consent = {
  readonly signedOn: Temporal.PlainDate;
  readonly signedBy: 'patient' | 'guardian';
  /** Whose words were signed. */
  readonly version: string;
  readonly withdrawnOn?: Temporal.PlainDate;
  /** Last day on which it is good; absent where the practice sets none. */
  readonly expiresOn?: Temporal.PlainDate;
  /** Where needling was agreed to; absent: wherever it is planned and explained. */
  readonly regions?: readonly [RegionId, ...RegionId[]];
  /** The version of the text that has since been published and asks for signing anew; absent where none does. */
  readonly supersededBy?: string;
  /** True where it is asked afterwards, and it was signed only after the needles had gone in. */
  readonly signedAfterwards?: boolean;
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
  const minor = isMinorOn(bornOn, today);
  const who = minor ? 'a guardian' : 'the patient';
  if (consent === undefined) return [reason('No consent for dry needling is signed.', `Let ${who} read and sign it.`)];
  if (consent.signedAfterwards)
    return [
      reason(
        `Consent was signed only after the needles had gone in, on ${dayWords(consent.signedOn)}.`,
        `Let ${who} read and sign it before the needle.`,
      ),
    ];
  if (Temporal.PlainDate.compare(consent.signedOn, today) > 0)
    return [
      reason(
        `Consent was not signed before ${dayWords(consent.signedOn)}.`,
        `Let ${who} read and sign it before the needle.`,
      ),
    ];
  if (consent.withdrawnOn !== undefined && Temporal.PlainDate.compare(consent.withdrawnOn, today) <= 0)
    return [
      reason(
        `Consent was withdrawn on ${dayWords(consent.withdrawnOn)}.`,
        `Do not needle. If ${who} wishes it again, let it be signed anew.`,
      ),
    ];
  if (consent.expiresOn !== undefined && Temporal.PlainDate.compare(today, consent.expiresOn) > 0)
    return [reason(`Consent ended on ${dayWords(consent.expiresOn)}.`, `Let ${who} sign it anew.`)];
  if (consent.supersededBy !== undefined)
    return [
      reason(
        `The text that was signed (version ${consent.version}) no longer counts: version ${consent.supersededBy} asks for signing anew.`,
        `Let ${who} read and sign it.`,
      ),
    ];
  if (minor && consent.signedBy === 'patient')
    return [reason('The patient is a minor and signed alone.', 'Let a guardian sign.')];
  if (!minor && consent.signedBy === 'guardian' && isMinorOn(bornOn, consent.signedOn))
    return [reason('A guardian signed, and the patient has come of age since.', 'Let the patient read and sign it.')];
  return [];
}

/** Why a consent that stands does not cover one site of the plan; empty where it does. Pure. */
export function checkConsentScope(site: SitePlan, consent: Consent | undefined): readonly SafetyReason[] {
  const agreed = consent?.regions;
  if (agreed === undefined) return [];
  const planned = needledRegions(site.muscle, site.side);
  if (planned.length === 0 || planned.some((region) => agreed.includes(region))) return [];
  return [
    {
      rule: 'consent-scope',
      level: 'stop',
      found: 'The consent that was signed leaves this part of the body out.',
      todo: 'Let it be signed anew with this part in it, or needle elsewhere.',
      cures: ['consent', 'plan'],
      basis: ABSOLUTE,
    },
  ];
}

function isMinorOn(bornOn: Temporal.PlainDate, day: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(bornOn.add({ years: SIGNS_ALONE_FROM_YEARS }), day) > 0;
}

function reason(found: string, todo: string): SafetyReason {
  return { rule: 'consent', level: 'stop', found, todo, cures: ['consent'], basis: ABSOLUTE };
}
