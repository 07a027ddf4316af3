import type { JSONContent } from '@tiptap/core';
import type { Savable } from '../../../../intake/index.saving.ts';
import { type ArticleText, articleTextIn } from '../article-text.ts';

/** The text as it stands in the editor: what of it can't be kept is found out when it is read. */
export type TypedText = Omit<ArticleText, 'body'> & { readonly body: JSONContent };

/** Without what only the editor needs, so that it is the same as it is stored; as it stands where it can't be kept. */
export function typedText(text: TypedText | ArticleText): TypedText {
  const read = articleTextIn(text);
  return read ? { ...read, body: bodyOf(read) } : { ...text, body: bodyOf(text) };
}

function bodyOf({ body }: TypedText | ArticleText): JSONContent {
  const { type = 'doc', content = [] } = isContent(body) ? body : {};
  return { type, version: 1, content };
}

/** What the editor takes as its own shape: it checks the rest against its schema. */
function isContent(value: unknown): value is JSONContent {
  return typeof value === 'object' && value !== null;
}

function isSame(one: TypedText, other: TypedText): boolean {
  return JSON.stringify(inOrder(typedText(one))) === JSON.stringify(inOrder(typedText(other)));
}

function inOrder({ title, summary, body, imageId, imageAlt, imageCaption }: TypedText) {
  return [title, summary, body.content, imageId, imageAlt, imageCaption];
}

/** A copy that this device kept may hold what the server refuses: nothing typed is lost for that. */
function readTyped(value: unknown): TypedText | undefined {
  const read = articleTextIn(value);
  if (read) return typedText(read);
  return isTyped(value) ? value : undefined;
}

function isTyped(value: unknown): value is TypedText {
  if (typeof value !== 'object' || value === null) return false;
  const texts = ['title', 'summary', 'imageAlt', 'imageCaption'].map((name) => Reflect.get(value, name));
  const body: unknown = Reflect.get(value, 'body');
  return (
    texts.every((text) => typeof text === 'string') && typeof body === 'object' && body !== null && 'content' in body
  );
}

export const SAVED_ARTICLE: Savable<TypedText> = {
  name: 'article',
  address: (articleId) => `/staff/site/articles/${articleId}/draft`,
  field: 'text',
  reader: async () => readTyped,
  same: isSame,
  holdsAllOf: () => false,
  keptOn: 'device',
};
