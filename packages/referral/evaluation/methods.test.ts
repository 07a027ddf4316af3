import { describe, expect, it } from 'vitest';
import { felt, left, type PublishedCase } from './case.ts';
import { METHODS } from './methods.ts';

const temple = {
  id: 'made-up',
  source: 'medlink-neurology',
  bodyPart: 'head',
  kind: 'pattern',
  words: 'made up for this test',
  regions: felt('temple'),
  expected: [left('temporalis')],
} as const satisfies PublishedCase;

describe.each(METHODS.map((method) => [method.name, method] as const))('%s', (_, method) => {
  const { muscles } = method.answer(temple);

  it('answers for every muscle and side once, what it lists before what it does not', () => {
    expect(new Set(muscles.map(({ muscle, side }) => `${muscle}:${side}`)).size).toBe(muscles.length);
    const firstUnlisted = muscles.findIndex(({ chance }) => chance === 0);
    if (firstUnlisted >= 0) expect(muscles.slice(firstUnlisted).every(({ chance }) => chance === 0)).toBe(true);
  });

  it('lists temporalis of the side for a temple', () => {
    const found = muscles.find(({ muscle, side }) => muscle === 'temporalis' && side === 'left');
    expect(found?.chance).toBeGreaterThan(0);
  });
});

describe('the alphabetical list', () => {
  it('gives each of its n muscles the same chance, and they add up to 1', () => {
    const listed = METHODS[2].answer(temple).muscles.filter(({ chance }) => chance > 0);
    expect(listed.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1);
    expect(new Set(listed.map(({ chance }) => chance)).size).toBe(1);
  });
});
