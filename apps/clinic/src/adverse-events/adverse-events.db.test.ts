import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { AccessRefused, inPractice, NotFound, type StaffActor } from '../database/practice-transaction.ts';
import { tryAs } from '../database/run-as.test-data.ts';
import { testDatabase } from '../database/test-database.ts';
import { account, anAccount, aPut, COUNTED, put } from '../needling/needling.test-data.ts';
import {
  aPatient,
  aPractice,
  askingAs,
  insertPatient,
  insertSignedVisit,
  NOW,
} from '../patients/patients.test-data.ts';
import { insertVisit } from '../scheduling/visits.test-data.ts';
import type { EventTyped } from './event-fields.ts';
import {
  answerNextDayCheck,
  eventsOfPatient,
  eventsOfVisit,
  eventsView,
  followUpOnSigning,
  nextDayView,
  recordEvent,
} from './index.server.ts';

const rows = testDatabase();
let practiceId = '';
let clinicId = '';
let people: readonly StaffActor[] = [];
let patientId = '';
const [CLINICIAN, STUDENT, OWNER] = [0, 1, 2];

beforeAll(async () => {
  const made = await aPractice(rows().database, 'Events', [['clinician'], ['student'], ['owner']]);
  ({ practiceId, clinicId, people } = made);
  patientId = await insertPatient(rows().database, practiceId, aPatient());
});

let visits = 0;
/** A visit on another day for each: one clinician has one visit at a time. */
function aVisit(changes: { status?: 'arrived' | 'cancelled' } = {}) {
  visits += 1;
  return insertVisit(rows().database, {
    practiceId,
    clinicId,
    clinicianId: people[CLINICIAN]?.staffId ?? '',
    patientId,
    startsAt: NOW.subtract({ hours: 24 * visits + 3 }),
    status: 'arrived',
    ...changes,
  });
}

function anEvent(changes: EventTyped = {}): EventTyped {
  return { eventId: newId(), version: '0', kind: 'bruise', onset: 'during', ...changes };
}

function record(visitId: string, typed: EventTyped, person = CLINICIAN) {
  return inPractice(askingAs(rows().database, people[person]), 'record.write', (tx) => recordEvent(tx, visitId, typed));
}

function events(visitId: string) {
  return inPractice(askingAs(rows().database, people[CLINICIAN]), 'record.read', (tx) => eventsOfVisit(tx, visitId));
}

function sign(visitId: string) {
  return inPractice(askingAs(rows().database, people[CLINICIAN]), 'note.sign', (tx) => followUpOnSigning(tx, visitId));
}

async function tasksOf(visitId: string) {
  const { rows: found } = await rows().ownerPool.query(
    `select kind, for_role, title, details, due_at, done_at is not null as done from app.task where link like $1 order by kind, due_at`,
    [`/staff/visits/${visitId}/%`],
  );
  return found;
}

async function asApp(text: string, values: readonly unknown[]) {
  return tryAs(rows().pool, practiceId, text, values);
}

describe('recording what happened', () => {
  it('takes what is known at once, and counts the rest as not known yet', async () => {
    const visitId = await aVisit();
    const typed = anEvent({
      kind: 'pneumothorax',
      'steps-pneumothorax': 'call-emergency,sit-up',
      'steps-faint': 'stay',
    });
    expect(await record(visitId, typed)).toEqual({ kind: 'saved', eventId: typed.eventId, version: 1 });
    expect(await events(visitId)).toMatchObject([
      {
        current: {
          kind: 'pneumothorax',
          severity: 'serious',
          steps: ['sit-up', 'call-emergency'],
          outcome: 'not-known',
          relatedness: 'not-assessed',
          recordedBy: 'clinician 0',
        },
        earlier: [],
      },
    ]);
  });

  it('is there once, sent twice at the same moment or again after a lost answer', async () => {
    const visitId = await aVisit();
    const typed = anEvent();
    const answers = await Promise.all([record(visitId, typed), record(visitId, typed)]);
    expect(answers.map(({ kind }) => kind)).toEqual(['saved', 'saved']);
    expect(await record(visitId, typed)).toMatchObject({ kind: 'saved', version: 1 });
    expect(await events(visitId)).toHaveLength(1);
  });

  it('says which field needs another look, in a sentence', async () => {
    const visitId = await aVisit();
    const refusals = {
      kind: anEvent({ kind: 'hangnail' }),
      onset: anEvent({ onset: '' }),
      onsetAt: anEvent({ onsetAt: '2026-03-04T09:00', onset: 'later' }),
      lasted: anEvent({ lasted: 'a while' }),
      site: anEvent({ site: 'upper-trapezius|above' }),
      followUpOn: anEvent({ followUpOn: '2026-03-01' }),
      action: anEvent({ kind: 'other' }),
      form: anEvent({ eventId: 'none' }),
    };
    for (const [field, typed] of Object.entries(refusals)) {
      const answer = await record(visitId, typed);
      expect([field, answer.kind === 'refused' && answer.errors[field]]).toEqual([field, expect.stringMatching(/\.$/)]);
    }
    expect(await events(visitId)).toEqual([]);
  });

  it('before the visit, or at one that did not take place, is refused', async () => {
    const visitId = await aVisit();
    expect(await record(visitId, anEvent({ onset: 'later', onsetAt: '2026-01-01T09:00' }))).toMatchObject({
      errors: { onsetAt: expect.stringMatching(/before this visit/) },
    });
    expect(await record(await aVisit({ status: 'cancelled' }), anEvent())).toMatchObject({
      errors: { form: expect.stringMatching(/did not take place/) },
    });
  });

  it('is for those who write in the record: not for a student whom nobody shared it with, nor for the owner', async () => {
    const visitId = await aVisit();
    await expect(record(visitId, anEvent(), STUDENT)).rejects.toThrow(AccessRefused);
    await expect(record(visitId, anEvent(), OWNER)).rejects.toThrow(AccessRefused);
    await expect(record(newId(), anEvent())).rejects.toThrow(NotFound);
  });

  it('comes after the signature too, and changes nothing of the signed note', async () => {
    const visitId = await insertSignedVisit(rows().database, {
      practiceId,
      clinicId,
      clinicianId: people[CLINICIAN]?.staffId ?? '',
      patientId,
      day: 20,
    });
    const note = () => rows().ownerPool.query('select * from app.note where visit_id = $1', [visitId]);
    const before = (await note()).rows;
    expect(await record(visitId, anEvent({ onset: 'later', kind: 'infection' }))).toMatchObject({ kind: 'saved' });
    expect((await note()).rows).toEqual(before);
  });
});

describe('correcting what was recorded', () => {
  it('adds a version with a reason, and the one before stays to be read', async () => {
    const visitId = await aVisit();
    const typed = anEvent({ kind: 'bleeding' });
    await record(visitId, typed);
    const again = { ...typed, kind: 'large-haematoma', version: '1' };
    expect(await record(visitId, again)).toMatchObject({ errors: { correction: expect.stringMatching(/why/) } });
    expect(await record(visitId, { ...again, correction: 'It grew.' })).toMatchObject({ kind: 'saved', version: 2 });
    expect(await events(visitId)).toMatchObject([
      { current: { kind: 'large-haematoma', correction: 'It grew.' }, earlier: [{ kind: 'bleeding', version: 1 }] },
    ]);
  });

  it('lets the second of two who correct it at once look first', async () => {
    const visitId = await aVisit();
    const typed = anEvent();
    await record(visitId, typed);
    const correct = (action: string) =>
      record(visitId, { ...typed, version: '1', correction: 'More is known.', action });
    const answers = await Promise.all([correct('Cold on it.'), correct('Looked at again.')]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['saved', 'stale']);
    expect((await events(visitId))[0]?.earlier).toHaveLength(1);
  });

  it('withdraws what did not happen: told as withdrawn, never gone', async () => {
    const visitId = await aVisit();
    const typed = anEvent();
    await record(visitId, typed);
    await record(visitId, { ...typed, version: '1', intent: 'withdraw', correction: 'Another patient.' });
    expect(await events(visitId)).toMatchObject([{ current: { withdrawn: true }, earlier: [{ withdrawn: false }] }]);
  });

  it('is no way to change a row: SQL as the role of requests is refused', async () => {
    const visitId = await aVisit();
    const typed = anEvent();
    await record(visitId, typed);
    await expect(asApp(`update app.adverse_event set kind = 'nausea' where id = $1`, [typed.eventId])).rejects.toThrow(
      /permission denied/,
    );
    await expect(asApp('delete from app.adverse_event where id = $1', [typed.eventId])).rejects.toThrow(
      /permission denied/,
    );
    const jump = `insert into app.adverse_event
      (practice_id, id, version, visit_id, kind, severity, onset, relatedness, outcome, recorded_by, recorded_at, correction)
      select practice_id, id, 3, visit_id, kind, severity, onset, relatedness, outcome, recorded_by, recorded_at, 'x'
      from app.adverse_event where id = $1`;
    await expect(asApp(jump, [typed.eventId])).rejects.toThrow(/follows the version before/);
    const asOwner = rows().ownerPool.query(`update app.adverse_event set kind = 'nausea' where id = $1`, [
      typed.eventId,
    ]);
    await expect(asOwner).rejects.toThrow(/can only be added to/);
  });
});

describe('what follows from an event', () => {
  it('a serious one is on the list of the owner at once, without the name of the patient', async () => {
    const visitId = await aVisit();
    await record(visitId, anEvent({ kind: 'pneumothorax', outcome: 'hospital' }));
    const tasks = await tasksOf(visitId);
    expect(tasks).toMatchObject([{ kind: 'serious-event', for_role: 'owner', done: false }]);
    expect(`${tasks[0].title} ${tasks[0].details}`).not.toMatch(/Ana|Reyes/);
    expect(tasks[0].details).toMatch(/ask the board/);
  });

  it('a bruise is nobody’s task; one that turned out serious becomes the owner’s', async () => {
    const visitId = await aVisit();
    const typed = anEvent();
    await record(visitId, typed);
    expect(await tasksOf(visitId)).toEqual([]);
    await record(visitId, { ...typed, version: '1', severity: 'serious', correction: 'It was operated on.' });
    expect(await tasksOf(visitId)).toMatchObject([{ kind: 'serious-event' }]);
  });

  it('a day for follow-up is on the list of the clinicians, and moves with a correction', async () => {
    const visitId = await aVisit();
    const typed = anEvent({ followUpOn: '2026-03-05' });
    await record(visitId, typed);
    await record(visitId, { ...typed, version: '1', followUpOn: '2026-03-06', correction: 'She is away that day.' });
    expect(await tasksOf(visitId)).toMatchObject([
      { kind: 'event-follow-up', for_role: 'clinician', done: true },
      { due_at: new Date('2026-03-06T17:00:00Z'), done: false },
    ]);
  });

  it('is told with the patient, save for a prick that was the therapist’s', async () => {
    const own = await insertPatient(rows().database, practiceId, aPatient({ givenName: 'Lone' }));
    const visitId = await insertVisit(rows().database, {
      practiceId,
      clinicId,
      clinicianId: people[CLINICIAN]?.staffId ?? '',
      patientId: own,
      startsAt: NOW.subtract({ hours: 2 }),
      status: 'arrived',
    });
    await record(visitId, anEvent({ kind: 'needlestick' }));
    await record(visitId, anEvent({ kind: 'faint' }));
    const found = await inPractice(askingAs(rows().database, people[CLINICIAN]), 'record.read', (tx) =>
      eventsOfPatient(tx, own),
    );
    expect(found.map(({ current }) => current.kind)).toEqual(['faint']);
    expect((await events(visitId)).map(({ current }) => current.kind)).toEqual(['needlestick', 'faint']);
  });
});

describe('signing a session', () => {
  it('makes one check for the next morning where a needle went in over the lung, however often it is signed', async () => {
    const visitId = await aVisit();
    await put({ ...askingAs(rows().database, people[CLINICIAN]) }, visitId, aPut(COUNTED));
    await sign(visitId);
    await sign(visitId);
    const tasks = await tasksOf(visitId);
    expect(tasks).toMatchObject([{ kind: 'next-day-check', for_role: 'clinician' }]);
    const { rows: day } = await rows().ownerPool.query(
      `select to_char((lower(during) at time zone 'America/Denver') + interval '1 day', 'YYYY-MM-DD') as day from app.visit where id = $1`,
      [visitId],
    );
    expect(`${tasks[0].due_at.toISOString().slice(0, 10)}`).toBe(day[0].day);
    expect(tasks[0].due_at.toISOString()).toMatch(/T17:00/);
  });

  it('makes none where the lung is far, or nothing was needled', async () => {
    const visitId = await aVisit();
    await put(
      askingAs(rows().database, people[CLINICIAN]),
      visitId,
      aPut({ ...COUNTED, triggerPoint: '' }, { muscle: 'temporalis' }),
    );
    await sign(visitId);
    await sign(await aVisit());
    expect(await tasksOf(visitId)).toEqual([]);
  });

  it('with a needle left in and no event tells the owner; with the event there is one task, and account and event agree', async () => {
    const asking = askingAs(rows().database, people[CLINICIAN]);
    const broken = async () => {
      const visitId = await aVisit();
      const site = aPut(
        { insertions: '3', needlesIn: '2', needlesOut: '1', triggerPoint: '' },
        { muscle: 'temporalis' },
      );
      await put(asking, visitId, site);
      await account(asking, visitId, anAccount(site.siteId, 'retained-and-referred'));
      return visitId;
    };
    const untold = await broken();
    await sign(untold);
    expect(await tasksOf(untold)).toMatchObject([{ kind: 'needle-retained', for_role: 'owner' }]);

    const told = await broken();
    await record(told, anEvent({ kind: 'broken-needle', site: 'temporalis|left', outcome: 'hospital' }));
    await sign(told);
    expect(await tasksOf(told)).toMatchObject([{ kind: 'serious-event', for_role: 'owner' }]);
  });
});

describe('the check of the day after', () => {
  function answer(visitId: string, typed: Record<string, string>) {
    return inPractice(askingAs(rows().database, people[CLINICIAN]), 'record.write', (tx) =>
      answerNextDayCheck(tx, visitId, { checkId: newId(), reached: 'yes', ...typed }),
    );
  }
  const NO = { breathless: 'no', chestPain: 'no', cough: 'no' };

  async function aCheck(): Promise<string> {
    const visitId = await aVisit();
    await put(askingAs(rows().database, people[CLINICIAN]), visitId, aPut(COUNTED));
    await sign(visitId);
    return visitId;
  }

  const view = (visitId: string) =>
    inPractice(askingAs(rows().database, people[CLINICIAN]), 'record.read', (tx) => nextDayView(tx, visitId));

  it('is done once every question is answered, and not before: not asked is not a no', async () => {
    const visitId = await aCheck();
    expect(await answer(visitId, { ...NO, cough: '' })).toMatchObject({
      refusal: { errors: { cough: expect.stringMatching(/Not answered/) } },
    });
    expect(await tasksOf(visitId)).toMatchObject([{ done: false }]);
    expect(await answer(visitId, NO)).toEqual({ kind: 'saved' });
    expect(await tasksOf(visitId)).toMatchObject([{ done: true }]);
  });

  it('stays open while nobody picks up, and each try is kept', async () => {
    const visitId = await aCheck();
    await answer(visitId, { reached: 'no', remark: 'Mailbox.' });
    await answer(visitId, { reached: 'no' });
    expect(await tasksOf(visitId)).toMatchObject([{ done: false }]);
    expect((await view(visitId)).answers).toHaveLength(2);
  });

  it('says what a yes asks for, and is kept once where it is sent twice', async () => {
    const visitId = await aCheck();
    const typed = { ...NO, breathless: 'yes', checkId: newId() };
    await Promise.all([answer(visitId, typed), answer(visitId, typed)]);
    const shown = await view(visitId);
    expect(shown.muscles).toEqual(['Upper trapezius, left']);
    expect(shown.answers).toMatchObject([{ words: 'Yes to: short of breath.', asksFor: 'emergency' }]);
  });
});

describe('the page of a visit’s events', () => {
  it('holds the needled muscles, and says where the counts and the events tell two stories', async () => {
    const asking = askingAs(rows().database, people[CLINICIAN]);
    const visitId = await aVisit();
    const site = aPut({ insertions: '3', needlesIn: '2', needlesOut: '1', triggerPoint: '' }, { muscle: 'temporalis' });
    await put(asking, visitId, site);
    await account(asking, visitId, anAccount(site.siteId, 'retained-and-referred'));
    const view = () => inPractice(asking, 'record.read', (tx) => eventsView(tx, visitId));
    expect(await view()).toMatchObject({
      sites: [{ value: 'temporalis|left', name: 'Temporalis, left' }],
      gaps: [{ sentence: expect.stringMatching(/no event tells of it/) }],
    });
    await record(visitId, anEvent({ kind: 'broken-needle', site: 'temporalis|left', outcome: 'hospital' }));
    expect(await view()).toMatchObject({ gaps: [], events: [{ current: { severityName: 'Serious' } }] });
  });
});
