import { MUSCLE_IDS } from '../muscle-ids.ts';
import { PATTERN_IDS } from '../patterns/pattern-ids.ts';
import type { PainPattern } from '../patterns/types.ts';
import type { Muscle } from '../types.ts';
import type { AtlasDefect, CheckedAtlas } from './defect.ts';

/** Whether every muscle and pattern of the vocabulary is described, once, and nothing that a record must hold is missing. */
export function completenessDefects({ muscles, patterns }: CheckedAtlas): readonly AtlasDefect[] {
  return [
    ...vocabularyDefects(MUSCLE_IDS, muscles, 'muscle'),
    ...vocabularyDefects(PATTERN_IDS, patterns, 'pattern'),
    ...muscles.flatMap((muscle) => sentences(muscle.id, muscleLacks(muscle))),
    ...patterns.flatMap((pattern) => sentences(pattern.id, patternLacks(pattern))),
  ];
}

/** Each sentence is said where it holds. */
type Lacks = readonly (readonly [holds: boolean, sentence: string])[];

function sentences(record: string, lacks: Lacks): readonly AtlasDefect[] {
  return lacks.filter(([holds]) => holds).map(([, sentence]) => ({ record, sentence }));
}

function vocabularyDefects(
  known: readonly string[],
  described: readonly { readonly id: string }[],
  what: string,
): readonly AtlasDefect[] {
  const count = new Map<string, number>();
  for (const { id } of described) count.set(id, (count.get(id) ?? 0) + 1);
  return [
    ...known.filter((id) => !count.has(id)).map((id) => ({ record: id, sentence: `This ${what} is not described.` })),
    ...[...count]
      .filter(([, times]) => times > 1)
      .map(([id, times]) => ({ record: id, sentence: `This ${what} is described ${times} times.` })),
  ];
}

function muscleLacks(muscle: Muscle): Lacks {
  const { outlines, triggerPoints, hazards, needling } = muscle;
  const views = outlines.map(({ view }) => view);
  const ids = triggerPoints.map(({ id }) => id);
  return [
    [!/^[a-z]+(-[a-z]+)*$/.test(muscle.billingMuscle), 'It does not say what it counts as for billing.'],
    [outlines.length === 0, 'It has no outline on any view.'],
    [new Set(views).size !== views.length, 'It has two outlines on one view.'],
    [muscle.accompanyingSigns.length === 0, 'No sign that goes with it is named.'],
    [muscle.commonlyLoadedBy.length === 0, 'Nothing that loads it is named.'],
    [needling.kind !== 'not-needled' && hazards.length === 0, 'It is needled, and no hazard is named.'],
    ...needlingLacks(needling),
    [new Set(ids).size !== ids.length, 'Two of its trigger points have the same id.'],
    ...triggerPoints.flatMap(
      ({ id, place, marks }): Lacks => [
        [!/^tp\d$/.test(id), `A trigger point is called "${id}", not tp and a digit.`],
        [place.length <= 20, `The place of ${id} is too short to palpate by.`],
        [marks.length === 0, `${id} is marked on no view.`],
      ],
    ),
  ];
}

function needlingLacks(needling: Muscle['needling']): Lacks {
  if (needling.kind === 'not-needled') return [];
  const lacks: Lacks = [[needling.whenNot.length === 0, 'It does not say when not to needle it.']];
  if (needling.kind !== 'sourced') return lacks;
  const { lengthMm, diameterMm = [0.1, 0.1] } = needling.needle;
  const orderly = ([from, to]: readonly [number, number]) => from > 0 && from <= to;
  return [
    ...lacks,
    [needling.basis.source === 'general-knowledge', 'Its needle has no source: that is general knowledge, in words.'],
    [!orderly(lengthMm) || !orderly(diameterMm), "The range of its needle's size does not go from small to large."],
  ];
}

function patternLacks(pattern: PainPattern): Lacks {
  const lists = {
    'other names': pattern.otherNames,
    'what speaks for it': pattern.speaksFor,
    examination: pattern.examine,
  };
  return [
    ...Object.entries(lists).flatMap(
      ([name, list]): Lacks => [
        [list.length === 0, `Nothing is said under ${name}.`],
        [new Set(list).size !== list.length, `Something is said twice under ${name}.`],
      ],
    ),
    [!pattern.zones.some(({ strength }) => strength === 'primary'), 'It has no primary zone.'],
    [
      !pattern.id.startsWith(pattern.kind) && !(pattern.id.startsWith('facet') && pattern.kind === 'joint'),
      `Its kind, ${pattern.kind}, is not the one of its id.`,
    ],
    [both(pattern) !== '', `It calls ${both(pattern)} primary and spillover.`],
  ];
}

/** Regions named under both strengths. A pattern of one side may be felt less on the other, or begin somewhere else. */
function both({ felt, zones }: PainPattern): string {
  if (felt === 'left' || felt === 'right') return '';
  const of = (strength: string) =>
    new Set(zones.filter((zone) => zone.strength === strength).flatMap((zone) => zone.regions));
  const spillover = of('spillover');
  return [...of('primary')].filter((region) => spillover.has(region)).join(', ');
}
