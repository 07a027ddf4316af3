import { QUESTIONS, rulesVersion } from '@filiform/needling';
import { beforeAll, describe, expect, it } from 'vitest';
import { aConsent, anEpisode, aText } from '../consents/consents.test-data.ts';
import { newId } from '../database/identifier.ts';
import { AccessRefused, asPractice, inPractice } from '../database/practice-transaction.ts';
import { runAs } from '../database/run-as.test-data.ts';
import { testDatabase } from '../database/test-database.ts';
import { aClinic, asks, aVisit, type Clinic, NOW, type Person } from '../intake/intake.test-data.ts';
import { aPut, put } from '../needling/needling.test-data.ts';
import { aCredential, allAnswered, aSignedConsent, everythingAsked } from './safety.test-data.ts';
import { safetyView } from './safety-view.server.ts';
import { startForm } from './start-form.server.ts';
import { startNeedling, type WantedPass } from './start-needling.server.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
  await aCredential(rows().database, clinic);
});

const mara = () => asks(rows().database, clinic, clinic.mara);

function start(visitId: string, passes: readonly WantedPass[] = [], person: Person = clinic.mara) {
  return inPractice(asks(rows().database, clinic, person), 'needling.start', (tx) =>
    startNeedling(tx, visitId, passes),
  );
}

function view(visitId: string, person: Person = clinic.mara) {
  return inPractice(asks(rows().database, clinic, person), 'record.read', (tx) => safetyView(tx, visitId));
}

/** A visit with one muscle planned, away from any danger. */
async function aPlannedVisit(site = aSoleus()) {
  const visit = await aVisit(rows().database, clinic);
  await put(mara(), visit.id, site);
  return { ...visit, site };
}

function aSoleus(changes: Parameters<typeof aPut>[1] = {}, fields: Parameters<typeof aPut>[0] = {}) {
  const needle = { needleDiameterMm: '0.3', needleLengthMm: '40', technique: 'deep-pistoning' };
  return aPut({ triggerPoint: '', ...needle, ...fields }, { muscle: 'soleus', side: 'left', ...changes });
}

async function aReadyVisit(site = aSoleus()) {
  const visit = await aPlannedVisit(site);
  return { ...visit, ...(await everythingAsked(rows().database, clinic, visit)) };
}

/** The rules that a refused start names. */
async function refusedBy(visitId: string, passes: readonly WantedPass[] = []): Promise<readonly string[]> {
  const answer = await start(visitId, passes);
  return answer.kind === 'refused' ? answer.refusals.map(({ rule }) => rule) : [answer.kind];
}

async function stored(visitId: string) {
  const { rows: found } = await rows().ownerPool.query(
    `select b.occasion, b.verdict, b.plan, b.reasons, b.rules_version
     from app.needling_start b
     join app.needling_session s on s.id = b.session_id
     where s.visit_id = $1
     order by b.started_at, b.id`,
    [visitId],
  );
  return found;
}

const CHILD = { rule: 'child', of: 'plan', why: 'The mother stays, and one needle at a time' } as const;
const LUNG = { rule: 'over-the-lung', of: 'sites', why: 'Pincer grip, off the chest' } as const;

function change(work: Parameters<typeof asPractice<void>>[2]) {
  return asPractice(rows().database, clinic.practiceId, work);
}

describe('a start', () => {
  it('waits for every answer, an episode and a consent, and says each', async () => {
    const visit = await aPlannedVisit();
    const first = await refusedBy(visit.id);
    expect(first).toEqual(expect.arrayContaining(['ask-ill', 'ask-cancer', 'no-episode', 'consent']));
    await allAnswered(rows().database, clinic, visit);
    expect(await refusedBy(visit.id)).toEqual(expect.arrayContaining(['no-episode', 'consent']));
    await aSignedConsent(rows().database, clinic, visit);
    expect(await start(visit.id, [CHILD])).toEqual({ kind: 'started' });
    expect(await view(visit.id)).toMatchObject({ toStart: 0, verdict: 'go' });
  });

  it('is there once, however often it is sent', async () => {
    const visit = await aReadyVisit();
    const answers = await Promise.all([1, 2, 3].map(() => start(visit.id, [CHILD])));
    expect(answers).toEqual(answers.map(() => ({ kind: 'started' })));
    expect(await stored(visit.id)).toEqual([expect.objectContaining({ rules_version: rulesVersion() })]);
  });

  it('passes a warning of several sites with one reason, kept for each of them', async () => {
    const visit = await aReadyVisit(aPut());
    await put(mara(), visit.id, aPut({}, { side: 'right' }));
    expect(await refusedBy(visit.id, [CHILD])).toEqual(['lung-both-sides', 'over-the-lung', 'over-the-lung']);
    const both = { rule: 'lung-both-sides', of: 'plan', why: 'Shallow and tangential on both sides' } as const;
    expect(await refusedBy(visit.id, [CHILD, both, { ...LUNG, why: 'ok' }])).toEqual([
      'over-the-lung',
      'over-the-lung',
    ]);
    expect(await start(visit.id, [CHILD, both, LUNG])).toEqual({ kind: 'started' });
    const [row] = await stored(visit.id);
    expect(row).toMatchObject({ occasion: 'start', verdict: 'warn' });
    const passed = row.reasons.map((one: Record<string, unknown>) => [one.rule, one.site !== null, one.passedBecause]);
    expect(passed).toEqual([
      ['child', false, CHILD.why],
      ['lung-both-sides', false, both.why],
      ['over-the-lung', true, LUNG.why],
      ['over-the-lung', true, LUNG.why],
    ]);
  });

  it('keeps all that was typed where it is refused, each sentence at its field', async () => {
    const visit = await aReadyVisit(aPut());
    const done = await inPractice(mara(), 'needling.start', (tx) =>
      startForm(tx, visit.id, { 'why.plan.child': CHILD.why, 'why.over-the-lung': 'ok', other: 'x' }),
    );
    expect(done).toMatchObject({
      kind: 'refused',
      refused: { values: { 'why.plan.child': CHILD.why, 'why.over-the-lung': 'ok' } },
    });
    expect(done.kind === 'refused' && Object.keys(done.refused.errors)).toEqual(['why.over-the-lung']);
    const tooLong = await inPractice(mara(), 'needling.start', (tx) =>
      startForm(tx, visit.id, { 'why.plan.child': 'a'.repeat(1001) }),
    );
    expect(tooLong).toMatchObject({ refused: { errors: { 'why.plan.child': /1000 characters/ } } });
  });

  it('of a plan that changed since asks for what is new alone, and is a row of its own', async () => {
    const visit = await aReadyVisit();
    await start(visit.id, [CHILD]);
    await put(mara(), visit.id, aSoleus({ siteId: visit.site.siteId, rowVersion: 1 }, { needleLengthMm: '60' }));
    expect(await view(visit.id)).toMatchObject({
      toStart: 1,
      warnings: [],
      sites: [{ state: 'changed', changes: ['a needle of 60 mm instead of 40 mm'] }],
    });
    const trapezius = aPut();
    await put(mara(), visit.id, trapezius);
    expect(await refusedBy(visit.id)).toEqual(['over-the-lung']);
    expect(await start(visit.id, [LUNG])).toEqual({ kind: 'started' });
    const [, second] = await stored(visit.id);
    expect(second.plan.map(({ id }: { id: string }) => id)).toEqual([visit.site.siteId, trapezius.siteId]);
    expect(second.reasons.map(({ rule }: { rule: string }) => rule)).toEqual(['child', 'over-the-lung']);
    // A shorter needle, and a finding, change nothing that was checked.
    await put(
      mara(),
      visit.id,
      aSoleus(
        { siteId: visit.site.siteId, rowVersion: 2 },
        { needleLengthMm: '30', insertions: '4', needlesIn: '2', needlesOut: '2' },
      ),
    );
    expect((await view(visit.id)).toStart).toBe(0);
  });

  it('is for clinicians: a student who may write in the record sees it, and starts nothing', async () => {
    const visit = await aReadyVisit();
    await expect(start(visit.id, [CHILD], clinic.student)).rejects.toThrow(AccessRefused);
  });

  it('says what is in the way of a visit without a plan, or one that did not take place', async () => {
    const empty = await aVisit(rows().database, clinic);
    expect(await start(empty.id)).toMatchObject({ kind: 'closed', sentence: /Nothing is planned/ });
    const visit = await aReadyVisit();
    await change(async (db) => {
      await db.updateTable('visit').set({ status: 'no-show' }).where('id', '=', visit.id).execute();
    });
    expect(await start(visit.id, [CHILD])).toMatchObject({ kind: 'closed', sentence: /did not take place/ });
  });
});

describe('what people get wrong', () => {
  it('a patient who was discharged: the plan stops, and says when', async () => {
    const visit = await aReadyVisit();
    await change(async (db) => {
      await db
        .updateTable('episodeOfCare')
        .set({ endedOn: '2026-03-03', endedHow: 'discharged' })
        .where('id', '=', visit.episodeId)
        .execute();
    });
    const { stops } = await view(visit.id);
    expect(stops.map(({ reason }) => reason.found)).toEqual([
      'The patient was discharged: the last episode of care ended on 3 March 2026.',
      'No consent for dry needling is signed.',
    ]);
    expect(stops[0]?.reason.cures[0]?.href).toBe(`/staff/patients/${visit.patientId}/episodes`);
  });

  it('a needle of 100 mm for the temporalis', async () => {
    const visit = await aReadyVisit(
      aPut({ triggerPoint: '', needleLengthMm: '100', technique: 'superficial' }, { muscle: 'temporalis' }),
    );
    const { warnings } = await view(visit.id);
    expect(warnings.flatMap(({ reasons }) => reasons).map(({ found, todo }) => `${found} ${todo}`)).toContain(
      'Temporalis, left: a needle of 100 mm, where 13 to 30 mm are usual. That is 3 times the longest that is usual: was another needle meant? Correct it.',
    );
  });

  it('two sessions at once for one clinician', async () => {
    const visit = await aReadyVisit();
    const other = await aPlannedVisit(aSoleus({}, { needlesIn: '4' }));
    expect(await refusedBy(visit.id, [CHILD])).toEqual(['other-session']);
    const pass = { rule: 'other-session', of: 'plan', why: 'Jonas stays with the other patient' } as const;
    expect(await start(visit.id, [CHILD, pass])).toEqual({ kind: 'started' });
    const counted = aSoleus({ siteId: other.site.siteId, rowVersion: 1 }, { needlesIn: '4', needlesOut: '4' });
    await put(mara(), other.id, counted);
    const next = await aReadyVisit();
    expect(await start(next.id, [CHILD])).toEqual({ kind: 'started' });
  });
});

describe('the database itself, past every check of the program', () => {
  const WARN = { level: 'warn', rule: 'over-the-lung', site: null, found: 'f', todo: 't', basis: 'b' };
  type Row = {
    readonly plan?: unknown;
    readonly lengthMm?: number;
    readonly reasons?: readonly unknown[];
    readonly verdict?: string;
    readonly occasion?: string;
  };

  async function insertStart(
    visit: { readonly id: string; readonly site: { readonly siteId: string } },
    row: Row = {},
  ) {
    const { lengthMm = 40 } = row;
    const soleus = {
      muscle: 'soleus',
      side: 'left',
      technique: 'deep-pistoning',
      needle: { diameterMm: 0.3, lengthMm },
    };
    const { plan = [{ id: visit.site.siteId, plan: soleus }], reasons = [], verdict = 'go', occasion = 'start' } = row;
    return asApp(
      `insert into app.needling_start (practice_id, id, session_id, occasion, started_by, started_at, verdict, plan, reasons)
       select $1, $2, s.id, $3, $4, $5, $6, $7, $8 from app.needling_session s where s.visit_id = $9`,
      [
        clinic.practiceId,
        newId(),
        occasion,
        clinic.mara.staffId,
        NOW.toString(),
        verdict,
        JSON.stringify(plan),
        JSON.stringify(reasons),
        visit.id,
      ],
    );
  }

  it('takes a start for which everything is there', async () => {
    await expect(insertStart(await aReadyVisit())).resolves.toBe(1);
  });

  it('refuses one without a consent, and with one that was withdrawn', async () => {
    const visit = await aPlannedVisit();
    await allAnswered(rows().database, clinic, visit);
    await expect(insertStart(visit)).rejects.toThrow(/No consent/);
    const { consentId } = await aSignedConsent(rows().database, clinic, visit);
    await change(async (db) => {
      await db
        .insertInto('consentWithdrawal')
        .values({
          practiceId: clinic.practiceId,
          id: newId(),
          consentId,
          withdrawnAt: NOW,
          recordedBy: clinic.mara.staffId,
          toldBy: 'the mother',
        })
        .execute();
    });
    await expect(insertStart(visit)).rejects.toThrow(/No consent/);
  });

  it('asks for the consent that was signed last alone: one before it does not come back', async () => {
    const visit = await aReadyVisit();
    const { id: visitId, patientId, episodeId } = visit;
    const textId = await aText(rows().database, clinic);
    const last = { visitId, patientId, episodeId, textId };
    await aConsent(rows().database, clinic, {
      ...last,
      expiresOn: '2026-03-02',
      signedAt: NOW.subtract({ minutes: 1 }),
    });
    await expect(insertStart(visit)).resolves.toBe(1);
    await aConsent(rows().database, clinic, { ...last, expiresOn: '2026-03-02', signedAt: NOW });
    await aConsent(rows().database, clinic, { ...last, expiresOn: '2026-03-02', signedAt: NOW });
    await expect(insertStart(visit)).rejects.toThrow(/No consent/);
  });

  it('refuses one whose text a later one has taken the place of, and one that a guardian signed before she came of age', async () => {
    const visit = await aReadyVisit();
    await aText(rows().database, clinic, { asksToSignAnew: true });
    await expect(insertStart(visit)).rejects.toThrow(/No consent/);
    const grown = await aPlannedVisit();
    await allAnswered(rows().database, clinic, grown);
    const { id: visitId, patientId } = grown;
    const episodeId = await anEpisode(rows().database, clinic, patientId);
    const textId = await aText(rows().database, clinic);
    const signedAt = NOW.subtract({ hours: 24 * 30 });
    await aConsent(rows().database, clinic, { visitId, patientId, episodeId, textId, signedAt });
    await asOwner(`update app.patient set birth_date = '2008-02-20' where id = $1`, [patientId]);
    expect(await refusedBy(grown.id)).toEqual(['consent']);
    await expect(insertStart(grown)).rejects.toThrow(/No consent/);
    await asOwner(`update app.patient set birth_date = '2008-01-20' where id = $1`, [patientId]);
    await expect(insertStart(grown)).resolves.toBe(1);
  });

  it('refuses one of a clinician without a credential for the state', async () => {
    const visit = await aReadyVisit();
    await change(async (db) => {
      await db
        .updateTable('needlingSession')
        .set({ clinicianId: clinic.jonas.staffId })
        .where('visitId', '=', visit.id)
        .execute();
    });
    await expect(insertStart(visit)).rejects.toThrow(/no valid credential/);
    await aCredential(rows().database, clinic, { staffId: clinic.jonas.staffId, expiresOn: '2026-03-02' });
    await expect(insertStart(visit)).rejects.toThrow(/no valid credential/);
  });

  it("refuses one before the screen of this visit is answered, and asks the package's own questions", async () => {
    const visit = await aPlannedVisit();
    await aSignedConsent(rows().database, clinic, visit);
    await expect(insertStart(visit)).rejects.toThrow(/screen of this visit is not answered/);
    const { rows: found } = await rows().ownerPool.query(
      `select substring(prosrc from 'array\\[([^\\]]*)\\]') as asked from pg_proc where proname = 'check_needling_start'`,
    );
    const asked = found[0].asked.split(',').map((text: string) => text.trim().replaceAll("'", ''));
    const wanted = Object.entries(QUESTIONS).filter(([, { asked: when }]) => when === 'visit');
    expect(asked.toSorted()).toEqual(wanted.map(([id]) => id).toSorted());
  });

  it('refuses a stop, a warning without words, a verdict that does not fit and a site of another session', async () => {
    const visit = await aReadyVisit();
    const passed = { ...WARN, passedBecause: 'Pincer grip, off the chest' };
    const warn = { verdict: 'warn' } as const;
    await expect(insertStart(visit, { ...warn, reasons: [{ ...passed, level: 'stop' }] })).rejects.toThrow(
      /stops this plan/,
    );
    await expect(insertStart(visit, { ...warn, reasons: [WARN] })).rejects.toThrow(/written reason/);
    await expect(insertStart(visit, { ...warn, reasons: [{ ...WARN, passedBecause: '.... ..' }] })).rejects.toThrow(
      /written reason/,
    );
    await expect(insertStart(visit, { reasons: [passed] })).rejects.toThrow(/needling_start_verdict_fits/);
    await expect(insertStart(visit, { plan: [{ id: newId() }] })).rejects.toThrow(/does not have/);
    await expect(insertStart(visit, { plan: [] })).rejects.toThrow(/needling_start_has_plan/);
    // A shorter needle was checked than stands there, a check that names nothing, and a site that was taken back.
    await expect(insertStart(visit, { lengthMm: 30 })).rejects.toThrow(/not the one that stands/);
    await expect(insertStart(visit, { plan: [{ id: visit.site.siteId }] })).rejects.toThrow(/not the one that stands/);
    await expect(insertStart(visit, { ...warn, reasons: [passed], occasion: 'signature' })).rejects.toThrow(
      /needling_start_unasked_is_clean/,
    );
    await asOwner('update app.needling_site set removed_at = now() where id = $1', [visit.site.siteId]);
    await expect(insertStart(visit)).rejects.toThrow(/not the one that stands/);
  });

  it('lets nobody change a start, or take it away', async () => {
    const visit = await aReadyVisit();
    await start(visit.id, [CHILD]);
    const where = 'session_id in (select id from app.needling_session where visit_id = $1)';
    await expect(asApp(`update app.needling_start set verdict = 'go' where ${where}`, [visit.id])).rejects.toThrow(
      /permission denied/,
    );
    await expect(asOwner(`update app.needling_start set reasons = '[]' where ${where}`, [visit.id])).rejects.toThrow(
      /can only be added to/,
    );
    await expect(asOwner(`delete from app.needling_start where ${where}`, [visit.id])).rejects.toThrow(
      /can only be added to/,
    );
  });
});

async function asApp(text: string, values: readonly unknown[]) {
  return (await runAs(rows().pool, clinic.practiceId, text, values)).rowCount;
}

async function asOwner(text: string, values: readonly unknown[]) {
  return (await runAs(rows().ownerPool, clinic.practiceId, text, values)).rowCount;
}
