import { isCovered, type SitePlan } from '@filiform/needling';
import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/identifier.ts';
import { inPractice } from '../database/practice-transaction.ts';
import { runAs } from '../database/run-as.test-data.ts';
import { testDatabase } from '../database/test-database.ts';
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

function view(visitId: string) {
  return inPractice(mara(), 'record.read', (tx) => noteView(tx, visitId));
}

/** Signs as the page's form does. */
async function sign(visitId: string, against: string) {
  const shown = await view(visitId);
  if (shown.state !== 'draft') throw new Error('It is signed already.');
  const texts = { subjective: '', candidates: '', plan: '', aftercare: '' };
  const head = { rowVersion: String(shown.rowVersion), seen: shown.seen };
  return inPractice(mara(), 'note.sign', (tx) => signForm(tx, visitId, { ...head, ...texts, against }));
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
    `select g.why, g.reasons, g.recorded, g.signed_by
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
