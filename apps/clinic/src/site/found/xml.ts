/** What XML 1.0 has no way to say: control signs, halves of a character, and two that are none. */
const UNSAYABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A piece of XML that is written already. Only the functions here make one: a text can't be taken for it. */
export type Xml = { readonly written: string };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with what stands in it: texts are escaped, attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...inside: readonly (Xml | string)[]): Xml {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const content = inside.map((one) => (typeof one === 'string' ? escaped(one) : one.written)).join('');
  return { written: content === '' ? `<${name}${said}/>` : `<${name}${said}>${content}</${name}>` };
}

/** A whole document around its outermost element. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.written}\n`;
}

function escaped(text: string): string {
  return text.replace(UNSAYABLE, '').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
