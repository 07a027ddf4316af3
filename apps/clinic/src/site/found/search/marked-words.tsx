import { Fragment } from 'react';
import type { MarkedText } from './excerpt.ts';

/** A text with what was looked for marked. */
export function MarkedWords({ text }: { readonly text: MarkedText }) {
  let at = 0;
  return text.map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.marked ? <mark key={key}>{piece.text}</mark> : <Fragment key={key}>{piece.text}</Fragment>;
  });
}
