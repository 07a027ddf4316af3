import { describe, expect, it } from 'vitest';
import { beginFields } from './site-fields.ts';
import {
  afterAnswer,
  changedByMeAlone,
  keptOf,
  type LocalSite,
  localSite,
  putOf,
  withFields,
  withKept,
} from './site-saving.ts';

const PLACE = { muscle: 'upper-trapezius', side: 'left' } as const;

function aSite(changes: Partial<LocalSite> = {}): LocalSite {
  const fields = beginFields(PLACE, 'tp1');
  return {
    ...localSite({ id: 'a', ...PLACE, rowVersion: 1, removed: false, fields, copiedFrom: null, accounts: [] }),
    ...changes,
  };
}

const none = () => undefined;

describe('saving by itself', () => {
  it('keeps what was not answered, and nothing that was', () => {
    const changed = withFields(aSite(), { needlesIn: '4' }, {});
    expect(keptOf([aSite({ id: 'b' }), changed])).toEqual([putOf(changed)]);
    const saved = afterAnswer(changed, putOf(changed), { kind: 'saved', rowVersion: 2 });
    expect(saved).toMatchObject({ state: 'saved', rowVersion: 2 });
    expect(keptOf([saved])).toEqual([]);
  });

  it('goes on waiting with what was typed while an answer was under way', () => {
    const sent = withFields(aSite(), { needlesIn: '4' }, {});
    const typedSince = withFields(sent, { needlesIn: '5' }, {});
    const after = afterAnswer(typedSince, putOf(sent), { kind: 'saved', rowVersion: 2 });
    expect(after).toMatchObject({ state: 'waiting', rowVersion: 2, fields: { needlesIn: '5' } });
  });

  it('lays what a dead tab had kept over the page, with the version it was made from', () => {
    const changed = withFields(aSite(), { needlesIn: '4' }, {});
    const newer = aSite({ rowVersion: 2 });
    const [laid] = withKept([newer], keptOf([changed]), none);
    expect(laid).toMatchObject({ state: 'waiting', rowVersion: 1, fields: { needlesIn: '4' } });
  });

  it('forgets what was kept where the server has it already', () => {
    const changed = withFields(aSite(), { needlesIn: '4' }, {});
    const stored = aSite({ rowVersion: 2, fields: changed.fields });
    expect(withKept([stored], keptOf([changed]), none)).toMatchObject([{ state: 'saved', rowVersion: 2 }]);
  });

  it('sends a site that was begun without a connection', () => {
    const begun = aSite({ id: 'new', rowVersion: 0, state: 'waiting' });
    const [laid] = withKept([], [putOf(begun)], () => begun);
    expect(laid).toMatchObject({ id: 'new', state: 'waiting', rowVersion: 0 });
  });

  it('sends nothing that can not stand, and holds both versions of what somebody else changed', () => {
    const refused = withFields(aSite(), { depthMm: '999' }, { depthMm: 'too deep' });
    expect(refused.state).toBe('refused');
    const theirs = { rowVersion: 3, removed: false, fields: { ...aSite().fields, needlesIn: '6' } };
    const mine = withFields(aSite(), { needlesIn: '4' }, {});
    expect(afterAnswer(mine, putOf(mine), { kind: 'stale', theirs })).toMatchObject({
      state: 'stale',
      fields: { needlesIn: '4' },
      theirs,
    });
  });

  it('tells the fields that I alone changed from those that somebody else changed too', () => {
    const theirs = { rowVersion: 3, removed: false, fields: { ...aSite().fields, needlesIn: '6', depthMm: '12' } };
    const mine = withFields(aSite(), { needlesIn: '4', tolerated: 'well' }, {});
    expect(changedByMeAlone(mine, theirs)).toEqual(['tolerated']);
    expect(changedByMeAlone({ ...mine, base: undefined }, theirs)).toEqual([]);
  });
});
