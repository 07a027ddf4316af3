import type { Page } from 'playwright-core';
import type { ClinicProcess, DemoSignIn } from '../apps/clinic/src/browser-tests/clinic-process.ts';
import { newId } from '../apps/clinic/src/database/identifier.ts';
import { beginFields, type SiteFields } from '../apps/clinic/src/needling/site-fields.ts';
import { withClient } from '../apps/clinic/src/postgres/connection.ts';
import { runningServer } from '../apps/clinic/src/postgres/running-server.ts';
import type { MuscleId } from '../packages/atlas/src/index.ts';
import { type QuestionId, questionsOf, STIMULATION_PRESETS } from '../packages/needling/src/index.ts';

/** A neck and headache as it is often needled on both sides; the first two lie over the lung, the last over the cord. */
export const MUSCLES = [
  'upper-trapezius',
  'levator-scapulae',
  'splenius-capitis',
  'semispinalis-capitis',
  'temporalis',
  'suboccipitals',
] as const satisfies readonly MuscleId[];
const SIDES = ['left', 'right'] as const;

/** What a patient who is well says at a visit; "no" to what is not named. */
const WELL: Partial<Record<QuestionId, string>> = { fear: 'none', 'last-meal': 'yes' };
export const wellAnswers = () => questionsOf('visit').map((question) => [question, WELL[question] ?? 'no'] as const);

type Open = { readonly clinic: ClinicProcess; readonly page: Page; readonly who: DemoSignIn };
type TwoVisits = { readonly today: string; readonly lastTime: string };

/**
 * Makes ready what a copied session needs: a patient of today with consent, history and clinician's credential from the
 * demo, who is marked as arrived, and whose twelve sites with a current were needled, counted and signed the day before.
 * The visits come by SQL, all else by the clinic's own doors: a patient whose plan would be stopped is passed over.
 * @returns today's visit, at which nothing is asked, planned or recorded yet
 */
export async function needledLastTime(open: Open): Promise<string> {
  for (const visits of await visitsWithADayBefore(open.clinic.dataDir, open.who.email)) {
    for (const muscle of MUSCLES) for (const side of SIDES) await recordSite(open, visits.lastTime, { muscle, side });
    await beganTheDayBefore(open.clinic.dataDir, visits.lastTime);
    for (const [question, choice] of wellAnswers()) {
      const asked = { intent: 'answer', place: 'needling', question, id: newId(), after: '', choice };
      await post(open, `/staff/visits/${visits.lastTime}/screen`, asked);
    }
    if (await start(open, visits.lastTime)) {
      await sign(open, visits.lastTime);
      return visits.today;
    }
  }
  throw new Error("None of today's patients can be needled at all twelve sites with a current.");
}

/** Today's visits that nothing was done at, each with a visit of the same patient and clinician on the day before. */
async function visitsWithADayBefore(dataDir: string, email: string): Promise<readonly TwoVisits[]> {
  const { owner } = await runningServer(dataDir);
  return withClient(owner, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select v.id
       from app.visit v
       join app.staff_member m on m.practice_id = v.practice_id and m.id = v.clinician_id
       join app.sign_in_user u on u.id = m.user_id
       where u.email = $1 and v.status in ('booked', 'arrived')
         and lower(v.during) between now() - interval '12 hours' and now() + interval '12 hours'
         and not exists (select from app.needling_session s where s.practice_id = v.practice_id and s.visit_id = v.id)
         and not exists (select from app.health_answer a where a.practice_id = v.practice_id and a.visit_id = v.id)
       order by v.during desc`,
      [email],
    );
    const found: TwoVisits[] = [];
    for (const { id: today } of rows) {
      const lastTime = newId();
      await client.query(
        `insert into app.visit (practice_id, id, clinic_id, clinician_id, patient_id, during, status, reason,
                                deliberate_overlap_reason)
         select practice_id, $2, clinic_id, clinician_id, patient_id,
                tstzrange(lower(during) - interval '1 day', upper(during) - interval '1 day'), 'arrived', reason,
                'Set up for a measurement'
         from app.visit where id = $1`,
        [today, lastTime],
      );
      await client.query("update app.visit set status = 'arrived' where id = $1", [today]);
      found.push({ today, lastTime });
    }
    return found;
  });
}

async function beganTheDayBefore(dataDir: string, visitId: string): Promise<void> {
  const { owner } = await runningServer(dataDir);
  await withClient(owner, (client) =>
    client.query(
      `update app.needling_session s set started_at = lower(v.during)
       from app.visit v where v.id = s.visit_id and v.id = $1`,
      [visitId],
    ),
  );
}

type Place = { readonly muscle: MuscleId; readonly side: (typeof SIDES)[number] };

async function recordSite({ clinic, page }: Open, visitId: string, place: Place): Promise<void> {
  const { frequencyHz, pulseWidthUs, minutes } = STIMULATION_PRESETS.low.settings;
  const fields: SiteFields = {
    ...beginFields(place, 'tp1'),
    technique: 'electrical',
    stimulation: 'on',
    frequencyHz: String(frequencyHz),
    pulseWidthUs: String(pulseWidthUs),
    minutes: String(minutes),
    insertions: '2',
    tolerated: 'well',
    needlesIn: '2',
    needlesOut: '2',
  };
  const answer = await page.request.post(`${clinic.address}/staff/visits/${visitId}/needling/site`, {
    data: { siteId: newId(), rowVersion: 0, ...place, removed: false, copiedFrom: null, fields },
    headers: { origin: clinic.address },
  });
  if (!answer.ok()) throw new Error(`A site of the last session was not stored: ${await answer.text()}`);
}

/** @returns false where something stops this patient's plan */
async function start(open: Open, visitId: string): Promise<boolean> {
  const why = 'Set up for a measurement';
  const passed = { 'why.plan.lung-both-sides': why, 'why.over-the-lung': why, 'why.near-the-cord': why };
  return (await post(open, `/staff/visits/${visitId}/before`, passed)) < 400;
}

async function sign({ clinic, page, who }: Open, visitId: string): Promise<void> {
  await page.goto(`${clinic.address}/staff/visits/${visitId}/note`);
  await page.getByLabel('Your password').fill(who.password);
  await page.getByRole('button', { name: /^Sign as / }).click();
  await page.getByRole('heading', { name: /^Signed note/ }).waitFor();
}

async function post({ clinic, page }: Open, path: string, form: Readonly<Record<string, string>>): Promise<number> {
  const headers = { origin: clinic.address };
  return (await page.request.post(`${clinic.address}${path}`, { form: { ...form }, headers })).status();
}
