import { felt, left, type PublishedCase } from '../case.ts';

/** Pain at the shoulder joint. */
export const shoulder = [
  {
    id: 'medlink-infraspinatus',
    source: 'medlink-neurology',
    bodyPart: 'shoulder',
    kind: 'list',
    words: 'anterior shoulder joint: usually infraspinatus or levator scapulae',
    regions: felt('shoulder-anterior'),
    expected: [left('infraspinatus'), left('levator-scapulae')],
  },
  {
    id: 'medlink-infraspinatus-medial-point',
    source: 'medlink-neurology',
    bodyPart: 'upper-back',
    kind: 'pattern',
    words: 'medial scapular border (infrequent point)',
    regions: felt('scapula-medial-border'),
    expected: [left('infraspinatus')],
  },
  {
    id: 'rankin-infraspinatus',
    source: 'michellerankin.com',
    bodyPart: 'shoulder',
    kind: 'pattern',
    words: 'sharp and aching at the front of the shoulder joint',
    regions: felt('shoulder-anterior'),
    expected: [left('infraspinatus')],
  },
] as const satisfies readonly PublishedCase[];
