import { VIEWS, type View } from '@filiform/body';
import { describe, expect, it } from 'vitest';
import { keyOfView, OPENED_GROUPS, viewOfKey, viewsOfGroup } from './view-groups.ts';

describe('the views in groups', () => {
  it('are all there, each once', () => {
    const grouped = ['body' as const, ...OPENED_GROUPS.map(({ group }) => group)].flatMap(viewsOfGroup);
    expect(grouped).toEqual(VIEWS);
  });

  it('can each be reached by the key that they name', () => {
    for (const view of VIEWS) {
      const shown = new Set<View>();
      let now: View = 'front';
      for (let press = 0; press < 4; press++) {
        now = viewOfKey(keyOfView(view), now) ?? now;
        shown.add(now);
      }
      expect(shown).toContain(view);
    }
  });

  it('leave other keys alone', () => {
    expect(viewOfKey('7', 'front')).toBeUndefined();
    expect(viewOfKey('x', 'front')).toBeUndefined();
  });
});
