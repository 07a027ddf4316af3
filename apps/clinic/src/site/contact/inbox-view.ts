import type { SiteMessageKind } from '../../database/tables.ts';
import type { SiteLanguage } from '../language.ts';

export type InboxFilter = {
  /** Empty: all clinics. */
  readonly clinicId: string;
  readonly isAnswered: boolean;
};

export type InboxLine = {
  readonly id: string;
  readonly kind: SiteMessageKind;
  readonly writtenAs: string;
  readonly clinicName: string;
  readonly sent: string;
  readonly isAnswered: boolean;
  /** Who answered and when. */
  readonly answered: string | undefined;
  readonly speaks: SiteLanguage;
};

export type InboxView = {
  readonly lines: readonly InboxLine[];
  readonly clinics: readonly { readonly id: string; readonly name: string }[];
  readonly filter: InboxFilter;
};

export type MessageView = InboxLine & {
  readonly telephone: string;
  readonly email: string;
  readonly answerBy: 'telephone' | 'email';
  readonly language: SiteLanguage;
  readonly words: string;
  /** What was asked for, where it is a request for a visit. */
  readonly wish: readonly { readonly name: string; readonly value: string }[];
  readonly answerNote: string;
  /** Who last took "answered" back, and when. */
  readonly reopened: string | undefined;
};

export const KIND_WORDS: Readonly<Record<SiteMessageKind, string>> = {
  message: 'Message',
  booking: 'Request for a visit',
};
