import { felt, left, type PublishedCase, spreads } from '../case.ts';

/** Pain in shin and calf. */
export const shinCalf = [
  {
    id: 'knuklball-tibialis-anterior',
    source: 'knuklball.com',
    bodyPart: 'shin-calf',
    kind: 'pattern',
    words: 'shin and ankle; to the top of the foot and the toes',
    regions: [...felt('shin-anterior', 'ankle-anterior'), ...spreads('foot-dorsal', 'big-toe', 'lesser-toes')],
    expected: [left('tibialis-anterior')],
  },
  {
    id: 'knuklball-soleus',
    source: 'knuklball.com',
    bodyPart: 'shin-calf',
    kind: 'pattern',
    words: 'calf, heel, lower calf',
    regions: felt('calf', 'heel', 'achilles'),
    expected: [left('soleus')],
  },
  {
    id: 'nielasher-tibialis-anterior',
    source: 'nielasher.com',
    bodyPart: 'shin-calf',
    kind: 'pattern',
    words: 'along the shin, front of the ankle joint, great toe',
    regions: felt('shin-anterior', 'ankle-anterior', 'big-toe'),
    expected: [left('tibialis-anterior')],
  },
] as const satisfies readonly PublishedCase[];
