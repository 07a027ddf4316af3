import type { FoundInMuscle, NoteContext, NoteSection, NoteSentence } from './note-draft.ts';
import { groupedBy, placeWordsIn } from './places.ts';
import { listed, oneLine, sectionOf, sentence, sentenceOn } from './wording.ts';

/** What hands found, and what of the headache was asked. */
export function objective(context: NoteContext, more: readonly (readonly NoteSentence[])[]): NoteSection {
  const { findings: found = [], headacheFeatures = [], muscles } = context;
  return sectionOf('findings', 'Objective', [palpation(found, context), headache(headacheFeatures), ...more], {
    columns: found.length === 0 ? [] : ['Muscle', 'Side', 'Found'],
    rows: found.map((one) => [muscles(one.muscle).name, one.side, one.found.map(oneLine).join('; ')]),
  });
}

/** One sentence for all muscles of which the same was found. */
function palpation(found: readonly FoundInMuscle[], { muscles }: NoteContext): readonly NoteSentence[] {
  if (found.length === 0) return [sentence('No examination by hand is recorded', 'findings')];
  const places = placeWordsIn(found, muscles);
  const groups = groupedBy([...found.keys()], (index) => (found[index]?.found ?? []).map(oneLine).join('\n'));
  return groups.flatMap(([words, indexes]) => {
    const verbs = words.split('\n').filter((one) => one !== '');
    const isOne = indexes.length === 1;
    return sentenceOn(
      `${places.named(indexes)} ${verbs.length === 0 ? 'examined, with nothing noted' : listed(isOne ? verbs : verbs.map(forSeveral))}`,
      indexes.map((index) => `findings[${index}]` as const),
    );
  });
}

/** "is tender" of one muscle, "are tender" of two. */
function forSeveral(words: string): string {
  if (words.startsWith('is ')) return `are ${words.slice(3)}`;
  if (words.startsWith('has ')) return `have ${words.slice(4)}`;
  return words.replace(/^(\p{L}*(?:ch|sh|ss|x))es\b|^(\p{L}+)s\b/u, '$1$2');
}

function headache(features: readonly string[]): readonly NoteSentence[] {
  if (features.length === 0) return [];
  return [
    sentence(
      `Asked about the headache, the patient confirmed: ${features.map(oneLine).join('; ')}`,
      'headacheFeatures',
    ),
  ];
}
