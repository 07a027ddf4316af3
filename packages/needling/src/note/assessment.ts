import { placeWords } from '../muscle-words.ts';
import type { NeedlingSession, SiteRecord } from '../session.ts';
import type { ConsideredCandidate, NoteContext, NoteSection, NoteSentence } from './note-draft.ts';
import { placeWordsIn } from './places.ts';
import { listed, NOT_RECORDED, oneLine, sectionOf, sentence, sentenceOn, type Table } from './wording.ts';

/** Which muscles came up, and which of them the clinician chose: read from the sites, so that the two can't contradict. */
export function assessment(
  { sites }: NeedlingSession,
  context: NoteContext,
  more: readonly (readonly NoteSentence[])[],
): NoteSection {
  return sectionOf(
    'candidates',
    'Assessment',
    [[...ranked(context), ...chosen(sites, context)], ...more],
    table(sites, context),
  );
}

function ranked({ candidates = [], findings = [], rankedFor, muscles }: NoteContext): readonly NoteSentence[] {
  if (candidates.length === 0) return [sentence('No muscles were ranked', 'candidates')];
  const places = placeWordsIn(candidates, muscles);
  const words = candidates.map(
    ({ likelihood, explains }, index) =>
      `${places.named([index])} (${likelihood}, ${percent(explains)}${index === 0 ? ' of the drawing' : ''})`,
  );
  const basis = `${findings.length > 0 ? ' and the findings' : ''}${rankedFor === undefined ? '' : `, for ${oneLine(rankedFor)}`}`;
  const rests = candidates.map((_, index) => `candidates[${index}]` as const);
  return [
    ...sentenceOn(`By the pain drawing${basis}, the referral patterns of the atlas rank ${listed(words)}`, [
      ...rests,
      ...(rankedFor === undefined ? [] : (['rankedFor'] as const)),
    ]),
    sentence('This is a ranking, not a diagnosis', 'candidates'),
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function chosen(sites: readonly SiteRecord[], { candidates = [], muscles }: NoteContext): readonly NoteSentence[] {
  if (sites.length === 0) return [sentence('No muscle was chosen for needling', 'sites')];
  const places = placeWordsIn(firsts(sites), muscles);
  const all = firsts(sites);
  const isRanked = (site: Place) => candidates.some((candidate) => samePlace(candidate, site));
  const others = all.flatMap((site, index) => (isRanked(site) ? [] : [index]));
  const ofSites = (indexes: readonly number[]) =>
    sites.flatMap((site, place) =>
      indexes.some((index) => samePlace(all[index] ?? site, site)) ? [`sites[${place}].muscle` as const] : [],
    );
  const everyone = [...all.keys()];
  return [
    ...sentenceOn(`The clinician chose ${places.named(everyone)}`, ofSites(everyone)),
    ...(candidates.length === 0 || others.length === 0
      ? []
      : sentenceOn(
          `${places.named(others)} ${others.length === 1 ? 'was' : 'were'} not among the muscles ranked`,
          ofSites(others),
        )),
  ];
}

function table(sites: readonly SiteRecord[], { candidates = [], muscles }: NoteContext): Table {
  const isChosen = (place: Place) => sites.some((site) => samePlace(site, place));
  return {
    columns:
      candidates.length === 0 ? [] : ['Muscle', 'Source of the pain', 'Explains of the drawing', 'Reasons', 'Chosen'],
    rows: candidates.map((candidate: ConsideredCandidate) => [
      placeWords(candidate, muscles),
      candidate.likelihood,
      percent(candidate.explains),
      candidate.reasons.length === 0 ? NOT_RECORDED : candidate.reasons.map(oneLine).join('; '),
      isChosen(candidate) ? 'yes' : 'no',
    ]),
  };
}

type Place = Pick<SiteRecord, 'muscle' | 'side'>;

function samePlace(a: Place, b: Place): boolean {
  return a.muscle === b.muscle && a.side === b.side;
}

/** Each muscle and side once. */
function firsts(sites: readonly SiteRecord[]): readonly SiteRecord[] {
  return sites.filter((site, index) => sites.findIndex((one) => samePlace(one, site)) === index);
}
