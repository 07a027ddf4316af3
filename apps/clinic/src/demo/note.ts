import { muscle } from '@filiform/atlas';
import { REGION_LABELS } from '@filiform/body';
import {
  type ConsideredCandidate,
  draftNote,
  type NoteDraft,
  type PairRecord,
  type SiteRecord,
  wordsFromId,
} from '@filiform/needling';
import { currentPart } from '../notes/index.words.ts';
import { TIME_ZONE } from './fictional-practice.ts';
import { type DrawnPain, feltRegions } from './pain.ts';
import type { Chance } from './random.ts';
import type { Story } from './story.ts';

/** What a visit's note is written from. */
export type Noted = {
  readonly story: Story;
  /** 0 for the first visit. */
  readonly visit: number;
  readonly isLast: boolean;
  readonly pain: number;
  /** Pain as a share of that at the first visit. */
  readonly left: number;
  readonly drawn: DrawnPain | undefined;
  readonly candidates: readonly ConsideredCandidate[] | undefined;
  readonly sites: readonly SiteRecord[];
  readonly pairs: readonly PairRecord[];
};

/** The note as the program itself drafts it from the record, with what the clinician would have typed. */
export function writeNote(chance: Chance, noted: Noted): NoteDraft {
  const { story, drawn, sites, pairs, candidates } = noted;
  return draftNote(
    { sites },
    {
      muscles: (id) => muscle(id) ?? wordsFromId(id),
      complaint: complaintOf(chance, noted),
      drawing:
        drawn &&
        feltRegions(drawn).map(({ region, side, intensity0to10 }) => ({
          name: REGION_LABELS[region],
          side,
          worstIntensity0to10: intensity0to10,
          qualities: [story.quality],
        })),
      candidates,
      // Where each pair stands is told beside the note, by the address that the visit gets when it is written.
      parts: pairs.length === 0 ? [] : [currentPart(pairs, '', TIME_ZONE).part],
      currentsTold: pairs.flatMap(({ needles }) => needles),
      plan: planOf(noted),
      aftercare:
        sites.length === 0
          ? 'Home exercise gone through.'
          : 'Soreness for a day or two is common; move gently, heavy loading of the needled muscle after a day. Told when to call.',
    },
  );
}

function complaintOf(chance: Chance, { story, visit, pain, left }: Noted): string {
  if (visit === 0) return story.words;
  const score = `${Math.round(pain)} of 10`;
  if (left < 0.35)
    return chance.oneOf([
      `Much better, ${score} at worst since the last visit.`,
      `Hardly notice it on most days; ${score} at worst.`,
    ]);
  if (left < 0.75)
    return chance.oneOf([
      `Better for two or three days after the last visit, then ${score} again.`,
      `Less often and less strong: ${score}.`,
    ]);
  if (left < 1.1)
    return chance.oneOf([`About the same, ${score}.`, `Good on the day, back to ${score} the day after.`]);
  return chance.oneOf([`Worse since the last visit, ${score}.`, `A bad week: ${score}.`]);
}

function planOf({ story, visit, isLast, left }: Noted): string {
  const exercise = `At home: ${story.condition.exercise}.`;
  if (isLast && left < 0.4) return `Discharged with home exercise; to call when it comes back. ${exercise}`;
  if (isLast)
    return `Little change after this course: goes back to the referring physician with these scores. ${exercise}`;
  if (visit >= 40) return `Twice a week by the patient's own wish; spacing out offered again. ${exercise}`;
  if (visit >= 6 && left > 0.8)
    return `Not the change hoped for. Needling set back, strengthening moved to the front; scores again at the next visit. ${exercise}`;
  return visit < 4
    ? `Twice a week for two weeks, then weekly. ${exercise}`
    : `Weekly, further apart as the scores allow. ${exercise}`;
}
