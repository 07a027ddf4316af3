import { z } from 'zod';
import type { SiteLanguage } from '../../language.ts';

/** Links in one comment: somebody may point to a study; a list of shops may not. */
const MOST_LINKS = 2;
const [MOST_NAME, MOST_WORDS] = [100, 4_000];

const SENTENCES = {
  en: {
    name: 'Write the name that stands over your comment: your first name is enough.',
    nameLong: `This name is too long: at most ${MOST_NAME} letters.`,
    words: 'Write your comment first.',
    wordsLong: `This is too long: at most ${MOST_WORDS.toLocaleString('en-US')} letters. You can shorten it, or send it in two parts.`,
    links: `At most ${MOST_LINKS} links fit into one comment. Take some out and send it again.`,
  },
  es: {
    name: 'Escriba el nombre que aparecerá sobre su comentario: basta con su nombre de pila.',
    nameLong: `Este nombre es demasiado largo: ${MOST_NAME} letras como máximo.`,
    words: 'Escriba primero su comentario.',
    wordsLong: `Es demasiado largo: ${MOST_WORDS.toLocaleString('en-US')} letras como máximo. Puede acortarlo o enviarlo en dos partes.`,
    links: `En un comentario caben ${MOST_LINKS} enlaces como máximo. Quite alguno y envíelo otra vez.`,
  },
} as const satisfies Record<SiteLanguage, Record<string, string>>;

/** A comment as a reader sends it. */
export function commentForm(language: SiteLanguage) {
  const said = SENTENCES[language];
  return z.object({
    writtenAs: z
      .string()
      .default('')
      .transform(oneLine)
      .pipe(z.string().min(1, said.name).max(MOST_NAME, said.nameLong)),
    words: z
      .string()
      .default('')
      .transform((text) => text.trim().replaceAll('\r\n', '\n'))
      .pipe(z.string().min(1, said.words).max(MOST_WORDS, said.wordsLong))
      .refine((text) => linksIn(text) <= MOST_LINKS, said.links),
  });
}

function linksIn(text: string): number {
  return text.match(/https?:\/\/|www\.|\[url|<a\s/gi)?.length ?? 0;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
