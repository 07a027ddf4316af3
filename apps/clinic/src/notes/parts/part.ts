import type { NotePart, NoteSectionKind, NoteSentence } from '@filiform/needling';
import type { PartPlaces, RestView } from '../rests.ts';

/** What another record says in a note, and where it stands. */
export type RecordedPart = { readonly part: NotePart; readonly places: PartPlaces };

/** One sentence and the data that it rests on, each with the way there. */
export type PartSentence = { readonly text: string; readonly from: readonly [RestView, ...RestView[]] };

/**
 * A part of one kind. Its places are numbered, so that a sentence names each by a path of its own.
 * @param name what the paths begin with: one for each kind of record
 */
export function partOf(name: string, under: NoteSectionKind, said: readonly PartSentence[]): RecordedPart {
  const places: Record<string, RestView> = {};
  const sentences = said.map(({ text, from }): NoteSentence => {
    const path = (place: RestView) => {
      const id = `${name}-${Object.keys(places).length + 1}`;
      places[id] = place;
      return `parts.${id}` as const;
    };
    const [first, ...others] = from;
    return { text, rests: [path(first), ...others.map(path)] };
  });
  return { part: { under, sentences }, places };
}

/** A sentence with its stop; what somebody typed may bring one along. */
export function stopped(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return /[.!?]["”]?$/.test(line) ? line : `${line}.`;
}
