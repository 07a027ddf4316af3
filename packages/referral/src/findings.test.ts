import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countedFindings, FINDING_KINDS, type FindingKind, findingsShift } from './findings.ts';

const aSetOfKinds = () =>
  fc.uniqueArray(fc.constantFrom(...FINDING_KINDS.map((row) => row.kind))).map((kinds) => new Set(kinds));

it('leaves the odds alone without findings', () => {
  expect(findingsShift(new Set())).toBe(0);
});

it('never lowers the odds by a positive finding', () => {
  const positive: FindingKind[] = FINDING_KINDS.map((row) => row.kind).filter((kind) => kind !== 'not-tender');
  fc.assert(
    fc.property(aSetOfKinds(), fc.constantFrom(...positive), (kinds, more) => {
      expect(findingsShift(new Set([...kinds, more]))).toBeGreaterThanOrEqual(findingsShift(kinds));
    }),
  );
});

it('lowers the odds where the muscle is not tender and nothing else was found', () => {
  expect(findingsShift(new Set<FindingKind>(['not-tender']))).toBeLessThan(0);
  expect(countedFindings(new Set<FindingKind>(['not-tender', 'taut-band'])).map((row) => row.kind)).toEqual([
    'taut-band',
  ]);
});

it('weighs the familiar pain most', () => {
  const [first, ...rest] = FINDING_KINDS;
  expect(first.kind).toBe('familiar-pain-reproduced');
  for (const row of rest) expect(row.oddsTimes).toBeLessThan(first.oddsTimes);
});
