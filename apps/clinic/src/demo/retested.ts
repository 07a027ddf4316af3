import type { RetestMeasure } from '@filiform/needling';
import type { Chance } from './random.ts';
import type { Story } from './story.ts';

/** How often a needled visit is measured before and after. */
const RETESTED = 0.45;
/** The second measure is forgotten now and then, and the first as well. */
const FORGOTTEN = { after: 0.06, before: 0.04 } as const;

/**
 * What was measured before and after needling at a visit: pain, and the motion that the complaint limits. Made up; motion
 * is limited on the worse side, and a little less so right after needling.
 * @param pain from 0 to 10 on that day
 * @param isShown the visit that waits for its signature: every part of it has something to look at
 */
export function retestOf(chance: Chance, story: Story, pain: number, isShown: boolean): readonly RetestMeasure[] {
  if (!isShown && !chance.happens(RETESTED)) return [];
  const before = Math.round(pain);
  const after = Math.max(0, before - chance.oneOf([0, 1, 1, 2, 2, 3]));
  return [{ kind: 'pain-at-rest', ...twice(chance, before, after) }, ...motionOf(chance, story, pain)];
}

function motionOf(chance: Chance, { condition, worseSide: side }: Story, pain: number): readonly RetestMeasure[] {
  const stiff = pain / 10;
  const angle = (free: number) => Math.round(chance.normal(free * (1 - 0.45 * stiff), 3));
  const gained = () => chance.oneOf([0, 2, 4, 6, 8, 12]);
  switch (condition.id) {
    case 'jaw':
      return [
        { kind: 'functional-test', what: 'opening wide, three times', before: 'hurts at the end', after: 'hurts less' },
      ];
    case 'shoulder': {
      const before = angle(165);
      return [
        { kind: 'range-of-motion', movement: 'shoulder-abduction', side, ...twice(chance, before, before + gained()) },
      ];
    }
    case 'cervicogenic-headache': {
      const before = angle(42);
      return [{ kind: 'flexion-rotation', side, ...twice(chance, before, Math.min(48, before + gained())) }];
    }
    case 'upper-back': {
      const before = angle(42);
      return [
        { kind: 'range-of-motion', movement: 'trunk-rotation', side, ...twice(chance, before, before + gained()) },
      ];
    }
    default: {
      const before = angle(74);
      return [
        { kind: 'range-of-motion', movement: 'neck-rotation', side, ...twice(chance, before, before + gained()) },
      ];
    }
  }
}

function twice(chance: Chance, before: number, after: number) {
  return {
    before: chance.happens(FORGOTTEN.before) ? undefined : before,
    after: chance.happens(FORGOTTEN.after) ? undefined : after,
  };
}
