import { type MissingNeedleAccount, OUTCOME_WORDS, SEARCH_PLACES } from '../missing-needle.ts';
import { type MuscleLookup, siteNames } from '../muscle-words.ts';
import { needleBalance } from '../needle-balance.ts';
import type { NeedlingSession } from '../session.ts';
import type { NoteSection, NoteSentence } from './note-draft.ts';
import { placeWordsIn } from './places.ts';
import {
  closed,
  countWord,
  listed,
  listedApart,
  NOT_RECORDED,
  oneLine,
  sectionOf,
  sentence,
  sentenceOn,
} from './wording.ts';

/** Both counts as they were made, and what became of each needle between them. */
export function needleCount(
  { sites }: NeedlingSession,
  muscles: MuscleLookup,
  more: readonly (readonly NoteSentence[])[],
): NoteSection {
  const names = siteNames(sites, muscles);
  const places = placeWordsIn(sites, muscles);
  const balance = needleBalance(sites);
  const all = [...sites.keys()];
  const counted = all.filter((index) => balance.sites[index]?.state !== 'not-counted');
  const open = all.filter((index) => balance.sites[index]?.state === 'not-counted');
  const both = (indexes: readonly number[]) =>
    indexes.flatMap((index) => [`sites[${index}].needlesIn`, `sites[${index}].needlesOut`] as const);
  const { needlesIn, needlesOut, withoutAccount } = balance;
  const counts = [
    ...(sites.length === 0 ? [sentence('No site is recorded', 'sites')] : []),
    ...sentenceOn(
      `${countWord(needlesIn)} ${needlesIn === 1 ? 'needle' : 'needles'} went in and ${countWord(needlesOut)} came out`,
      both(counted),
    ),
    ...sentenceOn(`not counted yet, and not in that sum: ${places.named(open)}`, both(open)),
    ...(withoutAccount > 0
      ? sentenceOn(
          `${countWord(withoutAccount)} missing ${withoutAccount === 1 ? 'needle has' : 'needles have'} no account yet`,
          both(counted),
        )
      : []),
  ];
  const counters = countedBy(sites);
  const accounts = sites.flatMap((site, index) =>
    site.missingNeedles.map((account, place) =>
      sentence(accountWords(account, places.named([index])), `sites[${index}].missingNeedles[${place}]`),
    ),
  );
  return sectionOf(
    'needle-count',
    'Needle count',
    [[...counts, ...counters], ...accounts.map((one) => [one]), ...more],
    {
      columns: sites.length === 0 ? [] : ['Site', 'Needles in', 'Needles out'],
      rows: sites.map((site, index) => [names[index] ?? '', countWords(site.needlesIn), countWords(site.needlesOut)]),
    },
  );
}

/** Who counted in and who counted out, as far as it was recorded. */
function countedBy(sites: NeedlingSession['sites']): readonly NoteSentence[] {
  const who = (way: 'in' | 'out') => {
    const names = [...new Set(sites.flatMap((site) => oneLine(site.countedBy?.[way] ?? '') || []))];
    return names.length === 0 ? [] : [`${way} by ${listed(names)}`];
  };
  const words = [...who('in'), ...who('out')];
  if (words.length === 0) return [];
  const rests = [...sites.keys()].filter((index) => sites[index]?.countedBy !== undefined);
  return sentenceOn(
    `they were counted ${listedApart(words)}`,
    rests.map((index) => `sites[${index}].countedBy` as const),
  );
}

function countWords(count: number | undefined): string {
  return count === undefined ? 'not counted' : String(count);
}

function accountWords(account: MissingNeedleAccount, where: string): string {
  const by = account.by.trim() === '' ? NOT_RECORDED : oneLine(account.by);
  const note = account.note.trim() === '' ? '' : ` ${closed(oneLine(account.note))}`;
  return `A needle missing at ${where} was ${OUTCOME_WORDS[account.outcome]}${particulars(account)}; account by ${closed(by)}${note}`;
}

function particulars(account: MissingNeedleAccount): string {
  switch (account.outcome) {
    case 'found':
    case 'broken-and-removed':
      return '';
    case 'retained-and-referred':
      return ` to ${account.referredTo.trim() === '' ? NOT_RECORDED : oneLine(account.referredTo)}`;
    case 'not-found-after-search':
      return ` of ${account.searched.map((place) => SEARCH_PLACES[place]).join('; ') || `places ${NOT_RECORDED}`}`;
  }
}
