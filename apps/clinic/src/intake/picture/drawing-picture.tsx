import type { Drawing, View } from '@filiform/body';
import { type PictureOptions, pictureOf } from './picture.ts';
import { svgElement } from './picture-node.ts';

type DrawingPictureProps = PictureOptions & { readonly drawing: Pick<Drawing, 'strokes'>; readonly view: View };

/** One view of a drawing as a picture: no state, no scripts needed; fills the box it is put in. */
export function DrawingPicture({ drawing, view, ...options }: DrawingPictureProps) {
  return svgElement(pictureOf(drawing, view, options));
}
