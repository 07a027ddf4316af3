import type { QuestionId } from '@filiform/needling';
import type { Said } from './answer.ts';

/** An answer as the page shows it: with who wrote it down, and when in people's words. */
export type ShownAnswer = Said & {
  readonly id: string;
  readonly question: QuestionId;
  readonly by: string;
  readonly when: string;
};

/** The answers of a patient's history, or of one visit's screen, and what is needed to go on answering. */
export type AnswersView = {
  readonly asked: 'history' | 'visit';
  /** The patient, or the visit. */
  readonly ownerId: string;
  readonly staffId: string;
  readonly staffName: string;
  /** Why nothing can be answered; undefined where it can. */
  readonly frozen: string | undefined;
  /** How many answers are stored, those before the last too. */
  readonly count: number;
  /** The last answer to each question, those that were taken back too. */
  readonly last: readonly ShownAnswer[];
  /** The answers before the last, the newest first. */
  readonly before: readonly ShownAnswer[];
  /** Of a visit: what was answered at the last visit that was asked, as a help; nothing of it counts today. */
  readonly lastTime: { readonly when: string; readonly answers: readonly ShownAnswer[] } | undefined;
  /** An id for the next answer to each question, for forms that are sent without scripts. */
  readonly nextIds: Readonly<Record<string, string>>;
};

/** A form of these pages that was not simply done: what was typed, and why not. */
export type AnswerRefused = {
  readonly question: string;
  readonly said: Said;
  readonly sentence: string;
};

/** Where a plain form of the screen goes back to. */
export type ScreenPlace = 'screen' | 'needling';
