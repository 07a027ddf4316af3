import { describe, expect, it } from 'vitest';
import {
  bothExaminations,
  clearMuscle,
  type Examination,
  holdsAllOf,
  musclesExamined,
  NOTHING_EXAMINED,
  sameExamination,
  tapFeature,
  tapFinding,
} from './examination.ts';

const TRAPEZIUS = { muscle: 'upper-trapezius', side: 'left' } as const;
const MASSETER = { muscle: 'masseter-deep', side: 'right' } as const;

/** Taps one after the other. */
function tapped(...taps: readonly Parameters<typeof tapFinding>[2][]): Examination {
  return taps.reduce((so, kind) => tapFinding(so, TRAPEZIUS, kind), NOTHING_EXAMINED);
}

describe('tapping what was found', () => {
  it('finds with the first tap and takes back with the second', () => {
    expect(tapped('tender').findings).toEqual([{ ...TRAPEZIUS, kind: 'tender' }]);
    expect(tapped('tender', 'tender')).toEqual(NOTHING_EXAMINED);
  });

  it('lets tender and not tender replace one another, and leaves the rest', () => {
    expect(tapped('weakness', 'tender', 'not-tender').findings.map(({ kind }) => kind)).toEqual([
      'weakness',
      'not-tender',
    ]);
    expect(tapped('not-tender', 'familiar-pain-reproduced').findings.map(({ kind }) => kind)).toEqual([
      'familiar-pain-reproduced',
    ]);
  });

  it('keeps each side and each trigger point apart', () => {
    const point = { ...TRAPEZIUS, triggerPoint: 'tp1' };
    const so = tapFinding(tapFinding(tapped('tender'), point, 'not-tender'), { ...TRAPEZIUS, side: 'right' }, 'tender');
    expect(so.findings).toHaveLength(3);
    expect(clearMuscle(so, TRAPEZIUS).findings).toEqual([{ ...TRAPEZIUS, side: 'right', kind: 'tender' }]);
  });

  it('lists the muscles examined, the last one first, each once', () => {
    const so = tapFinding(tapFinding(tapped('tender'), MASSETER, 'tender'), TRAPEZIUS, 'taut-band');
    expect(musclesExamined(so.findings)).toEqual([TRAPEZIUS, MASSETER]);
  });
});

describe('two people at one visit', () => {
  const mine = tapFeature(tapFinding({ ...NOTHING_EXAMINED, complaint: 'neck-pain' }, TRAPEZIUS, 'tender'), 'nausea');
  const theirs = tapFinding(tapped('tender'), MASSETER, 'weakness');

  it('can keep everything of both', () => {
    const both = bothExaminations(mine, theirs);
    expect(both).toMatchObject({ complaint: 'neck-pain', features: ['nausea'] });
    expect(both.findings).toHaveLength(2);
    expect(holdsAllOf(both, mine) && holdsAllOf(both, theirs)).toBe(true);
    expect(holdsAllOf(mine, theirs)).toBe(false);
  });

  it('say the same in whatever order they tapped', () => {
    const reversed = { ...theirs, findings: theirs.findings.toReversed() };
    expect(sameExamination(theirs, reversed)).toBe(true);
    expect(sameExamination(theirs, mine)).toBe(false);
  });
});
