import {
  type ClinicProcess,
  signIn,
  startClinic,
  temporaryData,
} from '../apps/clinic/src/browser-tests/clinic-process.ts';
import { newId } from '../apps/clinic/src/database/identifier.ts';
import { beginFields } from '../apps/clinic/src/needling/site-fields.ts';
import { withClient } from '../apps/clinic/src/postgres/connection.ts';
import { runningServer } from '../apps/clinic/src/postgres/running-server.ts';
import { ATLAS, muscle } from '../packages/atlas/src/index.ts';
import {
  aftercareSheet,
  beginSite,
  checkSafety,
  draftNote,
  type HEALTH_ITEMS,
  type MuscleLookup,
  noteText,
  openQuestions,
  QUESTIONS,
  type SafetyFacts,
  type SitePlan,
  type SiteRecord,
} from '../packages/needling/src/index.ts';
import { both, timesOf } from '../packages/referral/bench/timing.ts';
import { benchTaps } from './bench-taps.ts';
import { type Measurements, milliseconds, percentile } from './measurements.ts';

const AIMS = { saveMs: 8, safetyMs: 1, noteMs: 5, pdfMs: 300 } as const;
const SAVES = 400;
const PRINTS = 40;

/**
 * The needling session: its rules in this process, and a clinic with its demo practice over HTTP on the loopback, the
 * database on the same machine. "server" is what the program took until its answer was made, "caller" what the browser
 * waits for without a network between.
 */
export async function benchNeedling(): Promise<Measurements> {
  return { ...benchRules(), ...(await benchClinic()) };
}

function benchRules(): Measurements {
  const rounds = Array.from({ length: 500 }, (_, round) => round);
  const session = { sites: twentySites() };
  const own = { practiceName: 'Bench', telephone: '', heading: '', body: '', closing: '', version: 0 };
  const facts = {
    sites: session.sites.map(({ muscle: id, side }) => ({ muscle: id, side, stimulated: true })),
    thinsBlood: true,
    events: ['faint', 'bruise'] as const,
  };
  const words: MuscleLookup = (id) => muscle(id) ?? { name: id, billingMuscle: id };
  return {
    ...both(
      'needling.safety.20muscles',
      timesOf(rounds, 2, () => checkSafety(twentyMuscles())),
      AIMS.safetyMs,
    ),
    ...both(
      'needling.note.draft20sites',
      timesOf(rounds, 2, () => noteText(draftNote(session, { muscles: words }))),
      AIMS.noteMs,
    ),
    ...both(
      'needling.aftercare.20sites',
      timesOf(rounds, 2, () => aftercareSheet(facts, 'en', own)),
    ),
  };
}

/** Twenty muscles from head to foot, with a current through each. */
function twentyPlans(): readonly SitePlan[] {
  return ATLAS.muscles
    .filter((_, place) => place % 6 === 0)
    .slice(0, 20)
    .map(({ id, triggerPoints }) => ({
      muscle: id,
      side: 'left',
      triggerPoint: triggerPoints[0].id,
      needle: { diameterMm: 0.25, lengthMm: 40 },
      technique: 'electrical',
      stimulation: { frequencyHz: 2, pulseWidthUs: 250, minutes: 20 },
    }));
}

function twentySites(): readonly SiteRecord[] {
  return twentyPlans().map((plan) => ({
    ...beginSite(plan),
    insertions: 4,
    twitches: 2,
    depthMm: 20,
    familiarPainReproduced: 'yes',
    needlesIn: 2,
    needlesOut: 2,
    response: { tolerated: 'well', text: 'Referred as drawn.' },
  }));
}

/** Everything answered, and so that as many rules as possible have something to say. */
function twentyMuscles(): SafetyFacts {
  const today = Temporal.PlainDate.from('2026-11-28');
  return {
    plan: twentyPlans(),
    episode: { kind: 'none' },
    answers: openQuestions([]).map((question) => {
      const choices = Object.entries<{ readonly means: readonly (keyof typeof HEALTH_ITEMS)[] }>(
        QUESTIONS[question].choices,
      );
      const [choice = 'no'] = choices.toSorted(([, one], [, other]) => other.means.length - one.means.length)[0] ?? [];
      return { question, choice, where: [] };
    }),
    cleared: [],
    consent: undefined,
    bornOn: Temporal.PlainDate.from('1980-02-29'),
    credential: undefined,
    othersWithNeedlesIn: 1,
    firstSession: true,
    state: 'CO',
    today,
  };
}

async function benchClinic(): Promise<Measurements> {
  const { dataDir, remove } = await temporaryData();
  // Once to make the demo practice; what is measured is a clinic that was started on its data, as on any morning.
  await (await startClinic(dataDir)).stop();
  const clinic = await startClinic(dataDir);
  try {
    const cookie = await signIn(clinic, 'clinician');
    const { arrived, signed } = await visitsOf(dataDir);
    const saves = await savesOf(clinic, cookie, arrived);
    const prints = await printsOf(clinic, cookie, signed);
    return {
      ...requestTimes('needling.save.change', saves, AIMS.saveMs),
      ...requestTimes('needling.note.pdf', prints, AIMS.pdfMs),
      ...(await benchTaps(clinic)),
    };
  } finally {
    await clinic.stop();
    await remove();
  }
}

/** The demo clinician's arrived patient, and signed visits with a needling of others. */
async function visitsOf(dataDir: string): Promise<{ readonly arrived: string; readonly signed: readonly string[] }> {
  const { owner } = await runningServer(dataDir);
  return withClient(owner, async (client) => {
    const arrived = await client.query<{ id: string }>(`
      select v.id
      from app.visit v
      join app.staff_member m on m.practice_id = v.practice_id and m.id = v.clinician_id
      join app.sign_in_user u on u.id = m.user_id
      where v.status = 'arrived' and u.email = 'clinician@example.com'
      limit 1`);
    const signed = await client.query<{ id: string }>(`
      select s.visit_id as id
      from app.needling_session s
      where s.signed_at is not null
      order by s.id
      limit ${PRINTS}`);
    const [first] = arrived.rows;
    if (!first) throw new Error('The demo clinician has nobody waiting.');
    return { arrived: first.id, signed: signed.rows.map(({ id }) => id) };
  });
}

type Answered = { readonly serverMs: number; readonly callerMs: number };

/** One site, changed again and again, as the page sends each change: a count of insertions one up or down. */
async function savesOf(clinic: ClinicProcess, cookie: string, visitId: string): Promise<readonly Answered[]> {
  const place = { muscle: 'upper-trapezius', side: 'left' } as const;
  const site = { siteId: newId(), ...place, removed: false, copiedFrom: null };
  const fields = beginFields(place, 'tp1');
  let rowVersion = 0;
  const saves: Answered[] = [];
  for (let change = 0; change < SAVES + 50; change += 1) {
    const put = { ...site, rowVersion, fields: { ...fields, insertions: String(1 + (change % 9)) } };
    const { answered, response } = await asked(`${clinic.address}/staff/visits/${visitId}/needling/site`, {
      method: 'POST',
      headers: { cookie, origin: clinic.address, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(put),
    });
    const body: unknown = JSON.parse(response);
    const saved = typeof body === 'object' && body !== null ? Reflect.get(body, 'rowVersion') : undefined;
    if (typeof saved !== 'number') throw new Error(`A change was not saved: ${response}`);
    rowVersion = saved;
    // The first fifty warm up.
    if (change >= 50) saves.push(answered);
  }
  return saves;
}

/** Signed notes as PDF, each once to warm up and once measured. */
async function printsOf(
  clinic: ClinicProcess,
  cookie: string,
  visits: readonly string[],
): Promise<readonly Answered[]> {
  const print = async (id: string) =>
    (await asked(`${clinic.address}/staff/visits/${id}/note.pdf`, { headers: { cookie } })).answered;
  for (const id of visits) await print(id);
  const prints: Answered[] = [];
  for (const id of visits) prints.push(await print(id));
  return prints;
}

async function asked(
  address: string,
  init: RequestInit,
): Promise<{ readonly answered: Answered; readonly response: string }> {
  const from = performance.now();
  const answer = await fetch(address, init);
  const response = await answer.text();
  const callerMs = performance.now() - from;
  if (answer.status !== 200)
    throw new Error(`${new URL(address).pathname} answered ${answer.status}: ${response.slice(0, 200)}`);
  const serverMs = Number(/dur=([\d.]+)/.exec(answer.headers.get('server-timing') ?? '')?.[1]);
  return { answered: { serverMs, callerMs }, response };
}

function requestTimes(name: string, answers: readonly Answered[], aimMs: number): Measurements {
  const server = answers.map(({ serverMs }) => serverMs);
  const caller = answers.map(({ callerMs }) => callerMs);
  return {
    [`${name}.server.p50`]: milliseconds(percentile(server, 0.5), aimMs),
    [`${name}.server.p99`]: milliseconds(percentile(server, 0.99), null),
    [`${name}.caller.p50`]: milliseconds(percentile(caller, 0.5), null),
    [`${name}.caller.p99`]: milliseconds(percentile(caller, 0.99), null),
  };
}
