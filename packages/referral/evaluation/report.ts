import type { MuscleId } from '@filiform/atlas';
import { isAlsoInAtlas } from './also-in-atlas.ts';
import { BODY_PARTS, CASE_KINDS, type CaseKind, type ExpectedMuscle } from './case.ts';
import { brier, brierOfBaseRate, mostRecall, type Outcome, recallShare, reliability, topShare } from './measure.ts';
import type { Half } from './split.ts';

export type Setting = {
  readonly half: Half;
  readonly atlas: string;
  readonly describedMuscles: readonly MuscleId[];
};

export type MethodResult = { readonly name: string; readonly outcomes: readonly Outcome[] };

/** Cases in which single muscles are right answers, as opposed to lists and other patterns. */
const NAMED: readonly CaseKind[] = ['pattern', 'case-report', 'prevalence'];

type Group = { readonly name: string; readonly kinds: readonly CaseKind[]; readonly has: (one: Outcome) => boolean };

const BY_KIND: readonly Group[] = [
  { name: 'all with muscles named', kinds: NAMED, has: () => true },
  ...CASE_KINDS.map((kind): Group => ({ name: `  ${kind}`, kinds: [kind], has: () => true })),
];
const BY_OVERLAP: readonly Group[] = [
  { name: '  named, atlas cites it too', kinds: NAMED, has: (one) => isAlsoInAtlas(one.case.source) },
  { name: '  named, atlas does not', kinds: NAMED, has: (one) => !isAlsoInAtlas(one.case.source) },
  { name: '  list, atlas cites it too', kinds: ['list'], has: (one) => isAlsoInAtlas(one.case.source) },
  { name: '  list, atlas does not', kinds: ['list'], has: (one) => !isAlsoInAtlas(one.case.source) },
];
const NAMED_BY_PART: readonly Group[] = BODY_PARTS.map((part) => ({
  name: `  ${part}`,
  kinds: NAMED,
  has: (one) => one.case.bodyPart === part,
}));
const LISTS_BY_PART: readonly Group[] = BODY_PARTS.map((part) => ({
  name: `  ${part}`,
  kinds: ['list'],
  has: (one) => one.case.bodyPart === part,
}));

type Figures = {
  readonly cases: number;
  readonly top1: number;
  readonly top3: number;
  readonly top5: number;
  /** Share of what is named within the first ten, and the most it could be. */
  readonly within10: number;
  readonly most10: number;
};

function figuresOf(outcomes: readonly Outcome[], { kinds, has }: Group): Figures | undefined {
  const within = outcomes.filter((one) => kinds.includes(one.case.kind) && has(one));
  if (within.length === 0) return undefined;
  return {
    cases: within.length,
    top1: topShare(within, 1),
    top3: topShare(within, 3),
    top5: topShare(within, 5),
    within10: recallShare(within, 10),
    most10: mostRecall(within, 10),
  };
}

export function textReport(setting: Setting, results: readonly MethodResult[]): string {
  const [first] = results;
  const cases = first?.outcomes.map((one) => one.case) ?? [];
  const sources = new Set(cases.map(({ source }) => source)).size;
  return [
    `${setting.half} half: ${cases.length} cases of ${sources} sources; atlas ${setting.atlas} with ` +
      `${setting.describedMuscles.length} muscles`,
    ...missingLines(setting, first?.outcomes ?? []),
    ...results.flatMap(({ name, outcomes }) => [
      '',
      `== ${name} ==`,
      row('', 'cases', 'first', 'in 3', 'in 5', 'of named in 10', 'at most'),
      ...lines(outcomes, BY_KIND),
      'by whether the atlas cites the same site or paper',
      ...lines(outcomes, BY_OVERLAP),
      'pattern, case-report and prevalence, by body part',
      ...lines(outcomes, NAMED_BY_PART),
      'lists, by body part',
      ...lines(outcomes, LISTS_BY_PART),
      ...calibrationLines(outcomes),
    ]),
  ].join('\n');
}

function lines(outcomes: readonly Outcome[], groups: readonly Group[]): readonly string[] {
  return groups.flatMap((group) => {
    const figures = figuresOf(outcomes, group);
    if (figures === undefined) return [];
    const { cases, top1, top3, top5, within10, most10 } = figures;
    return row(
      group.name,
      String(cases),
      percent(top1),
      percent(top3),
      percent(top5),
      percent(within10),
      percent(most10),
    );
  });
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(28) + cells.map((cell, at) => cell.padStart(at === 4 ? 16 : 8)).join('');
}

function calibrationLines(outcomes: readonly Outcome[]): readonly string[] {
  const forecasts = outcomes.flatMap((one) => one.forecasts);
  if (forecasts.length === 0) return [];
  return [
    `Brier score ${brier(forecasts).toFixed(4)} (the same chance for every muscle: ${brierOfBaseRate(forecasts).toFixed(4)})`,
    'reliability: chance said, share that the source names',
    ...reliability(forecasts).map(
      ({ from, to, count, said, were }) =>
        `  ${from.toFixed(2)}-${to.toFixed(2)} ${percent(said).padStart(7)} ${percent(were).padStart(7)}  (${count})`,
    ),
  ];
}

/** Named muscles that the atlas does not describe: their cases count as missed, so they are told. */
function missingLines({ describedMuscles }: Setting, outcomes: readonly Outcome[]): readonly string[] {
  const missing = new Set<MuscleId>();
  let waiting = 0;
  for (const { case: one } of outcomes) {
    if (one.kind === 'pattern-other') continue;
    const lacking = one.expected.filter(({ anyOf }) => !anyOf.some((id) => describedMuscles.includes(id)));
    for (const { anyOf } of lacking) missing.add(anyOf[0]);
    if (lacking.length === one.expected.length) waiting += 1;
  }
  if (missing.size === 0) return [];
  return [
    `not in the atlas: ${[...missing].sort().join(', ')}`,
    `${waiting} cases name no muscle of the atlas; they count as missed`,
  ];
}

/** The cases that are not answered well, with the places of what their source names. */
export function missReport({ name, outcomes }: MethodResult): string {
  const missed = outcomes.filter(({ case: one, best, ranks }) =>
    one.kind === 'list' ? ranks.some((rank) => rank === undefined || rank > 10) : best === undefined || best > 3,
  );
  return [
    '',
    `== Misses of ${name}: ${missed.length} ==`,
    ...missed.map(({ case: one, expected, ranks }) => {
      const regions = one.regions.map(
        ({ region, side, weight }) => `${region}:${side}${weight === 'spillover' ? '+' : ''}`,
      );
      const named = one.kind === 'pattern-other' ? [one.expectedPatterns.join('/')] : expected.map(expectedName);
      const placed = named.map((name, at) => `${name} ${ranks[at] === undefined ? '-' : `#${ranks[at]}`}`);
      return `${one.id} (${one.kind}, ${one.bodyPart}): ${regions.join(' ')} -> ${placed.join(', ')}`;
    }),
  ].join('\n');
}

function expectedName({ anyOf, side }: ExpectedMuscle): string {
  return `${anyOf.join('/')}:${side}`;
}

/** The same figures for programs; shares are 0..1. */
export function jsonReport(setting: Setting, results: readonly MethodResult[]): unknown {
  return {
    ...setting,
    methods: results.map(({ name, outcomes }) => {
      const forecasts = outcomes.flatMap((one) => one.forecasts);
      const table = (groups: readonly Group[]) =>
        Object.fromEntries(groups.map((group) => [group.name.trim(), figuresOf(outcomes, group)]));
      return {
        name,
        byKind: table(BY_KIND),
        byOverlap: table(BY_OVERLAP),
        namedByPart: table(NAMED_BY_PART),
        listsByPart: table(LISTS_BY_PART),
        brier: brier(forecasts),
        brierOfBaseRate: brierOfBaseRate(forecasts),
        reliability: reliability(forecasts),
        cases: outcomes.map(({ case: { id }, ranks }) => ({ id, ranks: ranks.map((rank) => rank ?? null) })),
      };
    }),
  };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
