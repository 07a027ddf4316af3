import type { FormRefusal } from '../forms/form.ts';
import type { MemberFields } from './member-fields.ts';

/** What a form of the team page answered. `form` is a person's id, or the one that invites. */
export type TeamAnswer =
  | { readonly kind: 'refused'; readonly form: string; readonly refusal: FormRefusal }
  | { readonly kind: 'stale'; readonly form: string; readonly refusal: FormRefusal; readonly present: MemberFields }
  | {
      readonly kind: 'link';
      readonly use: 'invitation' | 'new-password';
      readonly name: string;
      readonly link: string;
      readonly letter: Letter;
    };

/** What became of the letter with a link: none was meant to be, or there is no mail server, or it did not take it. */
export type Letter = 'sent' | 'failed' | 'no-server' | 'none';

/** What has just been done, told on the page that is opened after it. */
export const DONE = ['changed', 'deactivated', 'reactivated', 'revoked'] as const;
export type Done = (typeof DONE)[number];
