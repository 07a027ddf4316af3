import type { ArticleBlock, ArticleInline, ArticleList } from '../../document.ts';
import type { ArticleText } from '../article-text.ts';

/** One block of an article, or one item of a list, as a comparison shows it. */
export type TextLine = {
  /** What it is, where that is not just a paragraph: "Heading", "Item". */
  readonly label: string;
  readonly words: string;
};

/** All that an article says, line by line, in its order. */
export function linesOf(text: ArticleText): readonly TextLine[] {
  return [
    { label: 'Title', words: text.title },
    { label: 'Summary', words: text.summary },
    ...(text.imageId
      ? [{ label: 'Lead picture', words: pictureWords(text.imageAlt, text.imageCaption, text.imageId) }]
      : []),
    ...text.body.content.flatMap(blockLines),
  ];
}

function blockLines(block: ArticleBlock): readonly TextLine[] {
  switch (block.type) {
    case 'paragraph':
      return [{ label: '', words: inlineWords(block.content) }];
    case 'heading':
      return [{ label: block.attrs.level === 2 ? 'Heading' : 'Smaller heading', words: inlineWords(block.content) }];
    case 'bulletList':
    case 'orderedList':
      return listLines(block);
    case 'blockquote':
      return block.content.flatMap((part) =>
        part.type === 'paragraph' ? [{ label: 'Quote', words: inlineWords(part.content) }] : listLines(part),
      );
    case 'horizontalRule':
      return [{ label: 'Line', words: '' }];
    case 'table':
      return block.content.map((row) => ({
        label: 'Row of a table',
        words: row.content
          .map((cell) => cell.content.flatMap((part) => blockLines(part).map(({ words }) => words)).join(' '))
          .join(' | '),
      }));
    case 'picture':
      return [{ label: 'Picture', words: pictureWords(block.attrs.alt, block.attrs.caption, block.attrs.imageId) }];
    case 'musclePattern': {
      const { muscle, side, caption } = block.attrs;
      return [{ label: 'Muscle’s pattern', words: [`${muscle}, ${side}`, caption].filter(Boolean).join('. ') }];
    }
    case 'triggerPoint': {
      const { muscle, point, side, caption } = block.attrs;
      return [{ label: 'Trigger point', words: [`${muscle} ${point}, ${side}`, caption].filter(Boolean).join('. ') }];
    }
    case 'bookVisit':
      return [{ label: 'Box to book a visit', words: '' }];
    case 'references':
      return block.attrs.items.map(({ text, href }, index) => ({
        label: `Source ${index + 1}`,
        words: href === '' ? text : `${text} (${href})`,
      }));
  }
}

function listLines(list: ArticleList): readonly TextLine[] {
  const label = list.type === 'orderedList' ? 'Numbered item' : 'Item';
  return list.content.flatMap((item) =>
    item.content.flatMap((part) =>
      part.type === 'paragraph' ? [{ label, words: inlineWords(part.content) }] : listLines(part),
    ),
  );
}

/** Where a link leads and which source a number names are compared too; emphasis is not. */
function inlineWords(content: readonly ArticleInline[] = []): string {
  return content
    .map((inline) => {
      if (inline.type === 'hardBreak') return ' ';
      const link = inline.marks?.find((mark) => mark.type === 'link');
      const reference = inline.marks?.find((mark) => mark.type === 'reference');
      if (link) return `${inline.text} (${link.attrs.href})`;
      return reference ? `[${reference.attrs.number}]` : inline.text;
    })
    .join('');
}

function pictureWords(alt: string, caption: string, imageId: string): string {
  return [alt || `picture ${imageId.slice(-6)}`, caption].filter(Boolean).join('. ');
}
