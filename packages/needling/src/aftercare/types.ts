import type { MuscleId } from '@filiform/atlas';
import type { Side } from '@filiform/body';
import type { Basis } from '../sources.ts';

export const AFTERCARE_LANGUAGES = ['en', 'es'] as const;

export type AftercareLanguage = (typeof AFTERCARE_LANGUAGES)[number];

/** What happened at the visit that the patient has to know about at home. */
export type AftercareEvent =
  /** Fainted, or nearly. */
  | 'faint'
  /** A bruise, or bleeding that had to be pressed. */
  | 'bruise'
  /** Electric pain, numbness or weakness while needling. */
  | 'nerve-symptoms'
  /** A needle, or a part of one, stayed in and the patient was referred. */
  | 'needle-left-in';

/** What the sheet is chosen by. */
export type AftercareFacts = {
  /** What was needled; a muscle may come twice, and on both sides. */
  readonly sites: readonly { readonly muscle: MuscleId; readonly side: Side; readonly stimulated: boolean }[];
  /** Anticoagulants or drugs against platelets, as the patient answered. */
  readonly thinsBlood: boolean;
  readonly events: readonly AftercareEvent[];
};

export type AftercareBlockId =
  | 'normal'
  | 'helps'
  | 'today'
  | 'stimulation'
  | 'blood-thinner'
  | 'bruise'
  | 'faint'
  | 'nerve-symptoms'
  | 'needle-left-in'
  | 'call-us'
  | 'lung'
  | 'emergency';

/** How loud a block is. */
export type AftercareTone = 'plain' | 'call' | 'emergency';

/** The words of one block. Plain language, about the reading age of a twelve-year-old. */
export type AftercareWords = {
  readonly heading: string;
  /** Before the lines; empty where they speak for themselves. */
  readonly intro: string;
  readonly lines: readonly string[];
  /** After the lines; may be empty. */
  readonly outro: string;
};

export type AftercareBlock = {
  readonly tone: AftercareTone;
  readonly words: Readonly<Record<AftercareLanguage, AftercareWords>>;
  readonly basis: readonly [Basis, ...Basis[]];
};

/** The practice's own part of a sheet. */
export type AftercareOwn = {
  readonly practiceName: string;
  readonly telephone: string;
  /** A block of its own; both empty where there is none. */
  readonly heading: string;
  readonly body: string;
  /** The last line; may be empty. */
  readonly closing: string;
  /** 0: the practice has written no words of its own. */
  readonly version: number;
};

/** A sheet as it is given, whole in itself: words that change later change nothing on it. */
export type AftercareSheet = {
  readonly language: AftercareLanguage;
  /** The product's words and the practice's own: "2026-11-28/3". */
  readonly version: string;
  readonly places: readonly string[];
  readonly blocks: readonly (AftercareWords & { readonly id: AftercareBlockId; readonly tone: AftercareTone })[];
  readonly own: AftercareOwn;
};
