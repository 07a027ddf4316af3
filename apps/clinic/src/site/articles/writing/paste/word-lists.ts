import { type PastedElement, type PastedNode, styleOf, textIn } from './pasted-tree.ts';

/**
 * Word copies a list as paragraphs that say at which level they stand, each with its bullet or number as text. Makes lists
 * of them, wherever such paragraphs follow one another.
 */
export function wordLists(nodes: readonly PastedNode[]): PastedNode[] {
  const made: PastedNode[] = [];
  let run: PastedElement[] = [];
  const endOfList = () => {
    if (run.length > 0) made.push(nested(run, 1));
    run = [];
  };
  for (const node of nodes) {
    // Between two paragraphs Word writes line ends.
    if (typeof node === 'string' && node.trim() === '' && run.length > 0) continue;
    if (typeof node !== 'string' && levelOf(node) > 0) {
      if (levelOf(node) === 1 && run[0] && isNumbered(run[0]) !== isNumbered(node)) endOfList();
      run.push(node);
      continue;
    }
    endOfList();
    made.push(typeof node === 'string' ? node : { ...node, children: wordLists(node.children) });
  }
  endOfList();
  return made;
}

/** What Word writes before an item for programs that know no lists. */
export function isWordBullet(element: PastedElement): boolean {
  return styleOf(element).get('mso-list') === 'ignore';
}

/** 1 is the outermost; 0: no item of a list. */
function levelOf(element: PastedElement): number {
  if (element.tag !== 'p' && element.tag !== 'h1') return 0;
  return Number(/\blevel(\d)/.exec(styleOf(element).get('mso-list') ?? '')?.[1] ?? 0);
}

function isNumbered(element: PastedElement): boolean {
  return /^\s*\(?([0-9]{1,3}|[a-z]|[ivxlc]+)[.)]/i.test(bulletOf(element) ?? '');
}

function bulletOf(element: PastedElement): string | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const bullet = isWordBullet(child) ? textIn(child) : bulletOf(child);
    if (bullet !== undefined) return bullet;
  }
  return undefined;
}

function nested(items: readonly PastedElement[], level: number): PastedElement {
  const children: PastedElement[] = [];
  let deeper: PastedElement[] = [];
  const endOfDeeper = () => {
    if (deeper.length === 0) return;
    const inner = nested(deeper, level + 1);
    const before = children.at(-1);
    if (before) before.children.push(inner);
    else children.push({ tag: 'li', attributes: {}, children: [inner] });
    deeper = [];
  };
  for (const item of items) {
    if (levelOf(item) > level) deeper.push(item);
    else {
      endOfDeeper();
      children.push({ tag: 'li', attributes: {}, children: [...item.children] });
    }
  }
  endOfDeeper();
  const first = items.find((item) => levelOf(item) === level) ?? items[0];
  return { tag: first && isNumbered(first) ? 'ol' : 'ul', attributes: {}, children };
}
