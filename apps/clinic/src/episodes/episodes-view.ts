/** One episode of care in people's words, with what its form starts from. */
export type EpisodeCard = {
  readonly id: string;
  readonly reason: string;
  readonly clinicId: string;
  readonly clinicName: string;
  /** As a date field holds it. */
  readonly startedOn: string;
  readonly since: string;
  /** How and when; undefined while it is open. */
  readonly ended: string | undefined;
  readonly mayReopen: boolean;
  readonly referrerName: string;
  readonly referrerContactedOn: string;
  readonly referrer: string | undefined;
  readonly rowVersion: number;
};

/** What the page of a patient's episodes shows. */
export type EpisodesView = {
  readonly patientId: string;
  readonly patientName: string;
  readonly today: string;
  readonly clinics: readonly { readonly id: string; readonly name: string }[];
  readonly episodes: readonly (EpisodeCard & { readonly history: readonly string[] })[];
  readonly mayWrite: boolean;
};
