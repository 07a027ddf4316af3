import { ATLAS } from './atlas.ts';
import { MUSCLE_IDS, type MuscleId } from './muscle-ids.ts';
import { likeness, normalise } from './similarity.ts';
import type { Muscle } from './types.ts';

/** Below this two words are different words, not one of them misspelt. */
const SAME_WORD = 0.66;

type Entry = { readonly muscle: Muscle; readonly names: readonly string[] };

const INDEX: readonly Entry[] = ATLAS.muscles.map((muscle) => ({
  muscle,
  names: [muscle.id, muscle.name, muscle.latin, muscle.billingMuscle, ...muscle.otherNames].map(normalise),
}));

/**
 * Muscles that a typed text can mean, best first; misspellings, word order and parts of words are forgiven.
 * Looks at ids, English and Latin names and other common names such as `SCM`, `traps` or `lev scap`.
 * @returns described muscles only; empty for an empty text or when nothing is near
 */
export function findMuscles(text: string): readonly Muscle[] {
  const wanted = normalise(text);
  if (wanted === '') return [];
  // Many names share their words, such as `musculus`: each is compared once.
  const known = new Map<string, number>();
  const wordsAlike = (word: string, other: string) => {
    const key = `${word} ${other}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = wordMatch(word, other);
    known.set(key, made);
    return made;
  };
  return INDEX.map(({ muscle, names }) => ({
    muscle,
    match: Math.max(...names.map((name) => match(wanted, name, wordsAlike))),
  }))
    .filter(({ match }) => match > 0)
    .sort((a, b) => b.match - a.match)
    .map(({ muscle }) => muscle);
}

/** 0 where some word of the wanted text has no counterpart in the name; otherwise up to 1 for the name itself. */
function match(wanted: string, name: string, wordsAlike: (word: string, other: string) => number): number {
  if (wanted === name) return 1;
  const nameWords = name.split(' ');
  const words = wanted.split(' ').map((word) => Math.max(...nameWords.map((other) => wordsAlike(word, other))));
  const worst = Math.min(...words);
  if (worst > 0) {
    const mean = words.reduce((sum, one) => sum + one, 0) / words.length;
    // A name with little beside the wanted words is the likelier one.
    return 0.9 * mean * (0.8 + (0.2 * words.length) / Math.max(words.length, nameWords.length));
  }
  if (!alikeInLength(wanted, name)) return 0;
  const whole = likeness(wanted, name);
  return whole >= SAME_WORD ? 0.7 * whole : 0;
}

/** Each letter more in one of two texts costs as much as a wrong one: most pairs need not be compared letter by letter. */
function alikeInLength(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= SAME_WORD * Math.max(one.length, other.length);
}

function wordMatch(word: string, other: string): number {
  if (word === other) return 1;
  if (other.startsWith(word)) return 0.7 + (0.25 * word.length) / other.length;
  if (word.length < 4 || !alikeInLength(word, other)) return 0;
  const alike = likeness(word, other);
  return alike >= SAME_WORD ? 0.9 * alike : 0;
}

/**
 * The known muscle ids closest to one that is not known, nearest first, for a message such as "did you mean ...".
 * @param count how many to return at most
 */
export function nearestMuscles(id: string, count = 3): readonly MuscleId[] {
  const wanted = normalise(id);
  if (wanted === '') return [];
  const meant = findMuscles(id).map((muscle) => muscle.id);
  const alike = MUSCLE_IDS.map((known) => ({ known, likeness: likeness(wanted, normalise(known)) }))
    .filter(({ likeness }) => likeness >= 0.4)
    .sort((a, b) => b.likeness - a.likeness);
  const close = alike.filter(({ likeness }) => likeness >= 0.75).map(({ known }) => known);
  const rest = alike.map(({ known }) => known);
  return [...new Set([...close, ...meant, ...rest])].slice(0, count);
}
