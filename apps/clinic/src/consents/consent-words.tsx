import type { ConsentBlock } from '../database/tables.ts';

/** The parts of a text, with points that follow each other in one list. */
export function ConsentWords({ blocks, lang }: { readonly blocks: readonly ConsentBlock[]; readonly lang: string }) {
  return <div lang={lang}>{grouped(blocks).map(Part)}</div>;
}

type Group = { readonly kind: ConsentBlock['kind']; readonly texts: readonly string[]; readonly place: number };

function Part({ kind, texts, place }: Group) {
  if (kind === 'heading') return <h2 key={place}>{texts[0]}</h2>;
  if (kind === 'paragraph') return <p key={place}>{texts[0]}</p>;
  return (
    <ul key={place}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function grouped(blocks: readonly ConsentBlock[]): readonly Group[] {
  const groups: Group[] = [];
  for (const [place, { kind, text }] of blocks.entries()) {
    const last = groups.at(-1);
    if (kind === 'item' && last?.kind === 'item') groups.splice(-1, 1, { ...last, texts: [...last.texts, text] });
    else groups.push({ kind, texts: [text], place });
  }
  return groups;
}
