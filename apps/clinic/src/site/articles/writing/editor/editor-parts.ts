import { createContext, use } from 'react';
import type { StoredImage } from '../../../images/index.ts';

/** A muscle as the editor offers it. */
export type MuscleChoice = { readonly id: string; readonly name: string; readonly points: readonly string[] };

/** What a block of the text is being made or changed with. */
export type Asked =
  | { readonly kind: 'link' }
  | { readonly kind: 'reference' }
  | { readonly kind: 'lead-picture' }
  /** A picture that was pasted or dropped. */
  | { readonly kind: 'sent-picture'; readonly file: File }
  /** `at`: where the block stands that is changed; undefined: a new one. */
  | { readonly kind: 'picture' | 'musclePattern' | 'triggerPoint' | 'references'; readonly at: number | undefined };

export type EditorParts = {
  readonly muscles: readonly MuscleChoice[];
  /** Pictures that the text shows, and those that were chosen since. */
  readonly images: ReadonlyMap<string, StoredImage>;
  readonly addImage: (image: StoredImage) => void;
  readonly ask: (asked: Asked | undefined) => void;
};

export const EditorPartsContext = createContext<EditorParts | undefined>(undefined);

export function useEditorParts(): EditorParts {
  const parts = use(EditorPartsContext);
  if (!parts) throw new Error('A part of the editor stands outside of it.');
  return parts;
}
