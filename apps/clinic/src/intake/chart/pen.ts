import type { PainQuality, Stroke } from '@filiform/body';

/** What the next mark will be. */
export type Pen = {
  readonly tool: 'pen' | 'eraser';
  /** Whole number from 0 to 10. */
  readonly intensity0to10: number;
  readonly quality: PainQuality;
  readonly brush: BrushSize;
};

export type BrushSize = 'small' | 'medium' | 'large';

export const BRUSHES = [
  { size: 'small', widthMm: 8, name: 'Fine' },
  { size: 'medium', widthMm: 16, name: 'Middle' },
  { size: 'large', widthMm: 32, name: 'Broad' },
] as const satisfies readonly { size: BrushSize; widthMm: number; name: string }[];

export const FIRST_PEN: Pen = { tool: 'pen', intensity0to10: 5, quality: 'aching', brush: 'medium' };

export function brushMm(brush: BrushSize): number {
  return BRUSHES.find((known) => known.size === brush)?.widthMm ?? 16;
}

/** The stroke under the pen, told to whoever wants to follow it; React is not asked for every point. */
export class LiveStroke {
  #stroke: Stroke | undefined;
  readonly #listeners = new Set<() => void>();

  get stroke(): Stroke | undefined {
    return this.#stroke;
  }

  set(stroke: Stroke | undefined): void {
    if (stroke === this.#stroke) return;
    this.#stroke = stroke;
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
