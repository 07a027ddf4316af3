import { dayWords } from './day-words.ts';
import type { SafetyReason } from './level.ts';

/** How the patient's care stands on the day: an episode is open, the last one has ended, or none was ever begun. */
export type EpisodeState =
  | { readonly kind: 'open' }
  | { readonly kind: 'ended'; readonly endedOn: Temporal.PlainDate }
  | { readonly kind: 'none' };

/** Why there is no care to needle within; empty where an episode is open. Pure. */
export function checkEpisode(episode: EpisodeState): readonly SafetyReason[] {
  switch (episode.kind) {
    case 'open':
      return [];
    case 'ended':
      return [
        {
          rule: 'discharged',
          level: 'stop',
          found: `The patient was discharged: the last episode of care ended on ${dayWords(episode.endedOn)}.`,
          todo: 'Open a new episode of care, with its reason, before needling again.',
          cures: ['episode'],
          basis: PRODUCT,
        },
      ];
    case 'none':
      return [
        {
          rule: 'no-episode',
          level: 'stop',
          found: 'No episode of care is open for this patient.',
          todo: 'Open one, with its reason: consent and evaluation hang on it.',
          cures: ['episode'],
          basis: PRODUCT,
        },
      ];
  }
}

const PRODUCT = { kind: 'product-limit', note: 'a plan starts within an open episode of care' } as const;
