import type { MuscleLookup } from '../muscle-words.ts';
import type { PairRecord } from '../pair-record.ts';
import { pairTimer } from '../pair-timer.ts';
import { groupedBy, placeWordsIn } from './places.ts';
import { closed, listed, listedApart, NOT_RECORDED, oneLine } from './wording.ts';

/** What is said of currents that were alike, and of which pairs of the list: by their index, one at least. */
export type CurrentSentence = { readonly text: string; readonly pairs: readonly [number, ...number[]] };

/**
 * The currents between needles in sentences: what was set and felt alike is told once, with where and when each ran. Pure.
 * @param clock an instant in ISO 8601 as the clinic's clock shows it, such as "15:30"
 */
export function currentSentences(
  pairs: readonly PairRecord[],
  muscles: MuscleLookup,
  clock: (instant: string) => string,
): readonly CurrentSentence[] {
  const all = [...pairs.keys()];
  return groupedBy(all, (index) => alike(pairs[index])).flatMap(([, indexes]): readonly CurrentSentence[] => {
    const [first, ...others] = indexes;
    const pair = first === undefined ? undefined : pairs[first];
    if (first === undefined || pair === undefined) return [];
    const same = indexes.flatMap((index) => pairs[index] ?? []);
    return [{ text: closed(oneLine(told(pair, same, muscles, clock))), pairs: [first, ...others] }];
  });
}

/** How a current went; what is equal here is said together. */
function alike(pair: PairRecord | undefined): string {
  if (pair === undefined) return '';
  const { waveform, frequencyHz, pulseWidthUs, minutesPlanned, intensity0to10, patientWord, device } = pair;
  const settings = [waveform, frequencyHz, pulseWidthUs, minutesPlanned, intensity0to10, patientWord.trim(), device];
  return JSON.stringify([...settings, state(pair), ranMinutes(pair), pair.stoppedEarlyWhy.trim()]);
}

type State = 'not-started' | 'running' | 'early' | 'stopped';

function state(pair: PairRecord): State {
  const { startedAt, stoppedAt, minutesPlanned } = pair;
  if (startedAt === undefined) return 'not-started';
  if (stoppedAt === undefined) return 'running';
  const timer = pairTimer(
    { startedAtMs: Date.parse(startedAt), stoppedAtMs: Date.parse(stoppedAt) },
    minutesPlanned,
    Date.parse(stoppedAt),
  );
  return timer.state === 'stopped' && timer.isEarly ? 'early' : 'stopped';
}

/** In whole minutes; undefined where it did not run, or no end is recorded. */
function ranMinutes({ startedAt, stoppedAt }: PairRecord): number | undefined {
  if (startedAt === undefined || stoppedAt === undefined) return undefined;
  return Math.round((Date.parse(stoppedAt) - Date.parse(startedAt)) / 60_000);
}

function told(
  pair: PairRecord,
  same: readonly PairRecord[],
  muscles: MuscleLookup,
  clock: (instant: string) => string,
): string {
  const { waveform, frequencyHz, pulseWidthUs, intensity0to10, patientWord } = pair;
  const intensity = intensity0to10 === undefined ? `intensity ${NOT_RECORDED}` : `intensity ${intensity0to10} of 10`;
  const did = state(pair) === 'not-started' ? 'was set, and not started,' : 'ran';
  const word = patientWord.trim() === '' ? '' : `; the patient called it "${patientWord.trim()}"`;
  const where = groupedBy([...same.keys()], (index) => times(same[index], clock)).map(([when, indexes]) => {
    const at = between(
      indexes.flatMap((index) => same[index] ?? []),
      muscles,
    );
    return when === '' ? at : `${at} ${when}`;
  });
  return `A ${waveform} current (${frequencyHz} Hz, ${pulseWidthUs} us, ${intensity}) ${did} between ${listedApart(where)}${length(pair, same.length)}${word}${unit(same)}`;
}

function times(pair: PairRecord | undefined, clock: (instant: string) => string): string {
  if (pair?.startedAt === undefined) return '';
  const end = pair.stoppedAt === undefined ? `an end that is ${NOT_RECORDED}` : clock(pair.stoppedAt);
  return `from ${clock(pair.startedAt)} to ${end}`;
}

/** For how long, beside the time that was planned. */
function length(pair: PairRecord, count: number): string {
  const planned = pair.minutesPlanned;
  const ran = ranMinutes(pair);
  const why = pair.stoppedEarlyWhy.trim();
  if (ran === undefined) return `, ${planned} min planned`;
  const each = count > 1 ? 'each ' : '';
  if (state(pair) === 'early') {
    return `, ${each}ended early after ${ran} of ${planned} min${why === '' ? '' : ` because: ${why.replace(/\.$/, '')}`}`;
  }
  return Math.abs(ran - planned) < 1
    ? `, ${each}for the ${planned} min planned`
    : `, ${each}for ${ran} min where ${planned} were planned`;
}

/** "needles 1 and 2 of both upper trapezius", "needle 1 of the left upper trapezius and needle 1 of the left levator scapulae". */
function between(pairs: readonly PairRecord[], muscles: MuscleLookup): string {
  const groups = groupedBy([...pairs.keys()], (index) => {
    const [one, other] = pairs[index]?.needles ?? [];
    if (one === undefined || other === undefined) return '';
    const isOneSite = one.muscle === other.muscle && one.side === other.side;
    return isOneSite ? `${one.needle} and ${other.needle}` : `across ${index}`;
  });
  const words = groups.map(([numbers, indexes]) => {
    const needles = indexes.flatMap((index) => pairs[index]?.needles ?? []);
    if (!numbers.startsWith('across')) return `needles ${numbers} of ${named(needles, muscles)}`;
    return needles.map((needle) => `needle ${needle.needle} of ${named([needle], muscles)}`).join(' and ');
  });
  return listedApart(words);
}

function named(needles: readonly PairRecord['needles'][number][], muscles: MuscleLookup): string {
  const places = [...new Map(needles.map((needle) => [`${needle.muscle} ${needle.side}`, needle])).values()];
  return placeWordsIn(places, muscles).named([...places.keys()]);
}

/** " (Stimulator 1, channels A and B)"; empty where nothing of it is recorded. */
function unit(pairs: readonly PairRecord[]): string {
  const device = pairs[0]?.device.trim() ?? '';
  const channels = [...new Set(pairs.flatMap(({ channel }) => channel.trim() || []))];
  const channel = channels.length === 0 ? '' : `channel${channels.length > 1 ? 's' : ''} ${listed(channels)}`;
  const words = [device, channel].filter((one) => one !== '').join(', ');
  return words === '' ? '' : ` (${words})`;
}
