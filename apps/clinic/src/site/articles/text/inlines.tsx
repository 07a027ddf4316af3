import { Fragment, type ReactNode } from 'react';
import type { ArticleInline } from '../document.ts';
import type { Citations } from './citations.ts';
import type { TextWords } from './text-words.ts';
import { citedBy } from './walk.ts';

export type InlineContext = { readonly citations: Citations; readonly words: TextWords };

/** Running text with its marks. */
export function Inlines({
  content,
  context,
}: {
  readonly content: readonly ArticleInline[] | undefined;
  readonly context: InlineContext;
}) {
  // A text's place is what tells one piece from another: nothing is moved within a page that is drawn once.
  return content?.map((inline, place) => (
    <Fragment key={String(place)}>{oneInline(closeTo(content[place + 1], inline), context)}</Fragment>
  ));
}

/** The number of a source stands at its word, whatever was typed between them. */
function closeTo(next: ArticleInline | undefined, inline: ArticleInline): ArticleInline {
  if (inline.type !== 'text' || !next || !isBareNumber(next)) return inline;
  return { ...inline, text: inline.text.trimEnd() };
}

function isBareNumber(inline: ArticleInline): boolean {
  return citedBy(inline) !== undefined && inline.type === 'text' && /^[[(]?\d+[\])]?$/.test(inline.text.trim());
}

function oneInline(inline: ArticleInline, context: InlineContext): ReactNode {
  if (inline.type === 'hardBreak') return <br />;
  const marks = inline.marks ?? [];
  const number = citedBy(inline);
  const cited = number === undefined ? undefined : <Cited {...{ inline, number, context }} />;
  // The number itself is the mark; words that were marked stay, with the number behind them.
  if (cited && isBareNumber(inline)) return cited;
  let text: ReactNode = inline.text;
  if (marks.some(({ type }) => type === 'italic')) text = <em>{text}</em>;
  if (marks.some(({ type }) => type === 'bold')) text = <strong>{text}</strong>;
  const link = marks.find((mark) => mark.type === 'link');
  if (link) text = <a href={link.attrs.href}>{text}</a>;
  return (
    <>
      {text}
      {cited}
    </>
  );
}

type CitedProps = { readonly inline: ArticleInline; readonly number: number; readonly context: InlineContext };

function Cited({ inline, number, context: { citations, words } }: CitedProps) {
  const anchor = citations.anchors.get(inline);
  if (number > citations.listed) return <sup>{number}</sup>;
  return (
    <sup className="cited" id={anchor}>
      <a href={`#reference-${number}`} aria-label={`${words.reference} ${number}`}>
        {number}
      </a>
    </sup>
  );
}
