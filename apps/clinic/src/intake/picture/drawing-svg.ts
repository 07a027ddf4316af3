import type { Drawing, View } from '@filiform/body';
import { type PictureOptions, pictureOf } from './picture.ts';
import { svgText } from './picture-node.ts';

/** One view of a drawing as an SVG document, for a printed note or a file. Pure; the same input gives the same text. */
export function drawingSvg(drawing: Pick<Drawing, 'strokes'>, view: View, options: PictureOptions): string {
  return svgText(pictureOf(drawing, view, options));
}
