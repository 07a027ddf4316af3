import { draftNote, type NoteContext, type NoteSection, type NoteSentence, type SiteRecord } from '@filiform/needling';
import type { NoteSections, NoteTexts } from '../database/tables.ts';

export const TEXT_NAMES = [
  'subjective',
  'candidates',
  'plan',
  'aftercare',
  'needling',
  'response',
  'needleCount',
] as const satisfies readonly (keyof NoteTexts)[];
export type TextName = (typeof TEXT_NAMES)[number];

export const TEXT_WORDS = {
  subjective: 'Subjective',
  candidates: 'Assessment',
  plan: 'Plan',
  aftercare: 'Aftercare given',
  needling: 'Remark on the procedure',
  response: 'Remark on the response',
  needleCount: 'Remark on the needle count',
} as const satisfies Readonly<Record<TextName, string>>;

export const NO_TEXTS: NoteTexts = {
  subjective: null,
  candidates: null,
  plan: '',
  aftercare: '',
  needling: '',
  response: '',
  needleCount: '',
};

/** What the note is drafted from, without the texts that the clinician types. */
export type NoteRecord = {
  readonly sites: readonly SiteRecord[];
  readonly context: Omit<NoteContext, 'plan' | 'aftercare'>;
  /** What the check before the needle said; undefined where there is nothing to tell. */
  readonly safety?: TypelessSection | undefined;
};

/** A section that a domain wrote itself, without what its sentences rest on. */
type TypelessSection = Omit<AssembledSection, 'sentences'>;

/** A section of a note as it stands: drafted, or written by another domain. */
export type AssembledSection = Omit<NoteSection, 'kind'> & { readonly kind: NoteSection['kind'] | 'safety' };

/** The two texts as the record drafts them, one paragraph a line. */
export function draftedTexts(record: NoteRecord): { readonly subjective: string; readonly candidates: string } {
  const { sections } = draftNote({ sites: record.sites }, record.context);
  const text = (kind: NoteSection['kind']) =>
    sections.find((section) => section.kind === kind)?.paragraphs.join('\n') ?? '';
  return { subjective: text('subjective'), candidates: text('candidates') };
}

/**
 * The note as it stands: text where the clinician typed, everything else from the record of this moment. What was
 * needled, felt and counted can't be typed over, only remarked on.
 */
export function assembleNote(record: NoteRecord, texts: NoteTexts): readonly AssembledSection[] {
  const { plan, aftercare } = texts;
  const { sections } = draftNote({ sites: record.sites }, { ...record.context, plan, aftercare });
  const isNeedled = record.sites.length > 0;
  const { safety } = record;
  return sections
    .filter(({ kind, sentences }) => isNeedled || !isOfNeedling(kind) || hasPart(sentences))
    .flatMap((section): readonly AssembledSection[] => {
      const typed = asTyped(section, texts, isNeedled);
      return section.kind === 'needling' && safety ? [withSentences(safety), typed] : [typed];
    });
}

function isOfNeedling(kind: NoteSection['kind']): boolean {
  return kind === 'response' || kind === 'needle-count';
}

/** True where another record says something in it, such as a re-test at a visit without needling. */
function hasPart(sentences: NoteSection['sentences']): boolean {
  return sentences.flat().some(({ rests }) => rests.some((path) => path.startsWith('parts.')));
}

function withSentences(section: TypelessSection): AssembledSection {
  return { ...section, sentences: section.paragraphs.map((text) => [{ text, rests: ['parts.safety'] }]) };
}

function asTyped(section: NoteSection, texts: NoteTexts, isNeedled: boolean): NoteSection {
  switch (section.kind) {
    case 'subjective':
    case 'candidates': {
      const typed = texts[section.kind];
      // Typed over, the words are the clinician's own and rest on her.
      return typed === null ? section : { ...section, paragraphs: paragraphsOf(typed), sentences: [] };
    }
    case 'needling':
      return withRemark(isNeedled ? section : notNeedled(section), texts.needling);
    case 'response':
      return withRemark(section, texts.response);
    case 'needle-count':
      return withRemark(section, texts.needleCount);
    case 'findings':
    case 'before':
    case 'plan':
      return section;
  }
}

const NOT_NEEDLED: NoteSentence = { text: 'No needling was done at this visit.', rests: ['sites'] };

function notNeedled(section: NoteSection): NoteSection {
  return { ...section, paragraphs: [NOT_NEEDLED.text], sentences: [[NOT_NEEDLED]] };
}

function withRemark(section: NoteSection, remark: string): NoteSection {
  const lines = paragraphsOf(remark);
  if (lines.length === 0) return section;
  const [first, ...others] = lines;
  return { ...section, paragraphs: [...section.paragraphs, `Remark: ${first}`, ...others] };
}

export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The texts of a stored draft; one that holds sections alone is read back into them. */
export function textsOf(draft: NoteSections | undefined): NoteTexts {
  if (!draft) return NO_TEXTS;
  if (draft.texts) return draft.texts;
  const paragraphs = (kind: string) => draft.sections.find((section) => section.kind === kind)?.paragraphs ?? [];
  const subjective = paragraphs('subjective').join('\n');
  const [plan = '', aftercare = ''] = paragraphs('plan');
  return {
    ...NO_TEXTS,
    subjective: subjective === '' ? null : subjective,
    plan: after('Plan: ', plan),
    aftercare: after('Aftercare given: ', aftercare),
  };
}

function after(start: string, paragraph: string): string {
  const text = paragraph.startsWith(start) ? paragraph.slice(start.length) : paragraph;
  return text === 'not recorded.' ? '' : text;
}

/** A text that reads as the record drafts it is the record's: it goes on following what is recorded. */
export function settleTexts(typed: NoteTexts, drafted: ReturnType<typeof draftedTexts>): NoteTexts {
  const settle = (name: 'subjective' | 'candidates') => {
    const text = typed[name];
    return text === null || same(text, drafted[name]) ? null : text;
  };
  return { ...typed, subjective: settle('subjective'), candidates: settle('candidates') };
}

function same(a: string, b: string): boolean {
  return paragraphsOf(a).join('\n') === paragraphsOf(b).join('\n');
}

/** Names of the texts in which two versions of a note differ. */
export function differingTexts(mine: NoteTexts, theirs: NoteTexts): readonly TextName[] {
  return TEXT_NAMES.filter((name) => !same(mine[name] ?? '', theirs[name] ?? '') || isNull(mine, theirs, name));
}

function isNull(mine: NoteTexts, theirs: NoteTexts, name: TextName): boolean {
  return (mine[name] === null) !== (theirs[name] === null);
}
