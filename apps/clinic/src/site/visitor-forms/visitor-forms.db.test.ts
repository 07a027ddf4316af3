import { beforeAll, describe, expect, it } from 'vitest';
import { asPractice } from '../../database/practice-transaction.ts';
import { testDatabase } from '../../database/test-database.ts';
import { aPractice, NOW } from '../../patients/patients.test-data.ts';
import { FORM_TIME, LEFT_EMPTY } from './field-names.ts';
import { type Guarded, visitorFormGuard } from './guard.server.ts';
import { VISITOR_FORM_LIMITS } from './limits.ts';
import { signedTime } from './signed-time.server.ts';

const rows = testDatabase();
let practiceId = '';
beforeAll(async () => {
  practiceId = (await aPractice(rows().database, 'Forms', [])).practiceId;
});

const signing = () => ({ secret: 'a secret of the test', practiceId });
const shownAt = (seconds: number) => signedTime(signing(), 'message', NOW.subtract({ seconds }));

/** Sends once; `kept` is what came before. */
function send(typed: Readonly<Record<string, string>>, kept: string[] = [], address = '192.0.2.1'): Promise<Guarded> {
  return asPractice(rows().database, practiceId, async (db) => {
    const guarded = await visitorFormGuard(
      { ...signing(), db, now: NOW, address },
      'message',
      typed,
      async (_, hash) => {
        return kept.filter((one) => hash === undefined || one === hash).length;
      },
    );
    if (guarded.kind === 'allowed') kept.push(guarded.addressHash);
    return guarded;
  });
}

const whyOf = (guarded: Guarded) => (guarded.kind === 'refused' ? guarded.why.kind : 'allowed');

describe('a form that anybody can send', () => {
  it('is taken from a person who read the page first', async () => {
    expect(whyOf(await send({ [FORM_TIME]: shownAt(30) }))).toBe('allowed');
  });

  it('is not taken where the empty field is filled, the time is made up, or of another form or practice', async () => {
    expect(whyOf(await send({ [FORM_TIME]: shownAt(30), [LEFT_EMPTY]: 'https://example.com' }))).toBe('not-left-empty');
    expect(whyOf(await send({}))).toBe('not-our-page');
    expect(whyOf(await send({ [FORM_TIME]: shownAt(30).replace(/^./, '1') }))).toBe('not-our-page');
    const ofAnother = signedTime(signing(), 'comment', NOW.subtract({ seconds: 30 }));
    expect(whyOf(await send({ [FORM_TIME]: ofAnother }))).toBe('not-our-page');
    const elsewhere = signedTime({ ...signing(), practiceId: 'another' }, 'message', NOW.subtract({ seconds: 30 }));
    expect(whyOf(await send({ [FORM_TIME]: elsewhere }))).toBe('not-our-page');
  });

  it('sent too quickly keeps its time, so that the second try succeeds; open too long gets a new one', async () => {
    const quick = shownAt(0);
    expect(await send({ [FORM_TIME]: quick })).toMatchObject({ why: { kind: 'too-quick' }, formTime: quick });
    const old = await send({ [FORM_TIME]: shownAt(VISITOR_FORM_LIMITS.longestOpenHours * 3600 + 1) });
    expect(old).toMatchObject({ why: { kind: 'open-too-long' }, formTime: shownAt(0) });
  });

  it('is taken no more often from one address than the limit says, though all come at the same moment', async () => {
    const kept: string[] = [];
    const [{ most }] = VISITOR_FORM_LIMITS.fromOneAddress;
    const answers = await Promise.all(Array.from({ length: most + 4 }, () => send({ [FORM_TIME]: shownAt(9) }, kept)));
    expect(answers.filter(({ kind }) => kind === 'allowed')).toHaveLength(most);
    expect(whyOf(await send({ [FORM_TIME]: shownAt(9) }, kept, '192.0.2.2'))).toBe('allowed');
    expect(kept.join(' ')).not.toContain('192.0.2');
  });

  it('is not taken from anybody where everybody together sends too much', async () => {
    const kept = Array.from({ length: VISITOR_FORM_LIMITS.fromEverybody[0].most }, (_, place) => `hash ${place}`);
    expect(whyOf(await send({ [FORM_TIME]: shownAt(9) }, kept, '192.0.2.3'))).toBe('too-many');
  });
});
