/** How an episode of care can end. `merged` is set where two records turn out to be one person's, never chosen. */
export const ENDINGS = ['discharged', 'moved', 'referred-on', 'did-not-return'] as const;
export type Ending = (typeof ENDINGS)[number];

export const ENDING_WORDS: Readonly<Record<Ending | 'merged', string>> = {
  discharged: 'Discharged',
  moved: 'Moved away',
  'referred-on': 'Referred on',
  'did-not-return': 'Did not return',
  merged: 'Went into another episode when two records became one',
};

/** The time in which a patient is treated for one reason; visits and the consent hang on it. */
export type Episode = {
  readonly id: string;
  readonly patientId: string;
  readonly reason: string;
  readonly clinicId: string;
  readonly clinicName: string;
  /** The clinic's zone: the days below are on its calendar. */
  readonly timeZone: string;
  readonly startedOn: Temporal.PlainDate;
  /** Absent while it is open. */
  readonly ended: { readonly on: Temporal.PlainDate; readonly how: Ending | 'merged' } | undefined;
  /** Who sent the patient, and when she was last spoken with; absent where nobody sent her. */
  readonly referrer: { readonly name: string; readonly contactedOn: Temporal.PlainDate | undefined } | undefined;
  readonly rowVersion: number;
};
