import { muscle } from '@filiform/atlas';
import { type PairNeedle, type PairRecord, wordsFromId } from '@filiform/needling';
import { clockWords } from '../../practice/wording-of-times.ts';
import { partOf, type RecordedPart, stopped } from './part.ts';

/** The currents that ran between needles, each with its settings and the times it ran. Pure. */
export function currentPart(pairs: readonly PairRecord[], visitId: string, timeZone: string): RecordedPart {
  return partOf(
    'current',
    'needling',
    pairs.map((pair, index) => ({
      text: stopped(`${between(pair)} ${settings(pair)}${times(pair, timeZone)}`),
      from: [{ words: `Stimulation, pair ${index + 1}`, href: `/staff/visits/${visitId}/needling` }],
    })),
  );
}

function between({ needles, startedAt }: PairRecord): string {
  return `Between ${needleWords(needles)} a current ${startedAt === undefined ? 'was set, and not started,' : 'ran'}`;
}

/** A sentence for each current that was started and not stopped: nobody signs while one runs. Pure. */
export function stillRunning(pairs: readonly PairRecord[]): readonly string[] {
  return pairs
    .filter(({ startedAt, stoppedAt }) => startedAt !== undefined && stoppedAt === undefined)
    .map(({ needles }) => `Stop the current between ${needleWords(needles)} before you sign.`);
}

function needleWords([one, other]: PairRecord['needles']): string {
  return `${needle(one)} and ${needle(other)}`;
}

function needle({ muscle: id, side, needle: number }: PairNeedle): string {
  const { name } = muscle(id) ?? wordsFromId(id);
  return `needle ${number} of the ${side} ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function settings({
  waveform,
  frequencyHz,
  pulseWidthUs,
  minutesPlanned,
  intensity0to10,
  patientWord,
}: PairRecord): string {
  const intensity =
    intensity0to10 === undefined ? '; the intensity is not recorded' : `, intensity ${intensity0to10} of 10`;
  const word = patientWord.trim() === '' ? '' : `, which the patient called "${patientWord.trim()}"`;
  return `(${waveform}): ${frequencyHz} Hz, ${pulseWidthUs} us, ${minutesPlanned} min planned${intensity}${word}`;
}

function times({ startedAt, stoppedAt, stoppedEarlyWhy, device, channel }: PairRecord, timeZone: string): string {
  const at = (text: string) => clockWords(Temporal.Instant.from(text), timeZone);
  const ran =
    startedAt === undefined
      ? ''
      : `; from ${at(startedAt)} to ${stoppedAt === undefined ? 'an end that is not recorded' : at(stoppedAt)}`;
  const early = stoppedEarlyWhy.trim() === '' ? '' : `, ended early because: ${stoppedEarlyWhy.trim()}`;
  const unit = [device, channel && `channel ${channel}`].filter((one) => one !== '').join(', ');
  return `${ran}${early}${unit === '' ? '' : ` (${unit})`}`;
}
