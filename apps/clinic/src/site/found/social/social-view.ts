import type { Hex } from '../../../look/contrast.ts';

/** As social networks ask for it. */
export const SOCIAL_WIDTH = 1200;
export const SOCIAL_HEIGHT = 630;

/** What a social picture says. */
export type SocialView = {
  readonly practiceName: string;
  /** Over the title: what kind of page it is. */
  readonly kicker: string;
  readonly title: string;
  /** Under the title: who wrote it, or where it is; empty for nothing. */
  readonly line: string;
  readonly colours: { readonly brand: Hex; readonly paper: Hex; readonly ink: Hex; readonly inkSoft: Hex };
  /** A drawing of the atlas as SVG; undefined where the page has none. */
  readonly drawing: string | undefined;
};

/** The drawing's place at the right, in pixels. */
export const DRAWING = { left: 764, top: 64, width: 372, height: 502 } as const;
const TEXT_WIDTH = 640;
const TEXT_WIDTH_ALONE = 1040;

/** Width of the column of words. */
export function textWidth({ drawing }: Pick<SocialView, 'drawing'>): number {
  return drawing === undefined ? TEXT_WIDTH_ALONE : TEXT_WIDTH;
}

/** Size of the title's letters in pixels: so large that it fits in five lines at most, the longest titles too. */
export function titleSize({ title, drawing }: Pick<SocialView, 'title' | 'drawing'>): number {
  const lettersALine = (size: number) => textWidth({ drawing }) / (size * 0.5);
  const longestWord = Math.max(...title.split(/\s+/).map((word) => word.length));
  const fits = (size: number, lines: number) =>
    title.length <= lettersALine(size) * lines * 0.85 && longestWord <= lettersALine(size);
  if (fits(76, 3)) return 76;
  if (fits(64, 4)) return 64;
  if (fits(52, 5)) return 52;
  return 42;
}
