import type { ArticleBlock } from '../document.ts';
import type { InlineContext } from './inlines.tsx';

type ReferencesProps = {
  readonly items: Extract<ArticleBlock, { type: 'references' }>['attrs']['items'];
  readonly context: InlineContext;
};

/** The numbered sources, each with the way back to where it is cited. */
export function References({ items, context: { citations, words } }: ReferencesProps) {
  if (items.length === 0) return null;
  return (
    <section className="references" aria-labelledby="references">
      <h2 id="references">{words.references}</h2>
      <ol>
        {items.map(({ text, href }, place) => {
          const places = citations.ofNumber.get(place + 1) ?? [];
          return (
            <li key={String(place)} id={`reference-${place + 1}`}>
              {text}{' '}
              {href !== '' && (
                <a className="source" href={href}>
                  {withoutScheme(href)}
                </a>
              )}
              {places.map((anchor, again) => (
                <a
                  key={anchor}
                  className="back"
                  href={`#${anchor}`}
                  aria-label={`${words.backToText}, ${words.reference.toLowerCase()} ${place + 1}${places.length > 1 ? `.${again + 1}` : ''}`}
                >
                  ^
                </a>
              ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** As people read it: `doi.org/10.1186/...`. */
function withoutScheme(href: string): string {
  return href.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}
