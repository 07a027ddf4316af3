import { laidOver, type Standing, standing } from './local-item.ts';
import { EMPTY_PAIR, PAIR_FIELDS, type PairField, type PairFields } from './pair-fields.ts';
import type { PairPut, TheirPair } from './pair-put.ts';
import type { PairView } from './view.ts';

/** When start and stop were tapped here, by this device's own clock in epoch milliseconds; null where they were not. */
export type Taps = { readonly startTapped: number | null; readonly stopTapped: number | null };

/** A pair on the screen, and how it stands to what is stored. */
export type LocalPair = PairView & Taps & Standing<PairFields, TheirPair>;

/** What is kept on the device until the server has it. */
export type KeptPair = Pick<PairView, 'id' | 'rowVersion' | 'removed' | 'fields'> & Taps;

export function localPair(pair: PairView): LocalPair {
  return { ...pair, ...standing(pair.fields), startTapped: null, stopTapped: null };
}

export function keptPair({ id, rowVersion, removed, fields, startTapped, stopTapped }: LocalPair): KeptPair {
  return { id, rowVersion, removed, fields, startTapped, stopTapped };
}

/** What is sent: how long ago each tap was, by two readings of one clock. */
export function pairPutOf(pair: LocalPair, deviceNowMs: number): PairPut {
  const { id, rowVersion, removed, fields, startTapped, stopTapped } = pair;
  const ago = (tapped: number | null) => (tapped === null ? null : Math.max(0, deviceNowMs - tapped));
  return { pairId: id, rowVersion, removed, fields, startedAgoMs: ago(startTapped), stoppedAgoMs: ago(stopTapped) };
}

/** As `withKept` of sites. */
export function withKeptPairs(stored: readonly LocalPair[], kept: readonly KeptPair[]): readonly LocalPair[] {
  const there = stored.map((pair) => {
    const change = kept.find(({ id }) => id === pair.id);
    if (!change) return pair;
    const { startTapped, stopTapped } = change;
    return laidOver<PairFields, LocalPair>({ ...pair, startTapped, stopTapped }, change);
  });
  const begun = kept
    .filter(({ id }) => !stored.some((pair) => pair.id === id))
    .map(
      (change): LocalPair => ({
        ...localPair({ ...change, startedAt: null, stoppedAt: null, ranWords: '' }),
        startTapped: change.startTapped,
        stopTapped: change.stopTapped,
        state: 'waiting',
      }),
    );
  return [...there, ...begun];
}

/** When a pair ran, by the server's clock in epoch milliseconds; a tap that is not answered yet counts by the offset. */
export function timesOf(
  {
    fields,
    startedAt,
    stoppedAt,
    startTapped,
    stopTapped,
  }: Pick<LocalPair, 'fields' | 'startedAt' | 'stoppedAt'> & Taps,
  offsetMs: number,
): { readonly startedAtMs: number | undefined; readonly stoppedAtMs: number | undefined } {
  const at = (stored: string | null, tapped: number | null) =>
    stored !== null ? Date.parse(stored) : tapped !== null ? tapped + offsetMs : undefined;
  return {
    startedAtMs: fields.run === 'planned' ? undefined : at(startedAt, startTapped),
    stoppedAtMs: fields.run === 'stopped' ? at(stoppedAt, stopTapped) : undefined,
  };
}

/** Reads what the device kept; a damaged copy, or one of another version of the program, is none. */
export function readKeptPair(found: unknown): KeptPair | undefined {
  const get = (name: string): unknown =>
    typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
  const [id, rowVersion, removed, texts] = [get('id'), get('rowVersion'), get('removed'), get('fields')];
  if (typeof id !== 'string' || typeof rowVersion !== 'number' || typeof removed !== 'boolean') return undefined;
  if (typeof texts !== 'object' || texts === null) return undefined;
  const fields: { [field in PairField]: string } = { ...EMPTY_PAIR };
  for (const field of PAIR_FIELDS) {
    const text: unknown = Reflect.get(texts, field);
    if (typeof text === 'string') fields[field] = text;
  }
  const tap = (value: unknown) => (typeof value === 'number' ? value : null);
  return { id, rowVersion, removed, fields, startTapped: tap(get('startTapped')), stopTapped: tap(get('stopTapped')) };
}
