import { isCovered, rulesVersion, type SitePlan } from '@filiform/needling';
import { beforeAll, describe, expect, it } from 'vitest';
import { aConsent, anEpisode, aText } from '../consents/consents.test-data.ts';
import { newId } from '../database/identifier.ts';
import { inPractice } from '../database/practice-transaction.ts';
import { runAs } from '../database/run-as.test-data.ts';
import { testDatabase } from '../database/test-database.ts';
import { allWell, anAnswer } from '../health/health.test-data.ts';
import { saveHistory, saveScreen } from '../health/save-answers.server.ts';
import { aClinic, asks, aVisit, type Clinic, NOW } from '../intake/intake.test-data.ts';
import { aPut, COUNTED, put } from '../needling/needling.test-data.ts';
import { noteView, signForm } from '../notes/index.server.ts';
import { aCredential, everythingAsked } from './safety.test-data.ts';
import { startNeedling } from './start-needling.server.ts';
import { visitsSignedAgainst } from './stored-starts.server.ts';

const rows = testDatabase();
let clinic: Clinic;
beforeAll(async () => {
  clinic = await aClinic(rows().database);
  await aCredential(rows().database, clinic);
});

const mara = () => asks(rows().database, clinic, clinic.mara);
const WHY = 'She was in pain on the table; consent was given aloud';

function view(visitId: string, asking = mara()) {
  return inPractice(asking, 'record.read', (tx) => noteView(tx, visitId));
}

/** Signs as the page's form does. */
async function sign(visitId: string, against: string, asking = mara()) {
  const shown = await view(visitId, asking);
  if (shown.state !== 'draft') throw new Error('It is signed already.');
  const texts = { subjective: '', candidates: '', plan: '', aftercare: '' };
  const head = { rowVersion: String(shown.rowVersion), seen: shown.seen };
  return inPractice(asking, 'note.sign', (tx) => signForm(tx, visitId, { ...head, ...texts, against }));
}

const SOLEUS = { needleDiameterMm: '0.3', needleLengthMm: '40', technique: 'deep-pistoning', triggerPoint: '' };

function aSoleus(fields: Parameters<typeof aPut>[0] = COUNTED, changes: Parameters<typeof aPut>[1] = {}) {
  return aPut({ ...SOLEUS, ...fields }, { muscle: 'soleus', ...changes });
}

/** A muscle was needled, and nobody started it. */
async function aNeedledVisit(site = aSoleus()) {
  const visit = await aVisit(rows().database, clinic);
  await put(mara(), visit.id, site);
  return { ...visit, site };
}

async function against(visitId: string) {
  const { rows: found } = await rows().ownerPool.query(
    `select g.why, g.reasons, g.recorded, g.signed_by, g.rules_version
     from app.signed_against g
     join app.needling_session s on s.id = g.session_id
     where s.visit_id = $1`,
    [visitId],
  );
  return found;
}

describe('what was done without a start', () => {
  it('can be recorded, and is signed with a reason alone, which is kept, marked and told to the owner', async () => {
    const visit = await aNeedledVisit();
    const draft = await view(visit.id);
    expect(draft).toMatchObject({ against: { sites: ['Soleus, left'] } });
    expect(await sign(visit.id, '')).toMatchObject({
      kind: 'answer',
      answer: { kind: 'not-signed', obstacles: [{ message: /Soleus, left: needled without a start.*why/ }] },
    });
    expect(await sign(visit.id, '..., ...')).toMatchObject({ kind: 'answer' });
    expect(await against(visit.id)).toEqual([]);
    expect(await sign(visit.id, WHY)).toEqual({ kind: 'done' });
    const [row] = await against(visit.id);
    expect(row).toMatchObject({ why: WHY, signed_by: clinic.mara.staffId });
    expect(row.reasons.map(({ rule }: { rule: string }) => rule)).toEqual(
      expect.arrayContaining(['no-episode', 'consent', 'ask-ill']),
    );
    const { rows: tasks } = await rows().ownerPool.query(
      `select kind, for_role, link from app.task where patient_id = $1`,
      [visit.patientId],
    );
    expect(tasks).toContainEqual({
      kind: 'signed-against-stop',
      for_role: 'owner',
      link: `/staff/visits/${visit.id}/note`,
    });
    const signed = await view(visit.id);
    const section = signed.sections.find(({ heading }) => heading === 'Signed against a stop');
    expect(section?.paragraphs.join(' ')).toMatch(/because: She was in pain.*Stop: No episode of care is open/);
    const marked = await inPractice(mara(), 'record.read', (tx) => visitsSignedAgainst(tx, visit.patientId));
    expect([...marked]).toEqual([visit.id]);
  });

  it('needs no reason where a check of it is clean: the check is kept instead', async () => {
    const visit = await aVisit(rows().database, clinic, { patientId: await anAdult() });
    await everythingAsked(rows().database, clinic, visit);
    await put(mara(), visit.id, aSoleus());
    expect(await view(visit.id)).toMatchObject({ against: undefined });
    expect(await sign(visit.id, '')).toEqual({ kind: 'done' });
    expect(await against(visit.id)).toEqual([]);
    const { rows: found } = await rows().ownerPool.query(
      'select b.occasion, b.verdict from app.needling_start b join app.needling_session s on s.id = b.session_id where s.visit_id = $1',
      [visit.id],
    );
    expect(found).toEqual([{ occasion: 'signature', verdict: 'go' }]);
  });

  it('is the site that was added after the start alone', async () => {
    const visit = await aNeedledVisit();
    await everythingAsked(rows().database, clinic, visit);
    const pass = { rule: 'child', of: 'plan', why: 'The mother stays in the room' } as const;
    await inPractice(mara(), 'needling.start', (tx) => startNeedling(tx, visit.id, [pass]));
    expect(await view(visit.id)).toMatchObject({ against: undefined });
    await put(mara(), visit.id, aPut(COUNTED));
    expect(await view(visit.id)).toMatchObject({
      against: { sites: ['Upper trapezius, left'], reasons: [{ rule: 'over-the-lung' }] },
    });
    expect(await sign(visit.id, WHY)).toEqual({ kind: 'done' });
    const signed = await view(visit.id);
    expect(signed.sections.find(({ kind }) => kind === 'safety')?.rows).toEqual([
      [expect.stringMatching(/under 18/), pass.why],
    ]);
  });

  it('asks nothing of a session in which nothing went in', async () => {
    const visit = await aNeedledVisit(aSoleus({ insertions: '0', needlesIn: '0', needlesOut: '0' }));
    expect(await view(visit.id)).toMatchObject({ against: undefined });
    expect(await sign(visit.id, '')).toEqual({ kind: 'done' });
  });
});

describe('what is asked only at the signature', () => {
  const at = (minutes: number) => ({ ...mara(), now: NOW.add({ minutes }) });
  const signAt = (minutes: number, visitId: string, against = '') => sign(visitId, against, at(minutes));
  const standsAt = (minutes: number, visitId: string) => view(visitId, at(minutes));

  /** Planned at nought, asked and agreed after five minutes, needled after ten, and never started by the plan. */
  async function anUnstartedVisit() {
    const visit = await aVisit(rows().database, clinic, { patientId: await anAdult() });
    const site = aSoleus({});
    await put(mara(), visit.id, site);
    await inPractice(at(5), 'record.write', async (tx) => {
      await saveHistory(tx, visit.patientId, allWell('history'));
      await saveScreen(tx, visit.id, allWell('visit'));
    });
    const episodeId = await anEpisode(rows().database, clinic, visit.patientId);
    const textId = await aText(rows().database, clinic);
    const consent = { visitId: visit.id, patientId: visit.patientId, episodeId, textId, signedBy: 'patient' } as const;
    const consentId = await aConsent(rows().database, clinic, { ...consent, signedAt: at(5).now });
    await put(at(10), visit.id, { ...site, rowVersion: 1, fields: { ...site.fields, ...COUNTED } });
    return { ...visit, episodeId, consentId };
  }

  const change = (text: string, values: readonly unknown[]) => runAs(rows().ownerPool, clinic.practiceId, text, values);

  it('is asked of the moment at which the needles went in: what was agreed after planning and before them counts', async () => {
    const visit = await anUnstartedVisit();
    expect(await standsAt(600, visit.id)).toMatchObject({ against: undefined });
    expect(await signAt(600, visit.id)).toEqual({ kind: 'done' });
  });

  it('does not turn a consent that was withdrawn since, or a discharge, into needling without consent', async () => {
    const visit = await anUnstartedVisit();
    await change(
      `insert into app.consent_withdrawal (practice_id, id, consent_id, withdrawn_at, recorded_by, told_by)
       values ($1, $2, $3, $4, $5, 'the patient')`,
      [clinic.practiceId, newId(), visit.consentId, at(300).now.toString(), clinic.mara.staffId],
    );
    await change(`update app.episode_of_care set ended_on = '2026-03-03', ended_how = 'discharged' where id = $1`, [
      visit.episodeId,
    ]);
    const shown = await standsAt(600, visit.id);
    expect(shown).toMatchObject({ against: undefined });
    expect(JSON.stringify(shown.sections)).toContain('Consent for dry needling was signed by the patient');
    expect(JSON.stringify(shown.sections)).not.toMatch(/withdrawn|No consent/);
    expect(await signAt(600, visit.id)).toEqual({ kind: 'done' });
  });

  it('does not ask what was answered, ruled or published since', async () => {
    const visit = await anUnstartedVisit();
    const { rows: ill } = await change(`select id from app.health_answer where visit_id = $1 and question = 'ill'`, [
      visit.id,
    ]);
    const feverish = anAnswer('ill', 'yes', { after: ill.map(({ id }) => id) });
    await inPractice(at(300), 'record.write', (tx) => saveScreen(tx, visit.id, [feverish]));
    await change(
      `insert into app.clinical_lead (practice_id, id, staff_id, named_by, named_at) values ($1, $2, $3, $3, $4)`,
      [clinic.practiceId, newId(), clinic.mara.staffId, at(299).now.toString()],
    );
    await change(
      `insert into app.own_safety_rule (practice_id, id, level, words, muscles, added_by, added_at)
       values ($1, $2, 'stop', 'No soleus here', array['soleus'], $3, $4)`,
      [clinic.practiceId, newId(), clinic.mara.staffId, at(300).now.toString()],
    );
    expect(await standsAt(600, visit.id)).toMatchObject({ against: undefined });
    expect(await signAt(600, visit.id)).toEqual({ kind: 'done' });
  });

  it('takes no consent, and no answer, that came after the needles: it is signed with a reason', async () => {
    const visit = await aVisit(rows().database, clinic, { patientId: await anAdult() });
    await put(mara(), visit.id, aSoleus());
    await inPractice(at(5), 'record.write', async (tx) => {
      await saveHistory(tx, visit.patientId, allWell('history'));
      await saveScreen(tx, visit.id, allWell('visit'));
    });
    const episodeId = await anEpisode(rows().database, clinic, visit.patientId);
    const textId = await aText(rows().database, clinic);
    const consent = { visitId: visit.id, patientId: visit.patientId, episodeId, textId, signedBy: 'patient' } as const;
    await aConsent(rows().database, clinic, { ...consent, signedAt: at(5).now });
    const shown = await standsAt(600, visit.id);
    if (shown.state !== 'draft') throw new Error('It is signed already.');
    expect(shown.against?.reasons.map(({ found }) => found)).toEqual(
      expect.arrayContaining([
        'Consent was signed only after the needles had gone in, on 3 March 2026.',
        expect.stringMatching(/^Not asked at this visit/),
      ]),
    );
    expect(await signAt(600, visit.id)).toMatchObject({ kind: 'answer' });
    expect(await signAt(600, visit.id, WHY)).toEqual({ kind: 'done' });
    const [row] = await against(visit.id);
    expect(row.rules_version).toBe(rulesVersion());
  });
});

describe('the database', () => {
  it('takes no signature of a session that was neither checked nor signed against', async () => {
    const visit = await aNeedledVisit();
    const past = runAs(
      rows().pool,
      clinic.practiceId,
      'update app.needling_session set signed_at = now() where visit_id = $1',
      [visit.id],
    );
    await expect(past).rejects.toThrow(/not checked before/);
  });

  it('keeps what was signed against as it was, and takes none without words or after the signature', async () => {
    const visit = await aNeedledVisit();
    const insert = (why: string) =>
      runAs(
        rows().pool,
        clinic.practiceId,
        `insert into app.signed_against (practice_id, id, session_id, recorded, reasons, why, signed_by, signed_at)
         select $1, $2, s.id, $3, '[{"rule": "consent"}]', $4, $5, $6 from app.needling_session s where s.visit_id = $7`,
        [
          clinic.practiceId,
          newId(),
          JSON.stringify([{ id: visit.site.siteId }]),
          why,
          clinic.mara.staffId,
          NOW.toString(),
          visit.id,
        ],
      );
    await expect(insert('- - - - - - - - -')).rejects.toThrow(/signed_against_says_why/);
    await sign(visit.id, WHY);
    await expect(insert(WHY)).rejects.toThrow(/is signed/);
    const where = 'where session_id in (select id from app.needling_session where visit_id = $1)';
    for (const text of [
      `update app.signed_against set why = 'Something else' ${where}`,
      `delete from app.signed_against ${where}`,
    ])
      await expect(runAs(rows().ownerPool, clinic.practiceId, text, [visit.id])).rejects.toThrow(
        /can only be added to/,
      );
  });

  it('means by "checked" what the package means', async () => {
    const visit = await aNeedledVisit(
      aSoleus({ ...COUNTED, stimulation: 'on', frequencyHz: '2', pulseWidthUs: '250', minutes: '20' }),
    );
    const now: SitePlan = {
      muscle: 'soleus',
      side: 'left',
      needle: { diameterMm: 0.3, lengthMm: 40 },
      technique: 'deep-pistoning',
      stimulation: { frequencyHz: 2, pulseWidthUs: 250, minutes: 20 },
    };
    const { stimulation, ...without } = now;
    const checked: readonly { readonly id: string; readonly plan: SitePlan }[] = [
      { id: visit.site.siteId, plan: now },
      { id: visit.site.siteId, plan: without },
      { id: newId(), plan: now },
      ...[
        { muscle: 'plantaris' as const },
        { side: 'right' as const },
        { technique: 'static' as const },
        { needle: { diameterMm: 0.3, lengthMm: 39 } },
        { needle: { diameterMm: 0.2, lengthMm: 60 } },
      ].map((change) => ({ id: visit.site.siteId, plan: { ...now, ...change } })),
    ];
    for (const one of checked) {
      const { rows: found } = await runAs(
        rows().ownerPool,
        clinic.practiceId,
        'select app.covers_site($1, t, true) as covered from app.needling_site t where t.id = $2',
        [JSON.stringify([one]), visit.site.siteId],
      );
      expect(found[0].covered).toBe(isCovered({ id: visit.site.siteId, plan: now }, [one]));
    }
  });
});

async function anAdult(): Promise<string> {
  const id = newId();
  await runAs(
    rows().ownerPool,
    clinic.practiceId,
    `insert into app.patient (practice_id, id, given_name, family_name, birth_date) values ($1, $2, 'Ines', 'Okafor', '1980-02-29')`,
    [clinic.practiceId, id],
  );
  return id;
}
