import { Parser } from 'htmlparser2';

export type PastedElement = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: PastedNode[];
};
/** Text, or an element. */
export type PastedNode = string | PastedElement;

/** What is dropped with all that is in it. */
const DROPPED = new Set([
  ...['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'math', 'iframe', 'object', 'embed', 'audio'],
  ...['video', 'canvas', 'select', 'textarea', 'button', 'xml', 'o:p', 'v:shape', 'v:shapetype', 'w:sdtpr', 'picture'],
]);

/** Reads pasted HTML, without comments, instructions and what never belongs into an article. Runs nothing of it. */
export function pastedTree(html: string): readonly PastedNode[] {
  const root: PastedElement = { tag: 'body', attributes: {}, children: [] };
  const open = [root];
  let droppedDepth = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (droppedDepth > 0 || DROPPED.has(tag)) {
        droppedDepth += 1;
        return;
      }
      const element = { tag, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    ontext(text) {
      const children = open.at(-1)?.children;
      if (droppedDepth > 0 || !children) return;
      // The parser tells "a &amp; b" in three pieces.
      const before = children.at(-1);
      if (typeof before === 'string') children[children.length - 1] = before + text;
      else children.push(text);
    },
    onclosetag() {
      if (droppedDepth > 0) droppedDepth -= 1;
      else if (open.length > 1) open.pop();
    },
  });
  parser.end(html);
  return root.children;
}

/** The declarations of a style attribute, in lower case. */
export function styleOf({ attributes }: PastedElement): ReadonlyMap<string, string> {
  const declarations = (attributes.style ?? '').toLowerCase().split(';');
  return new Map(
    declarations.map((declaration) => {
      const colon = declaration.indexOf(':');
      return [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()];
    }),
  );
}

/** All text in it. */
export function textIn(node: PastedNode): string {
  return typeof node === 'string' ? node : node.children.map(textIn).join('');
}
