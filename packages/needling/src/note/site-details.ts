import { dayWords } from '../safety/day-words.ts';
import type { Angle, Approach, Bleeding, Entry, Grip, PatientPosition, SiteRecord } from '../session.ts';
import type { NoteSentence, SiteField } from './note-draft.ts';
import { groupedBy, type PlaceWords } from './places.ts';
import { listedApart, oneLine, sentenceOn, times } from './wording.ts';

/** The sites of a session, for sentences that say the same of several. */
type Said = { readonly sites: readonly SiteRecord[]; readonly all: readonly number[]; readonly places: PlaceWords };

const POSITIONS = {
  prone: 'prone',
  supine: 'supine',
  'side-lying-left': 'on the left side',
  'side-lying-right': 'on the right side',
  seated: 'seated',
  other: 'in another position',
} as const satisfies Readonly<Record<PatientPosition, string>>;

const ENTRY_WORDS = { 'guide-tube': 'through a guide tube', freehand: 'freehand' } as const satisfies Readonly<
  Record<Entry, string>
>;
const ANGLE_WORDS = {
  perpendicular: 'perpendicular to the skin',
  oblique: 'at a slant to the skin',
  tangential: 'tangential to the skin',
} as const satisfies Readonly<Record<Angle, string>>;
const GRIP_WORDS = {
  flat: 'with the muscle held flat',
  pincer: 'with the muscle held in a pincer grip',
} as const satisfies Readonly<Record<Grip, string>>;
const BLEEDING_WORDS = {
  none: 'no bleeding',
  spot: 'a spot of blood',
  more: 'more than a spot of blood',
} as const satisfies Readonly<Record<Bleeding, string>>;

/** How the patient lay, how the needles went in, and from which packets they came; nothing where nothing is recorded. */
export function approachSentences(said: Said): readonly NoteSentence[] {
  return [
    ...told(
      said,
      'approach',
      ({ approach }) => approach?.position,
      (groups) => {
        const words = groups.map(({ value, whereNotAll }) => `${POSITIONS[value]}${whereNotAll('for')}`);
        return `the patient was ${listedApart(words)}`;
      },
    ),
    ...told(
      said,
      'approach',
      ({ approach }) => entryWords(approach),
      (groups) => {
        const words = groups.map(({ value, whereNotAll }) => `${value}${whereNotAll('at')}`);
        return `needles went in ${listedApart(words)}`;
      },
    ),
    ...told(
      said,
      'redirections',
      ({ redirections }) => redirections,
      (groups) => {
        const words = groups.map(
          ({ value, where, isOne }) => `${value === 0 ? 'not' : times(value)}${isOne ? '' : ' each'}${where('at')}`,
        );
        return `needles were redirected ${listedApart(words)}`;
      },
    ),
    ...told(
      said,
      'packet',
      ({ packet }) => packet && packetWords(packet),
      (groups) => {
        const words = groups.map(({ value, whereNotAll }) => `${value}${whereNotAll('for')}`);
        return `needles came from ${listedApart(words)}`;
      },
    ),
  ];
}

/** What was felt and seen while needling; nothing where nothing is recorded. */
export function feltSentences(said: Said): readonly NoteSentence[] {
  return [
    ...told(
      said,
      'twitchStrength',
      ({ twitchStrength }) => twitchStrength,
      (groups) => {
        const words = groups.map(({ value, where }) => `${value}${where('in')}`);
        return `the twitches were ${listedApart(words)}`;
      },
    ),
    ...told(
      said,
      'painDuring0to10',
      ({ painDuring0to10 }) => painDuring0to10,
      (groups) => {
        const words = groups.map(({ value, where }) => `${value} of 10${where('at')}`);
        return `pain while needled reached ${listedApart(words)}`;
      },
    ),
    ...told(
      said,
      'bleeding',
      ({ bleeding }) => bleeding,
      (groups) => {
        const words = groups.map(({ value, whereNotAll }) => `${BLEEDING_WORDS[value]}${whereNotAll('at')}`);
        return `there was ${listedApart(words)}`;
      },
    ),
  ];
}

type Group<T> = {
  readonly value: T;
  readonly where: (preposition: 'at' | 'in') => string;
  readonly whereNotAll: (preposition: 'at' | 'for') => string;
  readonly isOne: boolean;
};

/** One sentence on a field, for the sites where it is recorded; none where it is recorded nowhere. */
function told<T extends string | number>(
  { sites, all, places }: Said,
  field: SiteField,
  valueIn: (site: SiteRecord) => T | undefined,
  words: (groups: readonly Group<T>[]) => string,
): readonly NoteSentence[] {
  const recorded = all.flatMap((index) => {
    const site = sites[index];
    const value = site === undefined ? undefined : valueIn(site);
    return value === undefined ? [] : [{ index, value }];
  });
  if (recorded.length === 0) return [];
  const valueAt = new Map(recorded.map(({ index, value }) => [index, value]));
  const groups = groupedBy([...valueAt.keys()], (index) => valueAt.get(index)).flatMap(
    ([value, indexes]): Group<T>[] =>
      value === undefined
        ? []
        : [
            {
              value,
              where: (preposition) => places.where(preposition, indexes),
              whereNotAll: (preposition) => places.whereNotAll(preposition, indexes),
              isOne: indexes.length === 1,
            },
          ],
  );
  return sentenceOn(
    words(groups),
    recorded.map(({ index }) => `sites[${index}].${field}` as const),
  );
}

/** "through a guide tube, tangential to the skin, toward the spine of the scapula"; undefined where nothing is said. */
function entryWords(approach: Approach | undefined): string | undefined {
  const { entry, angle, grip, direction } = approach ?? {};
  const parts = [
    entry && ENTRY_WORDS[entry],
    angle && ANGLE_WORDS[angle],
    grip && GRIP_WORDS[grip],
    direction === undefined ? undefined : oneLine(direction),
  ].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}

function packetWords({ brand, lot, expiresOn }: NonNullable<SiteRecord['packet']>): string {
  const name = oneLine(brand) === '' ? 'a packet' : oneLine(brand);
  const batch = oneLine(lot) === '' ? '' : `, lot ${oneLine(lot)}`;
  return `${name}${batch}${expiresOn === undefined ? '' : `, good until ${expiryWords(expiresOn)}`}`;
}

/** "31 May 2028"; what is no date stays as it is. */
function expiryWords(text: string): string {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return oneLine(text);
  return dayWords({ year: Number(year), month: Number(month), day: Number(day) });
}
