import type { ShownText } from './consent-text.ts';

/** What the page to sign on shows. Of the patient it knows no more than the first name. */
export type SignerView =
  | { readonly kind: 'enter' }
  | {
      readonly kind: 'read';
      readonly firstName: string;
      /** Where the staff go on once they have signed in again; only on the clinic's tablet. */
      readonly backTo: string | undefined;
      readonly clinicName: string;
      readonly shown: ShownText;
      /** Names of the parts of the body; empty where none were chosen. */
      readonly regions: readonly string[];
      readonly expiresOn: string | undefined;
      readonly isMinor: boolean;
    }
  | {
      readonly kind: 'signed';
      readonly firstName: string;
      readonly backTo: string | undefined;
      readonly signedAt: string;
    };
