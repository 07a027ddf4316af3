import { countMuscles, type MuscleLookup, siteNames } from '../muscle-words.ts';
import { needleWords } from '../needle-presets.ts';
import type { NeedlingSession, SiteRecord, Stimulation } from '../session.ts';
import { TECHNIQUES, type TechniqueId } from '../techniques.ts';
import type { NoteContext, NoteSection, NoteSentence, RestsOn, SiteField } from './note-draft.ts';
import { groupedBy, type PlaceWords, placeWordsIn } from './places.ts';
import { approachSentences, feltSentences } from './site-details.ts';
import {
  countWord,
  listedApart,
  NOT_ASSESSED,
  NOT_RECORDED,
  oneLine,
  sectionOf,
  sentence,
  sentenceOn,
  type Table,
  times,
} from './wording.ts';

/** How each technique ends the sentence "was needled with ... needles". */
const HOW = {
  superficial: 'superficially',
  'deep-pistoning': 'by deep pistoning',
  static: 'and the needles were left in place',
  winding: 'with winding',
  threading: 'by threading',
  periosteal: 'to tap the periosteum',
  perineural: 'beside the nerve',
  electrical: 'for electrical stimulation',
  tendon: 'into the tendon',
  scar: 'into the scar',
  ligament: 'into the ligament',
} as const satisfies Readonly<Record<TechniqueId, string>>;

type Said = { readonly sites: readonly SiteRecord[]; readonly all: readonly number[]; readonly places: PlaceWords };

/** What was needled and how: same things together in sentences, each site for itself in the table. */
export function procedure(
  { sites }: NeedlingSession,
  muscles: MuscleLookup,
  more: readonly (readonly NoteSentence[])[],
  currentsTold: NonNullable<NoteContext['currentsTold']>,
): NoteSection {
  const all = [...sites.keys()];
  const said: Said = { sites, all, places: placeWordsIn(sites, muscles) };
  const paragraphs =
    sites.length === 0
      ? [[sentence('No site is recorded', 'sites')]]
      : [
          [...counted(sites, muscles), ...needled(said), ...points(said)],
          approachSentences(said),
          [...insertions(said), ...depths(said)],
          [...twitches(said), ...familiarPain(said), ...feltSentences(said)],
          stimulated(said, currentsTold),
        ];
  return sectionOf('needling', 'Dry needling procedure', [...paragraphs, ...more], table(sites, muscles));
}

function at(indexes: readonly number[], ...fields: readonly SiteField[]): readonly RestsOn[] {
  return indexes.flatMap((index) => fields.map((field) => `sites[${index}].${field}` as const));
}

function counted(sites: readonly SiteRecord[], muscles: MuscleLookup): readonly NoteSentence[] {
  const counts = countMuscles(sites, muscles);
  if (counts.muscles === 0) return [];
  const were = counts.muscles === 1 ? 'muscle was' : 'muscles were';
  return sentenceOn(
    `${countWord(counts.muscles)} ${were} needled, ${countWord(counts.musclesAndSides)} counted by side`,
    at(
      [...sites.keys()].filter((index) => (sites[index]?.insertions ?? 0) > 0),
      'muscle',
      'insertions',
    ),
  );
}

/** What was only planned is told apart from what was done: by one site, and by several. */
const DONE_WORDS = {
  done: { one: 'was needled', several: 'were needled', end: '' },
  none: { one: 'was planned', several: 'were planned', end: ', and no insertion was made' },
  open: { one: 'is planned', several: 'are planned', end: `; insertions are ${NOT_RECORDED} yet` },
} as const;

/** Same needle, same technique: one sentence. */
function needled({ sites, all, places }: Said): readonly NoteSentence[] {
  const done = ({ insertions: made }: SiteRecord) => (made === undefined ? 'open' : made === 0 ? 'none' : 'done');
  const groups = Map.groupBy(all, (index) => {
    const site = sites[index];
    return site === undefined ? '' : [done(site), site.technique, needleWords(site.needle)].join('|');
  });
  return [...groups.values()].flatMap((indexes): readonly NoteSentence[] => {
    const site = sites[indexes[0] ?? -1];
    if (site === undefined) return [];
    const { one, several, end } = DONE_WORDS[done(site)];
    return sentenceOn(
      `${places.named(indexes)} ${indexes.length === 1 ? one : several} with ${needleWords(site.needle)} needles ${HOW[site.technique]}${end}`,
      at(indexes, 'muscle', 'needle', 'technique', 'insertions'),
    );
  });
}

/** By their number; where they lie stands in the table. */
function points({ sites, all, places }: Said): readonly NoteSentence[] {
  const named = all.filter((index) => sites[index]?.triggerPoint !== undefined);
  const words = groupedBy(named, (index) => sites[index]?.triggerPoint ?? '').map(
    ([point, indexes]) => `${oneLine(point).replace(/^tp(?=\d+$)/, 'trigger point ')}${places.where('in', indexes)}`,
  );
  return sentenceOn(
    `${words.length === 1 ? 'the target was' : 'targets were'} ${listedApart(words)}`,
    at(named, 'triggerPoint'),
  );
}

function insertions({ sites, all, places }: Said): readonly NoteSentence[] {
  const made = all.filter((index) => (sites[index]?.insertions ?? 0) > 0);
  const words = groupedBy(made, (index) => sites[index]?.insertions ?? 0).map(
    ([count, indexes]) => `${times(count)}${each(indexes)}${places.where('at', indexes)}`,
  );
  return sentenceOn(`the skin was entered ${listedApart(words)}`, at(made, 'insertions'));
}

function depths({ sites, all, places }: Said): readonly NoteSentence[] {
  const known = all.filter((index) => sites[index]?.depthMm !== undefined);
  const open = all.filter((index) => sites[index]?.depthMm === undefined);
  const words = groupedBy(known, (index) => sites[index]?.depthMm).map(
    ([depth, indexes]) => `${depth} mm${places.where('at', indexes)}`,
  );
  return [
    ...sentenceOn(`the needle reached ${listedApart(words)}`, at(known, 'depthMm')),
    ...sentenceOn(`depth is ${NOT_RECORDED}${places.where('for', open, 'not')}`, at(open, 'depthMm')),
  ];
}

function twitches({ sites, all, places }: Said): readonly NoteSentence[] {
  const of = (wanted: (found: SiteRecord['twitches']) => boolean) =>
    all.filter((index) => {
      const site = sites[index];
      return site !== undefined && wanted(site.twitches);
    });
  const seen = of((found) => found !== 'not-assessed' && found !== 0);
  const none = of((found) => found === 0);
  const open = of((found) => found === 'not-assessed');
  const words = groupedBy(seen, (index) => Number(sites[index]?.twitches)).map(([count, indexes], group) =>
    group === 0
      ? `${countWord(count)} local twitch ${count === 1 ? 'response' : 'responses'}${each(indexes)} came${places.where('in', indexes)}`
      : `${count}${each(indexes)}${places.where('in', indexes)}`,
  );
  return [
    ...sentenceOn(listedApart(words), at(seen, 'twitches')),
    ...sentenceOn(`no local twitch response came${places.where('at', none, 'not')}`, at(none, 'twitches')),
    ...sentenceOn(
      `local twitch responses were ${NOT_ASSESSED}${places.where('at', open, 'not')}`,
      at(open, 'twitches'),
    ),
  ];
}

function familiarPain({ sites, all, places }: Said): readonly NoteSentence[] {
  const of = (answer: SiteRecord['familiarPainReproduced']) =>
    all.filter((index) => sites[index]?.familiarPainReproduced === answer);
  const [yes, no, open] = [of('yes'), of('no'), of('not-assessed')];
  return [
    ...sentenceOn(`needling reproduced the familiar pain${places.where('at', yes)}`, at(yes, 'familiarPainReproduced')),
    ...sentenceOn(
      `needling did not reproduce the familiar pain${places.where('at', no, 'not')}`,
      at(no, 'familiarPainReproduced'),
    ),
    ...sentenceOn(
      `familiar pain was ${NOT_ASSESSED}${places.where('at', open, 'not')}`,
      at(open, 'familiarPainReproduced'),
    ),
  ];
}

/** What was set and told of by no pair: of pairs it is said how they ran. The table holds what was set either way. */
function stimulated(
  { sites, all, places }: Said,
  currentsTold: NonNullable<NoteContext['currentsTold']>,
): readonly NoteSentence[] {
  const set = all.filter((index) => {
    const site = sites[index];
    return (
      site?.stimulation !== undefined &&
      !currentsTold.some(({ muscle, side }) => muscle === site.muscle && side === site.side)
    );
  });
  const unset = all.filter((index) => {
    const site = sites[index];
    return site !== undefined && site.technique === 'electrical' && site.stimulation === undefined;
  });
  const groups = groupedBy(set, (index) => {
    const stimulation = sites[index]?.stimulation;
    return stimulation === undefined ? '' : currentWords(stimulation);
  });
  return [
    ...groups.flatMap(([current, indexes]) =>
      sentenceOn(
        // What is set at a site is its plan. Whether it ran, and when, is told of each pair of needles.
        `a current was set for the needles in ${places.named(indexes)}: ${current}`,
        at(indexes, 'stimulation', 'technique'),
      ),
    ),
    ...sentenceOn(
      `the settings of the electrical stimulation in ${places.named(unset)} are ${NOT_RECORDED}`,
      at(unset, 'stimulation', 'technique'),
    ),
  ];
}

/** " each" where one count is said of several sites. */
function each(indexes: readonly number[]): string {
  return indexes.length > 1 ? ' each' : '';
}

function currentWords({ frequencyHz, pulseWidthUs, minutes, intensity0to10 }: Stimulation): string {
  const intensity =
    intensity0to10 === undefined ? `; the intensity is ${NOT_RECORDED}` : `, intensity ${intensity0to10} of 10`;
  return `${frequencyHz} Hz, pulses of ${pulseWidthUs} us, ${minutes} min${intensity}`;
}

function table(sites: readonly SiteRecord[], muscles: MuscleLookup): Table {
  const names = siteNames(sites, muscles);
  return {
    columns:
      sites.length === 0
        ? []
        : [
            'Site',
            'Trigger point',
            'Needle',
            'Technique',
            'Insertions',
            'Depth',
            'Local twitch responses',
            'Familiar pain reproduced',
            'Stimulation as set',
          ],
    rows: sites.map((site, index) => [
      names[index] ?? '',
      pointWords(site, muscles),
      needleWords(site.needle),
      TECHNIQUES[site.technique].name,
      site.insertions === undefined ? NOT_RECORDED : String(site.insertions),
      site.depthMm === undefined ? NOT_RECORDED : `${site.depthMm} mm`,
      site.twitches === 'not-assessed' ? NOT_ASSESSED : String(site.twitches),
      site.familiarPainReproduced === 'not-assessed' ? NOT_ASSESSED : site.familiarPainReproduced,
      stimulationWords(site),
    ]),
  };
}

function pointWords({ muscle, triggerPoint }: SiteRecord, muscles: MuscleLookup): string {
  if (triggerPoint === undefined) return NOT_RECORDED;
  const place = muscles(muscle).triggerPoints?.find((point) => point.id === triggerPoint)?.place;
  return place === undefined ? triggerPoint : `${triggerPoint}: ${oneLine(place)}`;
}

function stimulationWords({ technique, stimulation }: SiteRecord): string {
  if (stimulation !== undefined) return settingsWords(stimulation);
  return technique === 'electrical' ? 'settings not recorded' : 'none';
}

function settingsWords({ frequencyHz, pulseWidthUs, minutes, intensity0to10 }: Stimulation): string {
  const intensity = intensity0to10 === undefined ? `intensity ${NOT_RECORDED}` : `intensity ${intensity0to10} of 10`;
  return `${frequencyHz} Hz, ${pulseWidthUs} us, ${minutes} min, ${intensity}`;
}
