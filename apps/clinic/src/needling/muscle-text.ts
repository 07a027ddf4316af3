import { findMuscles, type Muscle } from '@filiform/atlas';

export type MuscleText = {
  /** Muscles that the text can mean, best first. */
  readonly muscles: readonly Muscle[];
  /** The sides that it says; empty where it says none. */
  readonly sides: readonly ('left' | 'right')[];
};

const BOTH = ['left', 'right'] as const;
const SIDE_WORDS: Readonly<Record<string, readonly ('left' | 'right')[]>> = {
  left: ['left'],
  right: ['right'],
  both: BOTH,
  bilateral: BOTH,
  bilaterally: BOTH,
};
/** What dictation puts around a name. */
const SAID_BESIDE = new Set(['the', 'on', 'side', 'sides', 'muscle', 'muscles', 'add', 'and']);

/**
 * Reads a muscle as it is typed or dictated, misspelt or by a common name, with its side anywhere in the text:
 * "left upper trap", "piriformus right", "both SCM". Pure.
 */
export function readMuscleText(text: string): MuscleText {
  const words = text
    .toLowerCase()
    .split(/[\s,.;:]+/)
    .filter((word) => word !== '');
  const said = words.flatMap((word) => (Object.hasOwn(SIDE_WORDS, word) ? (SIDE_WORDS[word] ?? []) : []));
  const name = words.filter((word) => !Object.hasOwn(SIDE_WORDS, word) && !SAID_BESIDE.has(word)).join(' ');
  return { muscles: findMuscles(name), sides: BOTH.filter((side) => said.includes(side)) };
}
