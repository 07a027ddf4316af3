import { felt, left, type PublishedCase, spreads } from '../case.ts';

/** Pain in and about the knee. */
export const knee = [
  {
    id: 'aberdeen-rectus-femoris',
    source: 'aberdeenchiropractic',
    bodyPart: 'knee',
    kind: 'pattern',
    words: 'deep into the knee',
    regions: felt('knee-anterior'),
    expected: [left('rectus-femoris')],
  },
  {
    id: 'perry-rectus-femoris',
    source: 'triggerpointtherapist.com',
    bodyPart: 'knee',
    kind: 'pattern',
    words: 'front of the knee and slightly above it in the lower thigh',
    regions: [...felt('knee-anterior'), ...spreads('thigh-anterior')],
    expected: [left('rectus-femoris')],
  },
  {
    id: 'healthathand-rectus-femoris',
    source: 'healthathand.us',
    bodyPart: 'knee',
    kind: 'pattern',
    words: 'under and above the kneecap',
    regions: felt('knee-anterior'),
    expected: [left('rectus-femoris')],
  },
  {
    id: 'healthathand-vastus-medialis',
    source: 'healthathand.us',
    bodyPart: 'knee',
    kind: 'pattern',
    words: 'inside of the leg and below the inner knee',
    regions: [...felt('knee-medial'), ...spreads('thigh-medial')],
    expected: [left('vastus-medialis')],
  },
  {
    id: 'aberdeen-adductor-longus-distal',
    source: 'aberdeenchiropractic',
    bodyPart: 'knee',
    kind: 'pattern',
    words: 'upper medial knee and down the tibia',
    regions: [...felt('knee-medial'), ...spreads('shin-anterior')],
    expected: [left('adductor-longus')],
  },
] as const satisfies readonly PublishedCase[];
