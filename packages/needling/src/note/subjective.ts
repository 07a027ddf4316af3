import type { DrawnRegion, NoteContext, NoteSection, NoteSentence } from './note-draft.ts';
import { inlineName } from './places.ts';
import { countWord, listed, NOT_RECORDED, said, sectionOf, sentence, type Table } from './wording.ts';

/** More regions than this are named in the table alone. */
const NAMED_REGIONS = 6;

/** What the patient said and drew. */
export function subjective(
  { complaint, drawing }: NoteContext,
  more: readonly (readonly NoteSentence[])[],
): NoteSection {
  return sectionOf(
    'subjective',
    'Subjective',
    [[sentence(`In the patient's words: ${said(complaint)}`, 'complaint')], drawn(drawing), ...more],
    table(drawing ?? []),
  );
}

function drawn(drawing: readonly DrawnRegion[] | undefined): readonly NoteSentence[] {
  if (drawing === undefined) return [sentence('No pain drawing was made', 'drawing')];
  if (drawing.length === 0) return [sentence('The pain drawing was made with nothing marked', 'drawing')];
  const placed = drawing.map((region, index) => ({ region, index }));
  const named = placed.slice(0, NAMED_REGIONS);
  const groups = Map.groupBy(named, ({ region }) => painWords(region));
  const words = [...groups].map(
    ([pain, regions]) => `${listed(regionNames(regions.map(({ region }) => region)))} (${pain})`,
  );
  const rest = drawing.length - named.length;
  const more = rest === 0 ? [] : [`${countWord(rest)} more ${rest === 1 ? 'region' : 'regions'}, listed below`];
  const [first, ...others] = placed;
  if (first === undefined) return [];
  return [
    sentence(
      `Pain is drawn at the ${listed([...words, ...more])}`,
      `drawing[${first.index}]`,
      ...others.map(({ index }) => `drawing[${index}]` as const),
    ),
  ];
}

/** "aching, up to 6 of 10". */
function painWords({ qualities, worstIntensity0to10 }: DrawnRegion): string {
  const quality = qualities.length === 0 ? '' : `${listed(qualities)}, `;
  return `${quality}up to ${worstIntensity0to10} of 10`;
}

/** "temple on both sides", "side of the neck on the left". */
function regionNames(regions: readonly DrawnRegion[]): readonly string[] {
  const names = Map.groupBy(regions, ({ name }) => name);
  return [...names].map(([name, same]) => {
    const sides = new Set(same.map(({ side }) => side));
    const where =
      sides.has('left') && sides.has('right')
        ? ' on both sides'
        : sides.has('midline')
          ? ' in the middle'
          : ` on the ${[...sides].join(' and ')}`;
    return `${inlineName(name)}${where}`;
  });
}

function table(drawing: readonly DrawnRegion[]): Table {
  return {
    columns: drawing.length === 0 ? [] : ['Region', 'Side', 'Worst intensity', 'Quality'],
    rows: drawing.map(({ name, side, worstIntensity0to10, qualities }) => [
      name,
      side,
      `${worstIntensity0to10} of 10`,
      qualities.length === 0 ? NOT_RECORDED : qualities.join(', '),
    ]),
  };
}
