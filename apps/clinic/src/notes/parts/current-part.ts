import { muscle } from '@filiform/atlas';
import { insideSentence } from '@filiform/body';
import { currentSentences, type PairNeedle, type PairRecord, wordsFromId } from '@filiform/needling';
import { clockWords } from '../../practice/wording-of-times.ts';
import { partOf, type RecordedPart } from './part.ts';

const wordsFor = (id: Parameters<typeof muscle>[0]) => muscle(id) ?? wordsFromId(id);

/** The currents between needles, those that went alike in one sentence, with the way to each pair. Pure. */
export function currentPart(pairs: readonly PairRecord[], visitId: string, timeZone: string): RecordedPart {
  const clock = (instant: string) => clockWords(Temporal.Instant.from(instant), timeZone);
  const place = (index: number) => ({
    words: `Stimulation, pair ${index + 1}`,
    href: `/staff/visits/${visitId}/needling`,
  });
  return partOf(
    'current',
    'needling',
    currentSentences(pairs, wordsFor, clock).map(({ text, pairs: [first, ...others] }) => ({
      text,
      from: [place(first), ...others.map(place)],
    })),
  );
}

/** A sentence for each current that was started and not stopped: nobody signs while one runs. Pure. */
export function stillRunning(pairs: readonly PairRecord[]): readonly string[] {
  return pairs
    .filter(({ startedAt, stoppedAt }) => startedAt !== undefined && stoppedAt === undefined)
    .map(
      ({ needles: [one, other] }) => `Stop the current between ${needle(one)} and ${needle(other)} before you sign.`,
    );
}

function needle({ muscle: id, side, needle: number }: PairNeedle): string {
  return `needle ${number} of the ${side} ${insideSentence(wordsFor(id).name)}`;
}
