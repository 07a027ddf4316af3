import type { VisitHeadFacts } from '../intake/index.ts';
import type { ShownText } from './consent-text.ts';
import type { Mark } from './signed-consent.ts';

/** A consent that was signed, in people's words. */
export type ConsentCard = {
  readonly id: string;
  readonly signedAt: string;
  /** "Ada Molina, mother of the patient". */
  readonly signer: string;
  readonly place: string;
  readonly handedOverBy: string;
  readonly version: number;
  readonly regions: readonly string[];
  readonly expiresOn: string | undefined;
  readonly mark: Mark;
  readonly hashStart: string;
  /** What is stored is what was signed. */
  readonly isIntact: boolean;
  /** The signer typed another name than the patient's on the record. */
  readonly isOtherName: boolean;
  readonly withdrawn: string | undefined;
  readonly copies: readonly string[];
};

export type WaitingView = {
  readonly id: string;
  readonly place: 'tablet' | 'phone';
  /** Entered on the other device, and the text open there. */
  readonly isOpen: boolean;
  /** "Good until 10:17". */
  readonly until: string;
};

/** What the page of a visit's consent shows. */
export type VisitConsentView = {
  readonly head: VisitHeadFacts;
  readonly firstName: string;
  readonly isMinor: boolean;
  readonly guardian: string;
  readonly mayWrite: boolean;
  readonly today: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly reason: string;
  readonly episode: { readonly reason: string; readonly since: string } | undefined;
  /** Present where every episode of the patient has ended. */
  readonly lastEnded: string | undefined;
  /** The current text in each language, as it would be read now; empty until the owner publishes one. */
  readonly texts: readonly (ShownText & { readonly id: string; readonly languageName: string })[];
  readonly preferredTextId: string | undefined;
  /** The one signed last in an open episode, whether it still counts or not. */
  readonly standing: ConsentCard | undefined;
  /** Why there is no consent to rely on today; empty where there is. */
  readonly reasons: readonly { readonly found: string; readonly todo: string }[];
  readonly earlier: readonly ConsentCard[];
  readonly waiting: WaitingView | undefined;
  /** Under which a witnessed consent of this page comes in, however often it is sent. */
  readonly formId: string;
};

/** What a form of the page was answered with, where it did not lead on. */
export type VisitConsentAnswer =
  | { readonly kind: 'code'; readonly id: string; readonly code: string }
  | {
      readonly kind: 'refused';
      readonly intent: string;
      readonly values: Readonly<Record<string, string>>;
      readonly errors: Readonly<Record<string, string>>;
    };
