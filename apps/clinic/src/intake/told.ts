import type { Ranking } from '@filiform/referral';
import { firstToExamine } from './candidates/first-to-examine.ts';
import { URGENCY_WORDS } from './candidates/red-flags.tsx';
import type { LoadedAtlas } from './candidates/use-atlas.ts';
import { changeWords } from './findings/finding-words.ts';
import type { Examining } from './findings/use-examination.ts';
import { type MarkedRegion, markedSentence } from './regions/marked-words.ts';

type Told = {
  readonly atlas: LoadedAtlas;
  readonly ranking: Ranking | undefined;
  /** Undefined where the drawing was not changed. */
  readonly marked: readonly MarkedRegion[] | undefined;
  readonly examining: Examining;
};

/** What changed on the screen, for who can't see it; nothing until something was drawn or found. */
export function told({ atlas, ranking, marked, examining }: Told): string {
  const { before, examination } = examining;
  if (typeof atlas === 'string' || (!marked && !before)) return '';
  const flags = (ranking?.redFlags ?? []).map(({ id, urgency }) => `${URGENCY_WORDS[urgency]}: ${atlas.flagName(id)}.`);
  const first = firstToExamine(atlas, ranking);
  return [
    ...flags,
    before ? `Recorded: ${changeWords(before, examination, atlas)}.` : '',
    marked ? markedSentence(marked) : '',
    first === '' ? '' : `First to examine: ${first}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
