import { z } from 'zod';
import type { ConsentBlock } from '../database/tables.ts';

/** A text as somebody reads it before signing, with the therapist's name in its place. Stored with the signature. */
export const ShownText = z.object({
  version: z.number().int().min(1),
  language: z.string(),
  title: z.string(),
  blocks: z.array(z.object({ kind: z.enum(['heading', 'paragraph', 'item']), text: z.string() })),
});
export type ShownText = z.output<typeof ShownText>;

/** The words in the text that the program replaces; each stands for something that differs from signing to signing. */
export const PLACEHOLDERS = {
  '{therapist}': 'the name and letters of the clinician of the visit',
  '{training}': "one sentence on that clinician's training, from her credential",
} as const;

/**
 * Reads a text as an owner types it: a line that begins with "# " is a heading, one with "- " a point of a list, lines
 * without an empty line between them are one paragraph.
 */
export function readBlocks(typed: string): readonly ConsentBlock[] {
  const blocks: ConsentBlock[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) blocks.push({ kind: 'paragraph', text: open.join(' ') });
    open = [];
  };
  for (const line of typed.split(/\r?\n/).map((one) => one.trim())) {
    const marked = /^(#|-)\s+(.+)$/.exec(line);
    if (marked?.[2]) {
      close();
      blocks.push({ kind: marked[1] === '#' ? 'heading' : 'item', text: marked[2] });
    } else if (line === '') close();
    else open.push(line);
  }
  close();
  return blocks;
}

/** The text as it would be typed to get these blocks. */
export function writeBlocks(blocks: readonly ConsentBlock[]): string {
  return blocks
    .map(({ kind, text }, place) => {
      const isSameList = kind === 'item' && blocks[place - 1]?.kind === 'item';
      const mark = { heading: '# ', paragraph: '', item: '- ' }[kind];
      return `${place === 0 ? '' : isSameList ? '\n' : '\n\n'}${mark}${text}`;
    })
    .join('');
}

/** The text with what stands for its placeholders, as one person reads it. Pure. */
export function fillText(
  text: {
    readonly version: number;
    readonly language: string;
    readonly title: string;
    readonly blocks: readonly ConsentBlock[];
  },
  words: { readonly therapist: string; readonly hours: TrainingHours | undefined },
): ShownText {
  const filled = (one: string) =>
    one
      .replaceAll('{therapist}', () => words.therapist)
      .replaceAll('{training}', () => (text.language === 'es' ? trainingEs : trainingEn)(words.hours));
  return {
    version: text.version,
    language: text.language,
    title: text.title,
    blocks: text.blocks.map(({ kind, text: one }) => ({ kind, text: filled(one) })),
  };
}

/** Hours of formal training in dry needling, as the credential says. */
type TrainingHours = { readonly trainingHours: number; readonly inPersonHours: number };

function trainingEn(hours: TrainingHours | undefined): string {
  return hours
    ? `Training in dry needling: ${hours.trainingHours} hours, ${hours.inPersonHours} of them in person.`
    : 'Ask your therapist about training in dry needling.';
}

function trainingEs(hours: TrainingHours | undefined): string {
  return hours
    ? `Formación en punción seca: ${hours.trainingHours} horas, ${hours.inPersonHours} de ellas presenciales.`
    : 'Pregunte a su terapeuta por su formación en punción seca.';
}

/** What belongs into a text for dry needling, and words by which it is likely to be there; only a reminder. */
const EXPECTED = [
  { name: 'risks', words: /risk|riesgo/i },
  { name: 'benefits', words: /benefit|may help|help you|ease|beneficio|ayudar/i },
  { name: 'alternatives', words: /alternative|other ways|instead|alternativa/i },
  { name: "the therapist's training", words: /\{training\}|training|formaci[oó]n/i },
  { name: 'that it is not acupuncture', words: /acupunct|acupuntura/i },
  { name: 'that consent can be withdrawn', words: /withdraw|retirar/i },
  { name: 'that a copy is given', words: /copy|copia/i },
] as const;

/** What a text seems not to say; an owner may know better, so this never refuses. */
export function seemsMissing(typed: string): readonly string[] {
  return EXPECTED.filter(({ words }) => !words.test(typed)).map(({ name }) => name);
}
