import { type MuscleLookup, siteNames } from '../muscle-words.ts';
import type { NeedlingSession, SiteResponse } from '../session.ts';
import type { NoteSection, NoteSentence } from './note-draft.ts';
import { groupedBy, placeWordsIn } from './places.ts';
import { listedApart, NOT_RECORDED, oneLine, said, sectionOf, sentence, sentenceOn } from './wording.ts';

const TOLERATED_WORDS = {
  well: 'well',
  fair: 'fairly',
  poor: 'poorly',
  stopped: 'needling was stopped',
} as const satisfies Readonly<Record<SiteResponse['tolerated'], string>>;

/** How the patient took it, site by site where it differed, and what was observed. */
export function response(
  { sites }: NeedlingSession,
  muscles: MuscleLookup,
  more: readonly (readonly NoteSentence[])[],
): NoteSection {
  const names = siteNames(sites, muscles);
  const places = placeWordsIn(sites, muscles);
  const all = [...sites.keys()];
  const rests = (indexes: readonly number[]) => indexes.map((index) => `sites[${index}].response` as const);
  const answered = all.filter((index) => sites[index]?.response !== undefined);
  const open = all.filter((index) => sites[index]?.response === undefined);
  const stopped = answered.filter((index) => sites[index]?.response?.tolerated === 'stopped');
  const taken = answered.filter((index) => !stopped.includes(index));
  const words = groupedBy(taken, (index) => sites[index]?.response?.tolerated ?? 'well').map(
    ([how, indexes]) => `${TOLERATED_WORDS[how]}${places.where('at', indexes)}`,
  );
  const observed = groupedBy(
    answered.filter((index) => oneLine(sites[index]?.response?.text ?? '') !== ''),
    (index) => said(sites[index]?.response?.text),
  );
  const tolerance = [
    ...(sites.length === 0 ? [sentence('No site is recorded', 'sites')] : []),
    ...sentenceOn(`the patient tolerated needling ${listedApart(words)}`, rests(taken)),
    ...sentenceOn(`needling was stopped${places.where('at', stopped)}`, rests(stopped)),
    ...sentenceOn(`how it was tolerated is ${NOT_RECORDED}${places.where('for', open, 'not')}`, rests(open)),
  ];
  const texts = observed.flatMap(([text, indexes]) =>
    sentenceOn(`observed${places.where('at', indexes)}: ${text}`, rests(indexes)),
  );
  return sectionOf('response', 'Response to needling', [tolerance, texts, ...more], {
    columns: sites.length === 0 ? [] : ['Site', 'Tolerated', 'Observed'],
    rows: sites.map((site, index) => [
      names[index] ?? '',
      site.response === undefined ? NOT_RECORDED : TOLERATED_WORDS[site.response.tolerated],
      said(site.response?.text),
    ]),
  });
}
