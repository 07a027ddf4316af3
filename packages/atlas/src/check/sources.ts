import { isMuscleId } from '../muscle-ids.ts';
import type { PainPattern } from '../patterns/types.ts';
import type { Basis, Muscle } from '../types.ts';
import type { AtlasDefect, CheckedAtlas } from './defect.ts';

/** Every basis of a muscle's record, one a fact, in the order of the record. */
export function basesOfMuscle({ basis, outlines, hazards, needling, triggerPoints }: Muscle): readonly Basis[] {
  return [
    basis,
    ...outlines.map((outline) => outline.basis),
    ...triggerPoints.flatMap((point) => [point.basis, point.placeBasis, ...point.zones.map((zone) => zone.basis)]),
    ...('basis' in needling ? [needling.basis] : []),
    ...hazards.map((hazard) => hazard.basis),
  ];
}

/** Every basis of a pattern's record. */
export function basesOfPattern({ basis, redFlag, zones }: PainPattern): readonly Basis[] {
  return [basis, ...(redFlag ? [redFlag.basis] : []), ...zones.map((zone) => zone.basis)];
}

/** Sources that are cited and not listed, listed and not cited, or listed without saying what was read. */
export function sourceDefects({ muscles, patterns, prevalence, sources }: CheckedAtlas): readonly AtlasDefect[] {
  const citing = [
    ...muscles.map((muscle) => ({ record: muscle.id, bases: basesOfMuscle(muscle) })),
    ...patterns.map((pattern) => ({ record: pattern.id, bases: basesOfPattern(pattern) })),
    ...prevalence.map(({ basis }) => ({ record: 'prevalence', bases: [basis] })),
  ];
  const cited = new Set(citing.flatMap(({ bases }) => bases.map(({ source }): string => source)));
  return [
    ...citing.flatMap(({ record, bases }) =>
      [...new Set(bases.map(({ source }) => source))]
        .filter((source) => !Object.hasOwn(sources, source))
        .map((source) => ({ record, sentence: `It cites ${source}, which is not among the sources.` })),
    ),
    ...Object.entries(sources).flatMap(([id, { reference, read }]) => [
      ...(cited.has(id) ? [] : [{ record: id, sentence: 'No record cites this source.' }]),
      ...(reference.trim().length > 10 ? [] : [{ record: id, sentence: 'This source has no reference.' }]),
      ...(read.trim().length > 5 ? [] : [{ record: id, sentence: 'It is not said how much of this source was read.' }]),
    ]),
    ...prevalence
      .filter(
        ({ muscle, activeShare, patients }) =>
          !isMuscleId(muscle) || !(activeShare > 0 && activeShare <= 1) || !(patients > 0),
      )
      .map(({ muscle, condition, basis }) => ({
        record: 'prevalence',
        sentence: `The row of ${muscle} in ${condition} by ${basis.source} is not a share of examined patients.`,
      })),
  ];
}
