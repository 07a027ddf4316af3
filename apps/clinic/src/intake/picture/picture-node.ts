import { createElement, type ReactNode } from 'react';

/** A piece of SVG as plain data, so that one description serves pages (React) and papers (text). */
export type PictureNode = {
  readonly tag: 'svg' | 'g' | 'path' | 'circle' | 'defs' | 'clipPath' | 'pattern' | 'rect' | 'text' | 'title';
  /** Attribute names as SVG writes them, such as `stroke-width`. */
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly children?: readonly PictureNode[];
  readonly text?: string;
};

/** The node as SVG text. */
export function svgText({ tag, attributes = {}, children = [], text = '' }: PictureNode): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  return `<${tag}${written}>${escaped(text)}${children.map(svgText).join('')}</${tag}>`;
}

/** The node as a React element; `key` tells it from its neighbours. */
export function svgElement({ tag, attributes = {}, children = [], text }: PictureNode, key: number = 0): ReactNode {
  const props = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [inReact(name), value]));
  return createElement(tag, { ...props, key }, text ?? children.map(svgElement));
}

/** React writes `stroke-width` as `strokeWidth`, and leaves `aria-label` alone. */
function inReact(name: string): string {
  return name.startsWith('aria-') ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
