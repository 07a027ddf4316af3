/** The call of the day after, as its page shows it. */
export type NextDayView = {
  readonly visitId: string;
  readonly patient: { readonly id: string; readonly name: string; readonly telephone: string };
  readonly when: string;
  readonly clinician: string;
  /** "Upper trapezius, left": what was needled over the lung. */
  readonly muscles: readonly string[];
  /** The id of the next answer: sent twice, it is there once. */
  readonly newId: string;
  /** Latest first. */
  readonly answers: readonly {
    readonly id: string;
    /** "Marta Ellery, Tue 3 Mar, 15:30". */
    readonly by: string;
    readonly words: string;
    readonly remark: string;
    /** What follows from it; absent where nobody was reached. */
    readonly asksFor: 'nothing' | 'doctor-today' | 'emergency' | undefined;
  }[];
};

/** What the form was answered with, where it was not simply done. */
export type NextDayRefusal = {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
};
