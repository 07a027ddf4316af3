/** A text in pieces: those that answer what was looked for are marked. */
export type MarkedText = readonly { readonly text: string; readonly marked: boolean }[];

/** Half-open [from, to), in UTF-16 units of the text. */
export type Mark = readonly [from: number, to: number];

/** Begin and end of a mark, as ts_headline is told to write them: nobody types them. */
export const MARK_BEGINS = '\u0002';
export const MARK_ENDS = '\u0003';

/** The places that a text with signs in it marks, told for the text without the signs. */
export function marksIn(highlighted: string): readonly Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  let from = 0;
  for (const sign of highlighted) {
    if (sign === MARK_BEGINS) from = at;
    else if (sign === MARK_ENDS) marks.push([from, at]);
    else at += sign.length;
  }
  return marks;
}

/** Marks of several readings of one text, in order, none of them touching another. */
export function together(marks: readonly Mark[]): readonly Mark[] {
  const joined: [number, number][] = [];
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** The whole text in pieces. */
export function marked(text: string, marks: readonly Mark[], within: Mark = [0, text.length]): MarkedText {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = within[0];
  for (const [from, to] of marks) {
    if (from < at || to > within[1]) continue;
    pieces.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, to), marked: true });
    at = to;
  }
  pieces.push({ text: text.slice(at, within[1]), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

const BEFORE = 60;

/**
 * The part of a text that answers best: where most marks stand close together, in whole words.
 * @param most letters to show, at most
 */
export function excerpt(text: string, marks: readonly Mark[], most = 220): MarkedText {
  const best = marks
    .map(([from]) => ({
      from,
      count: marks.filter((mark) => mark[0] >= from && mark[1] <= from + most - BEFORE).length,
    }))
    .reduce((one, other) => (other.count > one.count ? other : one), { from: 0, count: 0 });
  const from = best.from <= BEFORE ? 0 : afterSpace(text, best.from - BEFORE);
  const to = text.length - from <= most ? text.length : beforeSpace(text, from + most, from);
  const pieces = marked(text, marks, [from, to]);
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

function afterSpace(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space - at > BEFORE ? at : space + 1;
}

function beforeSpace(text: string, at: number, least: number): number {
  const space = text.lastIndexOf(' ', at);
  return space <= least ? at : space;
}
