import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { type Asking, asPractice, inPractice } from '../database/practice-transaction.ts';
import { testDatabase } from '../database/test-database.ts';
import { aClinic, asks, aVisit, type Clinic } from '../intake/intake.test-data.ts';
import { aPairPut, aPut, put, putAPair } from './needling.test-data.ts';
import { PairPutBody } from './needling-form.server.ts';
import type { PairPut } from './pair-put.ts';
import { stimulationOf } from './read-pairs.server.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
});

const mara = (): Asking => asks(rows().database, clinic, clinic.mara);
const jonas = (): Asking => asks(rows().database, clinic, clinic.jonas);
const later = (asking: Asking, minutes: number): Asking => ({ ...asking, now: asking.now.add({ minutes }) });

/** A visit with two needles in at one site on the left, and a pair between them. */
async function aJoinedPair(fields: Partial<PairPut['fields']> = {}) {
  const visit = await aVisit(rows().database, clinic);
  const site = aPut({ needlesIn: '2' });
  await put(mara(), visit.id, site);
  return { visit, site, pair: aPairPut(site.siteId, fields) };
}

function stored(visitId: string) {
  return inPractice(mara(), 'record.read', (tx) => stimulationOf(tx, visitId));
}

describe('a current between two needles', () => {
  it('is stored with its settings, and has not run until somebody starts it', async () => {
    const { visit, pair } = await aJoinedPair({ patientWord: 'Tapping', device: 'Unit 2', channel: 'A' });
    expect(await putAPair(mara(), visit.id, pair)).toEqual({
      kind: 'saved',
      rowVersion: 1,
      startedAt: null,
      stoppedAt: null,
    });
    expect(await stored(visit.id)).toEqual([
      {
        needles: [
          { muscle: 'upper-trapezius', side: 'left', needle: 1 },
          { muscle: 'upper-trapezius', side: 'left', needle: 2 },
        ],
        waveform: 'biphasic',
        frequencyHz: 2,
        pulseWidthUs: 250,
        minutesPlanned: 20,
        intensity0to10: 4,
        patientWord: 'Tapping',
        device: 'Unit 2',
        channel: 'A',
        stoppedEarlyWhy: '',
      },
    ]);
  });

  it('started without a connection keeps the moment of the tap, and a retry does not move it', async () => {
    const { visit, pair } = await aJoinedPair({ run: 'running' });
    const asking = mara();
    const tapped = asking.now.subtract({ minutes: 7 }).toString();
    const first = await putAPair(asking, visit.id, { ...pair, startedAgoMs: 7 * 60_000 });
    expect(first).toMatchObject({ kind: 'saved', rowVersion: 1, startedAt: tapped });
    const again = await putAPair(later(asking, 3), visit.id, { ...pair, startedAgoMs: 10 * 60_000 });
    expect(again).toEqual(first);
  });

  it('stops at the moment of the tap, and runs on where the stop is undone', async () => {
    const { visit, pair } = await aJoinedPair({ run: 'running' });
    const asking = mara();
    await putAPair(asking, visit.id, { ...pair, startedAgoMs: 0 });
    const fields = { ...pair.fields, run: 'stopped', stoppedEarlyWhy: 'Too strong' };
    const stopped = { ...pair, rowVersion: 1, fields, startedAgoMs: 600_000, stoppedAgoMs: 60_000 };
    expect(await putAPair(later(asking, 10), visit.id, stopped)).toMatchObject({
      rowVersion: 2,
      startedAt: asking.now.toString(),
      stoppedAt: asking.now.add({ minutes: 9 }).toString(),
    });
    const undone = { ...pair, rowVersion: 2, startedAgoMs: 660_000 };
    expect(await putAPair(later(asking, 11), visit.id, undone)).toMatchObject({
      startedAt: asking.now.toString(),
      stoppedAt: null,
    });
  });

  it('is one start where two tablets start it, and shows the other version where they set it differently', async () => {
    const { visit, pair } = await aJoinedPair();
    await putAPair(mara(), visit.id, pair);
    const start = (asking: Asking, changes: Partial<PairPut['fields']> = {}) =>
      putAPair(asking, visit.id, {
        ...pair,
        rowVersion: 1,
        fields: { ...pair.fields, run: 'running', ...changes },
        startedAgoMs: 0,
      });
    const asking = mara();
    expect(await start(asking)).toMatchObject({ kind: 'saved', rowVersion: 2 });
    expect(await start(later(jonas(), 1))).toMatchObject({ kind: 'saved', startedAt: asking.now.toString() });
    expect(await start(jonas(), { frequencyHz: '100' })).toMatchObject({
      kind: 'stale',
      theirs: { rowVersion: 2, fields: { frequencyHz: '2', run: 'running' } },
    });
  });

  it('started on a tablet whose clock was set back since counts as started now', async () => {
    const { visit, pair } = await aJoinedPair({ run: 'running' });
    const sent = PairPutBody.parse({ ...pair, startedAgoMs: -3_600_000 });
    const asking = mara();
    expect(await putAPair(asking, visit.id, sent)).toMatchObject({ kind: 'saved', startedAt: asking.now.toString() });
  });

  it('is one current where two tablets join the same two needles, and another one once that has ended', async () => {
    const { visit, site, pair } = await aJoinedPair();
    const { siteId } = site;
    const other = aPairPut(siteId, { needleOne: '2', needleTwo: '1', frequencyHz: '100' });
    const [first, second] = await Promise.all([putAPair(mara(), visit.id, pair), putAPair(jonas(), visit.id, other)]);
    expect([first.kind, second.kind].toSorted()).toEqual(['refused', 'saved']);
    const [saved, refused] = first.kind === 'saved' ? [pair, other] : [other, pair];
    expect(await putAPair(jonas(), visit.id, refused)).toEqual({
      kind: 'refused',
      errors: {
        needleTwo:
          'These two needles are joined already, and that current has not ended: take this pair back, or stop the other first.',
      },
    });
    expect(await stored(visit.id)).toHaveLength(1);
    const stop = { ...saved, rowVersion: 1, startedAgoMs: 60_000, stoppedAgoMs: 0 };
    await putAPair(mara(), visit.id, { ...stop, fields: { ...saved.fields, run: 'stopped' } });
    expect(await putAPair(jonas(), visit.id, refused)).toMatchObject({ kind: 'saved' });
    // The one that was stopped can't run on beside it.
    const resumed = { ...stop, rowVersion: 2, fields: { ...saved.fields, run: 'running' } };
    expect(await putAPair(mara(), visit.id, resumed)).toMatchObject({ kind: 'refused' });
    expect(await putAPair(mara(), visit.id, { ...refused, rowVersion: 1, removed: true })).toMatchObject({
      kind: 'saved',
    });
    expect(await putAPair(mara(), visit.id, resumed)).toMatchObject({ kind: 'saved' });
  });

  it.each([
    [{ frequencyHz: '5000' }, { frequencyHz: 'Stimulation frequency 5000 Hz is out of range: give 0.5 to 150 Hz.' }],
    [{ pulseWidthUs: '' }, { pulseWidthUs: 'Give the pulse width: 50 to 1000 us.' }],
    [{ minutes: '61' }, { minutes: 'Stimulation time 61 min is out of range: give 0 to 60 min.' }],
    [{ needleTwo: '1' }, { needleTwo: 'Needle 1 is joined to itself: choose two needles.' }],
    [{ needleTwo: '3' }, { needleTwo: 'Needle 3 is joined, and 2 are counted in there: correct one of the two.' }],
    [{ siteTwo: newId() }, { siteTwo: expect.stringContaining('not in the session') }],
    [{ run: 'galvanic' }, { run: expect.stringContaining('planned, running or stopped') }],
  ])('is refused with a sentence at its field (%j)', async (changes, errors) => {
    const { visit, pair } = await aJoinedPair(changes);
    expect(await putAPair(mara(), visit.id, pair)).toEqual({ kind: 'refused', errors });
    expect(await stored(visit.id)).toEqual([]);
  });

  it('stays on one side, by the form and by the database', async () => {
    const { visit, site, pair } = await aJoinedPair();
    const right = aPut({ needlesIn: '1' }, { side: 'right' });
    await put(mara(), visit.id, right);
    const across = { ...pair, fields: { ...pair.fields, siteTwo: right.siteId, needleTwo: '1' } };
    expect(await putAPair(mara(), visit.id, across)).toMatchObject({
      kind: 'refused',
      errors: { siteTwo: expect.stringContaining('A pair stays on one side') },
    });
    await putAPair(mara(), visit.id, pair);
    expect(site.siteId).toBe(pair.fields.siteTwo);
    await expect(writePast(pair.pairId, { siteTwo: right.siteId, needleTwo: 1 })).rejects.toThrow(/one side/);
  });

  it.each([
    [{ waveform: 'galvanic' }, /stimulation_pair_biphasic/],
    [{ frequencyHz: 5000 }, /stimulation_pair_frequency_possible/],
    [{ needleTwo: 1 }, /stimulation_pair_two_needles/],
    [{ stoppedAt: '2026-03-03T15:00:00Z' }, /stimulation_pair_stopped/],
  ])('can not be written past the program (%j)', async (columns, refusal) => {
    const { visit, pair } = await aJoinedPair();
    await putAPair(mara(), visit.id, pair);
    await expect(writePast(pair.pairId, columns)).rejects.toThrow(refusal);
  });
});

/** Writes columns of a pair as the requests' role, past every check of the program. */
function writePast(pairId: string, columns: Readonly<Record<string, unknown>>) {
  return asPractice(rows().database, clinic.practiceId, (db) =>
    db
      .updateTable('stimulationPair')
      .set(columns)
      .where('practiceId', '=', clinic.practiceId)
      .where('id', '=', pairId)
      .execute(),
  );
}
