import { ATLAS, PATTERNS } from '@filiform/atlas';
import { REGION_IDS } from '@filiform/body';
import { type BenchDrawing, neighbourDrawings, penDrawings, regionDrawings } from './bench/drawings.ts';
import { both, type Measurements, ms, timed, timesOf } from './bench/timing.ts';
import { METHODS } from './evaluation/methods.ts';
import { createRanker, markedPlaces, type Ranker } from './src/index.ts';

/** What a frame of 60 a second leaves, and what a ranking shall take of it in Node. */
const AIM_MS = 1;
const AREAS = [1, 3, 10, 30, 2 * REGION_IDS.length] as const;
const MUSCLES = [33, 66, ATLAS.muscles.length] as const;

/**
 * Time of ranking drawings in this process, strokes to candidates, over the whole body and every pattern.
 * Three regions are drawn beside one another (one pain) and anywhere (three pains); then how the time grows with what
 * is drawn and with the number of muscles; then against the plain baseline on the same drawings in the same run.
 * The first ranking, which builds the index of zones, is measured on its own.
 */
export async function benchReferral(): Promise<Measurements> {
  const ranker = createRanker({ ...ATLAS, patterns: PATTERNS });
  const three = neighbourDrawings(240, 3);
  const first = timed(() => rank(ranker, three[0] ?? { strokes: [], regions: [] }));
  const scattered = regionDrawings(240, 3);
  const filiform = timesOf(three, 3, (drawing) => rank(ranker, drawing));
  const baseline = timesOf(three.slice(0, 60), 1, overlapOf());
  return {
    ...both('referral.3regions.beside', filiform, AIM_MS),
    ...both(
      'referral.3regions.anywhere',
      timesOf(scattered, 2, (drawing) => rank(ranker, drawing)),
    ),
    ...both(
      'referral.pen',
      timesOf(penDrawings(200), 2, (drawing) => rank(ranker, drawing)),
    ),
    'referral.firstRank.time': ms(first),
    ...byArea(ranker),
    ...byMuscles(),
    ...both('referral.baseline.mostOverlap', baseline),
    'referral.3regions.timesTheBaseline': {
      value: Math.round((100 * filiform.medianMs) / baseline.medianMs) / 100,
      unit: 'x',
      aim: null,
      better: 'lower',
    },
  };
}

function rank(ranker: Ranker, { strokes }: BenchDrawing) {
  return ranker.rank(markedPlaces({ strokes }));
}

/** 1, 3, 10, 30 and all regions, anywhere on the body. */
function byArea(ranker: Ranker): Measurements {
  return Object.assign(
    {},
    ...AREAS.map((regions) => {
      const drawings = regionDrawings(regions > 30 ? 1 : 60, regions);
      const times = timesOf(drawings, regions > 30 ? 4 : 1, (drawing) => rank(ranker, drawing));
      return both(`referral.drawn.${regions}regions`, times);
    }),
  );
}

/** A quarter, half and all of the muscles, spread over the whole body; without patterns, so that only muscles grow. */
function byMuscles(): Measurements {
  const drawings = neighbourDrawings(120, 3);
  return Object.assign(
    {},
    ...MUSCLES.map((count) => {
      const step = ATLAS.muscles.length / count;
      const muscles = Array.from({ length: count }, (_, at) => ATLAS.muscles[Math.floor(at * step)]).filter(
        (muscle) => muscle !== undefined,
      );
      const ranker = createRanker({ version: ATLAS.version, muscles });
      const times = timesOf(drawings, 1, (drawing) => rank(ranker, drawing));
      return both(`referral.atlas.${count}muscles`, times);
    }),
  );
}

/** "Most overlapping area first", as the evaluation has it. */
function overlapOf(): (drawing: BenchDrawing) => unknown {
  const method = METHODS.find(({ name }) => name === 'most overlapping area');
  if (method === undefined) throw new Error('The evaluation has lost its plain baseline.');
  return ({ regions: [region, ...more] }) => {
    if (region === undefined) return undefined;
    return method.answer({ ...CASE, regions: [region, ...more] });
  };
}

/** What a case says beside its regions; the baseline reads none of it. */
const CASE = {
  id: 'bench',
  source: 'cooper-2007-facets',
  bodyPart: 'head',
  words: '',
  kind: 'pattern',
  expected: [{ anyOf: ['temporalis'], side: 'left' }],
} as const;
