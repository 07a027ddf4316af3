import type { RegionId, Side } from '@filiform/body';
import type { QuestionId } from '@filiform/needling';

/** A part of the body that an answer names. */
export type Place = { readonly region: RegionId; readonly side: Side };

/** What is said to a question. */
export type Said = {
  /** Undefined where the answer before it is taken back: the question is open again. */
  readonly choice: string | undefined;
  /** None named: it counts everywhere. */
  readonly where: readonly Place[];
  /** Where an answer is taken back: why. */
  readonly remark: string;
};

/** An answer as it is given and sent: with an id of its own, so that sending it again writes nothing twice. */
export type Answer = Said & {
  readonly id: string;
  readonly question: QuestionId;
  /** Ids of the answers to this question that were seen when it was given: another one means that somebody else answered. */
  readonly after: readonly string[];
};

/** An answer as it stands in the record. */
export type StoredAnswer = Said & {
  readonly id: string;
  readonly question: QuestionId;
  /** Who wrote it down; empty where the patient told it herself. */
  readonly by: string;
  readonly at: Temporal.Instant;
};

export const LONGEST_REMARK = 1000;
export const TAKEN_BACK = 'Asked by mistake.';
