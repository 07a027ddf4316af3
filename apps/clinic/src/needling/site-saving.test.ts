import { describe, expect, it } from 'vitest';
import { afterAnswer, changedByMeAlone, withNewer, withoutAnswer, withTyped } from './local-item.ts';
import { beginFields, type SiteFields } from './site-fields.ts';
import type { PutAnswer, SitePut, TheirSite } from './site-put.ts';
import { type LocalSite, localSite, putOf, readKeptSite, withKept } from './site-saving.ts';

const PLACE = { muscle: 'upper-trapezius', side: 'left' } as const;

function aSite(changes: Partial<LocalSite> = {}): LocalSite {
  const fields = beginFields(PLACE, 'tp1');
  return {
    ...localSite({ id: 'a', ...PLACE, rowVersion: 1, removed: false, fields, copiedFrom: null, accounts: [] }),
    ...changes,
  };
}

const none = () => undefined;
const withFields = (site: LocalSite, typed: Partial<SiteFields>, errors: LocalSite['errors']) =>
  withTyped<SiteFields, LocalSite>(site, typed, errors);
const answered = (site: LocalSite, sent: SitePut, answer: PutAnswer) =>
  afterAnswer<SiteFields, TheirSite, LocalSite>(site, sent, answer);

describe('saving by itself', () => {
  it('is saved once it is answered, and waits until then', () => {
    const changed = withFields(aSite(), { needlesIn: '4' }, {});
    expect(changed.state).toBe('waiting');
    expect(answered(changed, putOf(changed), { kind: 'saved', rowVersion: 2 })).toMatchObject({
      state: 'saved',
      rowVersion: 2,
    });
  });

  it('is read back from the device as it was kept, and a damaged copy is none', () => {
    const changed = withFields(aSite(), { needlesIn: '4' }, {});
    expect(readKeptSite(JSON.parse(JSON.stringify(putOf(changed))))).toEqual(putOf(changed));
    for (const damaged of [undefined, null, 4, {}, { siteId: 'a' }, { ...putOf(changed), muscle: 'elbow' }]) {
      expect(readKeptSite(damaged)).toBeUndefined();
    }
  });

  it('takes what somebody else stored since, and leaves alone what waits here', () => {
    const theirs = { ...aSite(), rowVersion: 5, fields: { ...aSite().fields, needlesIn: '3' } };
    const newer = (mine: LocalSite) => withNewer<SiteFields, LocalSite, LocalSite>([mine], [theirs], localSite)[0];
    expect(newer(aSite())).toMatchObject({ state: 'saved', rowVersion: 5, fields: { needlesIn: '3' } });
    const waiting = withFields(aSite(), { depthMm: '12' }, {});
    expect(newer(waiting)).toBe(waiting);
    expect(withNewer<SiteFields, LocalSite, LocalSite>([], [theirs], localSite)).toHaveLength(1);
  });

  it('goes on waiting with what was typed while an answer was under way', () => {
    const sent = withFields(aSite(), { needlesIn: '4' }, {});
    const typedSince = withFields(sent, { needlesIn: '5' }, {});
    const after = answered(typedSince, putOf(sent), { kind: 'saved', rowVersion: 2 });
    expect(after).toMatchObject({ state: 'waiting', rowVersion: 2, fields: { needlesIn: '5' } });
  });

  it('goes on from its own change whose answer was lost, and not from somebody else’s', () => {
    const sent = withFields(aSite(), { needlesIn: '2' }, {});
    const more = withFields(withoutAnswer<SiteFields, LocalSite>(sent, putOf(sent)), { insertions: '3' }, {});
    const stored = { rowVersion: 2, removed: false, fields: sent.fields };
    expect(answered(more, putOf(more), { kind: 'stale', theirs: stored })).toMatchObject({
      state: 'waiting',
      rowVersion: 2,
      theirs: undefined,
      fields: { needlesIn: '2', insertions: '3' },
    });
    const theirs = { ...stored, fields: { ...sent.fields, needlesIn: '5' } };
    expect(answered(more, putOf(more), { kind: 'stale', theirs })).toMatchObject({ state: 'stale', theirs });
  });

  it('lays what a dead tab had kept over the page, with the version it was made from', () => {
    const changed = withFields(aSite(), { needlesIn: '4' }, {});
    const newer = aSite({ rowVersion: 2 });
    const [laid] = withKept([newer], [putOf(changed)], none);
    expect(laid).toMatchObject({ state: 'waiting', rowVersion: 1, fields: { needlesIn: '4' } });
  });

  it('forgets what was kept where the server has it already', () => {
    const changed = withFields(aSite(), { needlesIn: '4' }, {});
    const stored = aSite({ rowVersion: 2, fields: changed.fields });
    expect(withKept([stored], [putOf(changed)], none)).toMatchObject([{ state: 'saved', rowVersion: 2 }]);
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
    expect(answered(mine, putOf(mine), { kind: 'stale', theirs })).toMatchObject({
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
