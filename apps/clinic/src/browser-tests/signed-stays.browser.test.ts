import { randomUUID } from 'node:crypto';
import { strokesForRegion } from '@filiform/body';
import type { Client } from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { withClient } from '../postgres/connection.ts';
import { runningServer } from '../postgres/running-server.ts';
import { DOORS } from '../routes/doors.ts';
import { cookieOf, demoSignIn, request } from './http-client.ts';

/** The signed visit that the doors are tried on, with a site of its session as the needling page has it. */
type Signed = { readonly visitId: string; readonly site: z.output<typeof Site> };

const Site = z.object({
  id: z.uuid(),
  muscle: z.string(),
  side: z.string(),
  rowVersion: z.number(),
  fields: z.record(z.string(), z.string()),
});

/** What is sent: all that the door asks for, so that nothing but the signature stands against it. */
type Sent = { readonly form: Readonly<Record<string, string>> } | { readonly json: object };
type Refused = { readonly sends: (signed: Signed) => Sent; readonly status: 422 | 423; readonly says: string };
type Allowed = { readonly sends: (signed: Signed) => Sent; readonly because: string };

const password = demoSignIn('clinician').password;
const TEXTS = { subjective: 'Changed.', candidates: 'Changed.', plan: 'Changed.', aftercare: 'Changed.' };
const REMARKS = { needling: 'Changed.', response: 'Changed.', needleCount: 'Changed.' };
const measure = { kind: 'pain-at-rest', movement: '', side: '', what: '' };

const NOTE_SIGNED = 'The note is signed and can not change. Write an addendum.';
const NEEDLING_SIGNED = 'The note of this visit is signed: its needling can not change. Write an addendum.';
const ASKED_SIGNED = "This visit's note is signed, so what was asked stays as it was signed.";
const RETEST_SIGNED = "This visit's note is signed, so its re-test stays as it was signed.";

function onePair({ site }: Signed): Readonly<Record<string, string>> {
  return {
    siteOne: site.id,
    needleOne: '1',
    siteTwo: site.id,
    needleTwo: '2',
    frequencyHz: '2',
    pulseWidthUs: '250',
    minutes: '20',
    intensity0to10: '4',
    patientWord: '',
    device: '',
    channel: '',
    run: 'planned',
    stoppedEarlyWhy: '',
  };
}

/** Doors that the signature closes, and in which words. */
const REFUSED: Readonly<Record<string, readonly Refused[]>> = {
  '/drawing': [
    {
      sends: () => ({
        json: { rowVersion: 1, drawing: { version: 1, strokes: strokesForRegion('temple', 'left', 6, 'aching') } },
      }),
      status: 423,
      says: "This visit's note is signed, so its drawing stays as it was signed.",
    },
  ],
  '/findings': [
    {
      sends: () => ({
        json: {
          rowVersion: 1,
          examination: {
            complaint: 'neck-pain',
            findings: [{ muscle: 'temporalis', side: 'left', kind: 'tender' }],
            features: [],
          },
        },
      }),
      status: 423,
      says: "This visit's note is signed, so its findings stay as they were signed.",
    },
  ],
  '/before': [{ sends: () => ({ form: {} }), status: 422, says: 'This session is signed: its plan is over.' }],
  '/screen': [
    {
      sends: () => ({ form: { id: randomUUID(), question: 'skin', choice: 'yes' } }),
      status: 422,
      says: ASKED_SIGNED,
    },
  ],
  '/screen/answers': [
    {
      sends: () => ({
        json: {
          rowVersion: 0,
          answers: [{ id: randomUUID(), question: 'skin', choice: 'yes', where: [], remark: '', after: [] }],
        },
      }),
      status: 423,
      says: ASKED_SIGNED,
    },
  ],
  '/needling': [
    {
      sends: () => ({ form: { intent: 'add-site', muscle: 'soleus', side: 'left', triggerPoint: 'tp1' } }),
      status: 422,
      says: NEEDLING_SIGNED,
    },
    {
      sends: ({ site }) => ({
        form: {
          ...site.fields,
          intent: 'remove-site',
          siteId: site.id,
          rowVersion: String(site.rowVersion),
          muscle: site.muscle,
          side: site.side,
        },
      }),
      status: 422,
      says: NEEDLING_SIGNED,
    },
    {
      sends: (signed) => ({
        form: { ...onePair(signed), intent: 'save-pair', pairId: randomUUID(), rowVersion: '0' },
      }),
      status: 422,
      says: NEEDLING_SIGNED,
    },
    {
      sends: ({ site }) => ({ form: { intent: 'account', siteId: site.id, outcome: 'found', accountsSeen: '0' } }),
      status: 422,
      says: 'is signed',
    },
  ],
  '/needling/site': [
    {
      sends: ({ site: { id, fields, ...head } }) => ({
        json: { ...head, siteId: id, removed: false, copiedFrom: null, fields: { ...fields, insertions: '31' } },
      }),
      status: 422,
      says: NEEDLING_SIGNED,
    },
  ],
  '/needling/pair': [
    {
      sends: (signed) => ({
        json: {
          pairId: randomUUID(),
          rowVersion: 0,
          removed: false,
          fields: onePair(signed),
          startedAgoMs: null,
          stoppedAgoMs: null,
        },
      }),
      status: 422,
      says: NEEDLING_SIGNED,
    },
  ],
  '/retest': [
    { sends: () => ({ form: { ...measure, intent: 'add', rowVersion: '0' } }), status: 422, says: RETEST_SIGNED },
  ],
  '/measures': [
    {
      sends: () => ({
        json: { rowVersion: 0, measures: [{ ...measure, id: randomUUID(), before: '6', after: '3' }] },
      }),
      status: 423,
      says: RETEST_SIGNED,
    },
  ],
  '/note': ['save-draft', 'draft-anew', 'hand-over', 'undo-draft-anew'].map((intent) => ({
    sends: () => ({ form: { ...TEXTS, ...REMARKS, intent, rowVersion: '1' } }),
    status: 422,
    says: NOTE_SIGNED,
  })),
  '/note/draft': [
    { sends: () => ({ json: { rowVersion: 1, texts: { ...TEXTS, ...REMARKS } } }), status: 422, says: NOTE_SIGNED },
  ],
};

/** Doors that stay open after the signature. They only add, beside what was signed. */
const ALLOWED: Readonly<Record<string, Allowed>> = {
  '/note/sign': {
    sends: () => ({ form: { ...TEXTS, ...REMARKS, rowVersion: '1', seen: 'x', password } }),
    because: 'a form of the same clinician that is sent twice is answered as its first self was, and keeps no text',
  },
  '/note/addendum': {
    sends: () => ({ form: { corrects: 'Plan', body: 'Once a week.', password } }),
    because: 'a correction is signed under the note',
  },
  '/events': {
    sends: () => ({ form: { eventId: randomUUID(), version: '0', kind: 'bruise', onset: 'later' } }),
    because: 'what happened after a needle may come to light days later',
  },
  '/events/record': {
    sends: () => ({ json: { eventId: randomUUID(), version: '0', kind: 'bruise', onset: 'later' } }),
    because: 'what happened after a needle may come to light days later',
  },
  '/check': {
    sends: () => ({ form: { checkId: randomUUID(), reached: 'no', remark: 'No answer.' } }),
    because: 'the patient is called on the day after',
  },
  '/charges': {
    sends: () => ({ form: { intent: 'confirm', needling: 'none', medicare: 'no', reason: 'Not charged.' } }),
    because: 'charges are confirmed at or after the signature, and corrected with a reason',
  },
  '/aftercare': {
    sends: () => ({ form: { givenId: randomUUID(), language: 'en', method: 'printed' } }),
    because: 'the sheet may be given once more',
  },
  '/consent': {
    sends: () => ({ form: { intent: 'cancel' } }),
    because: 'consent belongs to the episode and goes on after this visit; what was signed of it has rules of its own',
  },
};

/** What came in through the doors that stay open: the only tables of the visit that have more rows afterwards. */
const GROWN = ['adverse_event', 'aftercare_given', 'charge_confirmation', 'next_day_check', 'note_addendum'];

async function asOwner<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const { owner } = await runningServer(inject('dataDir'));
  return withClient(owner, work);
}

/** A visit with needles that the demo's clinician signed herself. */
async function aSignedVisit(cookie: string): Promise<Signed> {
  const visitId = await asOwner(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select n.visit_id as id
       from app.note n
       join app.staff_member m on m.practice_id = n.practice_id and m.id = n.signed_by
       join app.sign_in_user u on u.id = m.user_id
       join app.needling_session s on s.practice_id = n.practice_id and s.visit_id = n.visit_id
       where u.email = $1 and s.signed_at is not null
         and exists (
           select 1 from app.needling_site t
           where t.practice_id = s.practice_id and t.session_id = s.id and t.needles_in >= 2 and t.removed_at is null
         )
       order by n.signed_at limit 1`,
      [demoSignIn('clinician').email],
    );
    return rows[0]?.id ?? '';
  });
  const now = await request(`/staff/visits/${visitId}/needling/now`, { cookie });
  const { sites } = z.object({ sites: z.array(Site) }).parse(await now.json());
  const site = sites.find(({ fields }) => Number(fields.needlesIn) >= 2);
  if (!site) throw new Error('The demo has no such visit.');
  return { visitId, site };
}

/** Every row that tells of a visit, as text, by its table: of the visit itself, its session, its sites and its note. */
async function rowsOf(visitId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  return asOwner(async (client) => {
    const { rows: columns } = await client.query<{ table: string; column: string }>(
      `select table_name as table, min(column_name) as column
       from information_schema.columns
       where table_schema = 'app' and column_name in ('visit_id', 'session_id', 'site_id', 'note_id')
       group by table_name order by table_name`,
    );
    const session = '(select id from app.needling_session where visit_id = $1)';
    const of: Readonly<Record<string, string>> = {
      visit_id: '$1',
      session_id: session,
      site_id: `(select id from app.needling_site where session_id in ${session})`,
      note_id: '(select id from app.note where visit_id = $1)',
    };
    const found = new Map<string, readonly string[]>();
    for (const { table, column } of columns) {
      const { rows } = await client.query<{ row: string }>(
        `select to_jsonb(t)::text as row from app.${table} t where ${column} in (${of[column]}) order by 1`,
        [visitId],
      );
      found.set(
        table,
        rows.map(({ row }) => row),
      );
    }
    return found;
  });
}

/** What a page says, without the ids that its forms are given anew each time it is read. */
async function said(path: string, cookie: string): Promise<string> {
  const text = await (await request(path, { cookie })).text();
  return text
    .slice(text.indexOf('<main'), text.indexOf('</main>'))
    .replaceAll(/<script[\s\S]*?<\/script>/g, '')
    .replaceAll(/<[^>]*>/g, ' ');
}

/** What a form alone is answered, without the page that stands round it and says that the visit is signed in any case. */
function answerTo(door: string, sent: Sent, { visitId }: Signed, cookie: string) {
  const path = `/staff/visits/${visitId}${door}`;
  return 'json' in sent
    ? request(path, { cookie, json: sent.json })
    : request(`${path}.data`, { cookie, form: sent.form });
}

async function setCodes(form: Readonly<Record<string, string>>): Promise<void> {
  const answer = await request('/staff/practice/charges', { cookie: await cookieOf('owner'), form });
  expect(answer.status).toBe(303);
}

describe('a signed visit', () => {
  it('has a place in these tables for each of its doors that takes something', () => {
    const start = '/staff/visits/:visitId';
    const doors = DOORS.filter(({ path, write }) => path.startsWith(start) && write !== undefined);
    const named = [...Object.keys(REFUSED), ...Object.keys(ALLOWED)].map((door) => `${start}${door}`);
    expect(doors.map(({ path }) => path).sort()).toEqual(named.sort());
  });

  it('is changed by none of them: each refuses in words, or adds beside what was signed', async () => {
    const cookie = await cookieOf('clinician');
    const signed = await aSignedVisit(cookie);
    const pages = ['', '/needling', '/note'].map((page) => `/staff/visits/${signed.visitId}${page}`);
    const readAll = () => Promise.all(pages.map((page) => said(page, cookie)));
    const [rows, words] = [await rowsOf(signed.visitId), await readAll()];
    expect(words[2]).toContain('Signed note');

    for (const [door, tries] of Object.entries(REFUSED)) {
      for (const { sends, status, says } of tries) {
        const answer = await answerTo(door, sends(signed), signed, cookie);
        const text = await answer.text();
        expect([door, answer.status, text]).toEqual([door, status, expect.stringContaining(says)]);
      }
    }
    expect(await rowsOf(signed.visitId)).toEqual(rows);
    expect(await readAll()).toEqual(words);

    await setCodes({ intent: 'confirm-licence', licence: 'For a test', understood: 'yes' });
    for (const [door, { sends }] of Object.entries(ALLOWED)) {
      const answer = await answerTo(door, sends(signed), signed, cookie);
      // 202: a form that is done, and goes on to a page.
      expect([door, answer.status, await answer.text()]).toEqual([
        door,
        expect.toBeOneOf([200, 202]),
        expect.any(String),
      ]);
    }
    await setCodes({ intent: 'take-back' });
    const after = await rowsOf(signed.visitId);
    for (const [table, before] of rows) {
      expect(after.get(table), table).toEqual(expect.arrayContaining([...before]));
    }
    const grown = [...rows].filter(([table, before]) => (after.get(table)?.length ?? 0) > before.length);
    expect(grown.map(([table]) => table)).toEqual(GROWN);
  });
});
