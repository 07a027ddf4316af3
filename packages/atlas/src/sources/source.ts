/** A publication, page or judgement that a fact of the atlas rests on, and how much of it was read. */
export type Source = {
  readonly reference: string;
  /** What was read: nothing in the atlas claims more of a source than this. */
  readonly read: string;
};
