import type { RedFlag } from '@filiform/referral';

/** A pattern that the drawing resembles, in plain words. */
export type AnswerItem = {
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  /** Its page on the public site; undefined where it has none. */
  readonly page: string | undefined;
};

/** A danger that the drawing raises, in plain words. */
export type AnswerFlag = {
  readonly id: string;
  readonly urgency: RedFlag['urgency'];
  readonly sentence: string;
};

/** What the page says of a drawing. */
export type Answer =
  | { readonly kind: 'nothing drawn' }
  /** So much is drawn that no pattern stands out. */
  | { readonly kind: 'everywhere'; readonly heart: boolean }
  /** Alphabetical in each group, five together at most; both empty where nothing resembles. */
  | {
      readonly kind: 'likeness';
      /** The answer begins with the heart. */
      readonly heart: boolean;
      /** Most urgent first. */
      readonly flags: readonly AnswerFlag[];
      readonly closely: readonly AnswerItem[];
      readonly inPart: readonly AnswerItem[];
    };
