import { type MissingNeedleAccount, OUTCOME_WORDS, SEARCH_PLACES } from './missing-needle.ts';
import { countMuscles, type MuscleLookup, placeWords, siteNames } from './muscle-words.ts';
import { needleBalance } from './needle-balance.ts';
import { needleWords } from './needle-presets.ts';
import type { DrawnRegion, NoteContext, NoteDraft, NoteSection } from './note-draft.ts';
import type { NeedlingSession, SiteRecord, Stimulation } from './session.ts';
import { TECHNIQUES } from './techniques.ts';

const NOT_RECORDED = 'not recorded';
const NOT_ASSESSED = 'not assessed';

/**
 * Draft the note of a session from what was recorded, and from nothing else. An unfinished session can be drafted
 * too: what is missing reads "not recorded". The same arguments give the same note. Pure; never throws.
 * Needling is a section of its own: some boards ask for a separate procedure note.
 */
export function draftNote(session: NeedlingSession, context: NoteContext): NoteDraft {
  const names = siteNames(session.sites, context.muscles);
  return {
    version: 1,
    sections: [
      subjective(context),
      ...findings(context),
      candidates(session, context),
      needling(session, names, context.muscles),
      response(session, names),
      needleCount(session, names),
      plan(context),
    ],
  };
}

function subjective({ complaint, drawing }: NoteContext): NoteSection {
  return {
    kind: 'subjective',
    heading: 'Subjective',
    paragraphs: [`In the patient's words: ${said(complaint)}`, drawingSentence(drawing)],
    columns: drawing === undefined || drawing.length === 0 ? [] : ['Region', 'Side', 'Worst intensity', 'Quality'],
    rows: (drawing ?? []).map((region) => [
      region.name,
      region.side,
      `${region.worstIntensity0to10} of 10`,
      region.qualities.length === 0 ? NOT_RECORDED : region.qualities.join(', '),
    ]),
  };
}

function drawingSentence(drawing: readonly DrawnRegion[] | undefined): string {
  if (drawing === undefined) return 'Pain drawing: none was made.';
  if (drawing.length === 0) return 'Pain drawing: made, with nothing marked.';
  return `Pain drawing: ${drawing.length === 1 ? 'one region' : `${drawing.length} regions`} marked.`;
}

/** Not there where nothing was recorded: many visits go without. */
function findings({ findings: found = [], headacheFeatures = [], muscles }: NoteContext): readonly NoteSection[] {
  if (found.length === 0 && headacheFeatures.length === 0) return [];
  return [
    {
      kind: 'findings',
      heading: 'Examination',
      paragraphs:
        headacheFeatures.length === 0 ? [] : [`Headache: ${closed(headacheFeatures.map(oneLine).join('; '))}`],
      columns: found.length === 0 ? [] : ['Muscle', 'Side', 'Found'],
      rows: found.map((one) => [muscles(one.muscle).name, one.side, one.found.map(oneLine).join('; ')]),
    },
  ];
}

function candidates({ sites }: NeedlingSession, context: NoteContext): NoteSection {
  const { candidates: considered, muscles } = context;
  const isChosen = (place: Place) => sites.some((site) => samePlace(site, place));
  const isConsidered = (place: Place) => (considered ?? []).some((candidate) => samePlace(candidate, place));
  const chosen = distinctNames(sites, muscles);
  const others = distinctNames(
    sites.filter((site) => !isConsidered(site)),
    muscles,
  );
  const ranked = considered !== undefined && considered.length > 0;
  return {
    kind: 'candidates',
    heading: 'Muscles considered',
    paragraphs: [
      ranked
        ? `Ranked from the pain drawing${basisWords(context)} by the referral patterns of the atlas. A ranking, not a diagnosis.`
        : 'Candidate muscles: none recorded.',
      `Chosen by the clinician: ${chosen.length === 0 ? 'none' : chosen.join('; ')}.`,
      ...(ranked && others.length > 0 ? [`Chosen, and not among those listed: ${others.join('; ')}.`] : []),
    ],
    columns: ranked ? ['Muscle', 'Source of the pain', 'Explains of the drawing', 'Reasons', 'Chosen'] : [],
    rows: (considered ?? []).map((candidate) => [
      placeWords(candidate, muscles),
      candidate.likelihood,
      `${Math.round(candidate.explains * 100)}%`,
      candidate.reasons.length === 0 ? NOT_RECORDED : candidate.reasons.map(oneLine).join('; '),
      isChosen(candidate) ? 'yes' : 'no',
    ]),
  };
}

function basisWords({ findings: found = [], rankedFor }: NoteContext): string {
  return `${found.length > 0 ? ' and the findings' : ''}${rankedFor === undefined ? '' : `, for ${oneLine(rankedFor)},`}`;
}

function needling({ sites }: NeedlingSession, names: readonly string[], muscles: MuscleLookup): NoteSection {
  const counts = countMuscles(sites, muscles);
  const untouched = sites.flatMap((site, index) => (site.insertions === 0 ? [names[index] ?? ''] : []));
  return {
    kind: 'needling',
    heading: 'Dry needling procedure',
    paragraphs: [
      sites.length === 0
        ? 'No site is recorded.'
        : `Muscles needled: ${counts.muscles}. With each side counted: ${counts.musclesAndSides}.`,
      ...(untouched.length > 0 ? [`Planned, and no insertion made: ${untouched.join('; ')}.`] : []),
    ],
    columns: columnsFor(sites, [
      'Site',
      'Trigger point',
      'Needle',
      'Technique',
      'Insertions',
      'Depth',
      'Local twitch responses',
      'Familiar pain reproduced',
      'Electrical stimulation',
    ]),
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
  const intensity = intensity0to10 === undefined ? 'intensity not recorded' : `intensity ${intensity0to10} of 10`;
  return `${frequencyHz} Hz, ${pulseWidthUs} us, ${minutes} min, ${intensity}`;
}

function response({ sites }: NeedlingSession, names: readonly string[]): NoteSection {
  return {
    kind: 'response',
    heading: 'Response to needling',
    paragraphs: sites.length === 0 ? ['No site is recorded.'] : [],
    columns: columnsFor(sites, ['Site', 'Tolerated', 'Observed']),
    rows: sites.map((site, index) => [
      names[index] ?? '',
      site.response === undefined ? NOT_RECORDED : TOLERATED_WORDS[site.response.tolerated],
      said(site.response?.text),
    ]),
  };
}

const TOLERATED_WORDS = { well: 'well', fair: 'fairly', poor: 'poorly', stopped: 'needling was stopped' } as const;

function needleCount({ sites }: NeedlingSession, names: readonly string[]): NoteSection {
  const balance = needleBalance(sites);
  const uncounted = names.filter((_, index) => balance.sites[index]?.state === 'not-counted');
  const counted = `Needles in ${balance.needlesIn}, needles out ${balance.needlesOut}.`;
  return {
    kind: 'needle-count',
    heading: 'Needle count',
    paragraphs: [
      ...(sites.length === 0 ? ['No site is recorded.'] : []),
      ...(uncounted.length < sites.length ? [counted] : []),
      ...(uncounted.length > 0 ? [`Not counted yet, and not in that sum: ${uncounted.join('; ')}.`] : []),
      ...(balance.withoutAccount > 0 ? [`Without an account yet: ${balance.withoutAccount}.`] : []),
      ...sites.flatMap((site, index) =>
        site.missingNeedles.map((account) => accountWords(account, names[index] ?? '')),
      ),
    ],
    columns: columnsFor(sites, ['Site', 'Needles in', 'Needles out']),
    rows: sites.map((site, index) => [names[index] ?? '', countWords(site.needlesIn), countWords(site.needlesOut)]),
  };
}

function countWords(count: number | undefined): string {
  return count === undefined ? 'not counted' : String(count);
}

function accountWords(account: MissingNeedleAccount, name: string): string {
  const by = account.by.trim() === '' ? NOT_RECORDED : oneLine(account.by);
  const note = account.note.trim() === '' ? '' : ` ${closed(oneLine(account.note))}`;
  return `Missing needle at ${name}: ${OUTCOME_WORDS[account.outcome]}${particulars(account)}. Account by: ${closed(by)}${note}`;
}

function particulars(account: MissingNeedleAccount): string {
  switch (account.outcome) {
    case 'found':
    case 'broken-and-removed':
      return '';
    case 'retained-and-referred':
      return ` to ${account.referredTo.trim() === '' ? NOT_RECORDED : oneLine(account.referredTo)}`;
    case 'not-found-after-search':
      return `; searched: ${account.searched.map((place) => SEARCH_PLACES[place]).join('; ') || NOT_RECORDED}`;
  }
}

function plan({ plan: text, aftercare }: NoteContext): NoteSection {
  return {
    kind: 'plan',
    heading: 'Plan and aftercare',
    paragraphs: [`Plan: ${said(text)}`, `Aftercare given: ${said(aftercare)}`],
    columns: [],
    rows: [],
  };
}

type Place = Pick<SiteRecord, 'muscle' | 'side'>;

function samePlace(a: Place, b: Place): boolean {
  return a.muscle === b.muscle && a.side === b.side;
}

function distinctNames(places: readonly Place[], muscles: MuscleLookup): readonly string[] {
  return [...new Set(places.map((place) => placeWords(place, muscles)))];
}

function columnsFor(sites: readonly SiteRecord[], columns: readonly string[]): readonly string[] {
  return sites.length === 0 ? [] : columns;
}

/** What somebody typed, as one closed sentence, or that nothing was. */
function said(text: string | undefined): string {
  const line = oneLine(text ?? '');
  return line === '' ? `${NOT_RECORDED}.` : closed(line);
}

function closed(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Line breaks and runs of blanks become one blank: free text can't break a table or pass for a heading. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
