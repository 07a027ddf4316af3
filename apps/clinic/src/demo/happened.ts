import {
  type AdverseEventKind,
  adverseEvent,
  type CountedSite,
  type EventOnset,
  type EventOutcome,
  isAdverseEventKind,
  PUBLISHED_RATES,
  type Relatedness,
} from '@filiform/needling';
import type { Chance } from './random.ts';

/** What happened after one of the demo's sessions. */
export type DemoEvent = {
  readonly kind: AdverseEventKind;
  /** A site of the session; absent where it was no single one. */
  readonly site: CountedSite | undefined;
  readonly onset: EventOnset;
  /** From the start of the visit to when it was told. */
  readonly toldAfterHours: number;
  readonly lastedMinutes: number | undefined;
  readonly relatedness: Relatedness;
  readonly outcome: EventOutcome;
  readonly action: string;
};

/** Known at the end of the visit; what is told at the next one comes later. */
const AT_THE_VISIT: ReadonlySet<AdverseEventKind> = new Set(['bleeding', 'pain-during', 'drowsy', 'nausea', 'faint']);

const WORDS: Readonly<Partial<Record<AdverseEventKind, readonly string[]>>> = {
  bruise: ['Told at the next visit.', 'The size of a coin, not tender.', 'Seen at the next visit, fading.'],
  bleeding: ['Pressed for a minute, dry.', 'A few drops, pressed.'],
  'pain-during': ['Needle drawn back, went on with fewer movements.', 'Stopped at this site.'],
  'pain-after': ['Sore to the touch for a day or two, slept well.'],
  aggravation: ['More of the known pain for two days, then less than before.'],
  drowsy: ['Waited here for twenty minutes, then was fetched.'],
  headache: ['Eased by the evening, no warning signs.'],
  nausea: ['Lay flat, passed within ten minutes.'],
  faint: [
    'Pale and away for some seconds while sitting up. Lay flat with legs up, pulse 52, blood pressure 95 over 60; 118 over 74 after fifteen minutes. Had not eaten. Walked out after half an hour, was telephoned the next day: well.',
  ],
  needlestick: [
    'Left index finger, while putting the needle away. Washed at once; the patient agreed to a blood test.',
  ],
};

/** At most one a session, each kind about as often as Brady 2014 counted it. */
export function happenedAfter(chance: Chance, sites: readonly CountedSite[]): DemoEvent | undefined {
  const rates = PUBLISHED_RATES['brady-2014'].rates.flatMap(({ event, perThousand }) =>
    isAdverseEventKind(event) ? [{ kind: event, weight: perThousand }] : [],
  );
  const all = rates.reduce((sum, { weight }) => sum + weight, 0);
  if (!chance.happens(all / 1000)) return undefined;
  return demoEvent(chance, chance.weighted(rates).kind, sites);
}

/** One event of this kind, as it mostly goes. */
export function demoEvent(chance: Chance, kind: AdverseEventKind, sites: readonly CountedSite[]): DemoEvent {
  const isAtVisit = AT_THE_VISIT.has(kind) || kind === 'needlestick';
  const isOfSite =
    adverseEvent(kind).affects === 'patient' && !['drowsy', 'headache', 'nausea', 'faint'].includes(kind);
  return {
    kind,
    site: isOfSite && sites.length > 0 ? chance.oneOf(sites) : undefined,
    onset: kind === 'pain-during' || kind === 'bleeding' ? 'during' : isAtVisit ? 'same-visit' : 'later',
    toldAfterHours: isAtVisit ? 0.7 : chance.whole(2, 6) * 24,
    lastedMinutes: lastedMinutes(chance, kind),
    relatedness: kind === 'headache' || kind === 'aggravation' ? 'possible' : 'certain',
    outcome: 'resolved',
    action: chance.oneOf(WORDS[kind] ?? ['']),
  };
}

function lastedMinutes(chance: Chance, kind: AdverseEventKind): number | undefined {
  if (kind === 'bruise') return chance.whole(4, 10) * 24 * 60;
  if (kind === 'aggravation' || kind === 'pain-after') return chance.whole(1, 3) * 24 * 60;
  if (kind === 'headache') return chance.whole(2, 8) * 60;
  return kind === 'needlestick' ? undefined : chance.whole(1, 20);
}
