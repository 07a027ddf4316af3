import { expect, it } from 'vitest';
import { PATTERN_IDS, PATTERNS } from './index.ts';

/** Pain that must never be taken for a muscle: each of these tells what to do. */
const MUST_NOT_BE_MISSED = [
  'visceral-heart',
  'visceral-aorta',
  'visceral-lung-diaphragm',
  'visceral-gallbladder',
  'visceral-pancreas',
  'visceral-kidney',
  'visceral-appendix',
  'visceral-pelvis',
] as const;

it('describes every pattern of the vocabulary once, in its order', () => {
  expect(PATTERNS.map(({ id }) => id)).toEqual([...PATTERN_IDS]);
});

it('says what to do for everything that must not be missed', () => {
  for (const id of MUST_NOT_BE_MISSED) expect({ id, flag: flagOf(id) !== undefined }).toEqual({ id, flag: true });
  for (const id of ['visceral-heart', 'visceral-aorta', 'visceral-lung-diaphragm'] as const) {
    expect({ id, urgency: flagOf(id)?.urgency }).toEqual({ id, urgency: 'emergency' });
  }
});

it('draws the heart on the left, gallbladder and appendix on the right', () => {
  const felt = (id: (typeof PATTERN_IDS)[number]) => PATTERNS.find((pattern) => pattern.id === id)?.felt;
  expect(felt('visceral-heart')).toBe('left');
  expect(felt('visceral-gallbladder')).toBe('right');
  expect(felt('visceral-appendix')).toBe('right');
  expect(felt('headache-tension-type')).toBe('both');
});

function flagOf(id: (typeof PATTERN_IDS)[number]) {
  return PATTERNS.find((pattern) => pattern.id === id)?.redFlag;
}
