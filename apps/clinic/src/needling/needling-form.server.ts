import { findMuscles } from '@filiform/atlas';
import { z } from 'zod';
import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Typed } from '../forms/form.ts';
import { copiedPlan, otherSideOf } from './copy-plan.ts';
import { recordAccount, withdrawAccount } from './missing-needle.server.ts';
import type { NeedlingAnswer } from './needling-page.tsx';
import { lotsInUse } from './needling-view.server.ts';
import type { PairFields, Run } from './pair-fields.ts';
import type { PairPut } from './pair-put.ts';
import { joinedByHand, pairsToJoin } from './pairs-to-join.ts';
import { putPair } from './put-pair.server.ts';
import { putSite } from './put-site.server.ts';
import { readEarlier, readSession } from './read-needling.server.ts';
import { sessionState } from './session-state.server.ts';
import { beginFields, fieldsOf, muscleName, placeFrom, type SiteFields, type SitePlace } from './site-fields.ts';
import type { SitePut } from './site-put.ts';
import type { PairView, SiteView } from './view.ts';
import { openVisit } from './visit-record.server.ts';

const LONGEST = 4000;
const Text = z.string().max(LONGEST).catch('');

/** A site's form: texts, which `readSite` reads; what is missing counts as not recorded. */
export const SiteFieldsForm = z.object({
  triggerPoint: Text,
  needleDiameterMm: Text,
  needleLengthMm: Text,
  stockId: Text,
  needleBrand: Text,
  needleLot: Text,
  needleExpiresOn: Text,
  technique: Text,
  stimulation: Text,
  frequencyHz: Text,
  pulseWidthUs: Text,
  minutes: Text,
  intensity0to10: Text,
  insertions: Text,
  redirections: Text,
  twitches: Text,
  twitchStrength: Text,
  depthMm: Text,
  familiarPain: Text,
  painDuring: Text,
  bleeding: Text,
  tolerated: Text,
  response: Text,
  direction: Text,
  angle: Text,
  position: Text,
  grip: Text,
  entry: Text,
  needlesIn: Text,
  needlesOut: Text,
  countedOutBy: Text,
}) satisfies z.ZodType<SiteFields>;

const SiteHead = z.object({
  siteId: z.uuid(),
  rowVersion: z.coerce.number().int().min(0),
  muscle: z.string(),
  side: z.string(),
  copiedFrom: z.uuid().nullable().catch(null),
});

/** A site as the page sends it by itself. */
export const SitePutBody = SiteHead.extend({
  removed: z.boolean(),
  fields: SiteFieldsForm,
}) satisfies z.ZodType<SitePut>;

/** A pair's form: texts, which `readPair` reads. */
const PairFieldsForm = z.object({
  siteOne: Text,
  needleOne: Text,
  siteTwo: Text,
  needleTwo: Text,
  frequencyHz: Text,
  pulseWidthUs: Text,
  minutes: Text,
  intensity0to10: Text,
  patientWord: Text,
  device: Text,
  channel: Text,
  run: Text,
  stoppedEarlyWhy: Text,
}) satisfies z.ZodType<PairFields>;

/** Below nought where the device's clock was set back since the tap: it counts as tapped now, and is not lost. */
const Ago = z.number().nullable();

/** A pair as the page sends it by itself. */
export const PairPutBody = z.object({
  pairId: z.uuid(),
  rowVersion: z.number().int().min(0),
  removed: z.boolean(),
  fields: PairFieldsForm,
  startedAgoMs: Ago,
  stoppedAgoMs: Ago,
}) satisfies z.ZodType<PairPut>;

const PairHead = z.object({ pairId: z.uuid(), rowVersion: z.coerce.number().int().min(0) });

export type FormDone =
  /** Go to this part of the page. */
  | { readonly kind: 'done'; readonly anchor: string }
  | { readonly kind: 'answer'; readonly status: 409 | 422; readonly answer: NeedlingAnswer };

/** What a plain form of the needling page asks for. @throws NotFound, AccessRefused */
export async function needlingForm(tx: PracticeTransaction, visitId: string, typed: Typed): Promise<FormDone> {
  switch (typed.intent) {
    case 'add-site':
      return addSite(tx, visitId, typed);
    case 'save-site':
      return savePut(tx, visitId, putFrom(typed, false));
    case 'remove-site':
      return savePut(tx, visitId, putFrom(typed, true));
    case 'other-side':
      return addOtherSide(tx, visitId, typed);
    case 'copy-last':
      return copyLast(tx, visitId, typed);
    case 'both-sides':
      return bothSides(tx, visitId);
    case 'save-pair':
    case 'start-pair':
    case 'stop-pair':
    case 'remove-pair':
      return savePair(tx, visitId, typed);
    case 'join-pairs':
      return joinPairs(tx, visitId);
    case 'join-two':
      return joinTwo(tx, visitId, typed);
    case 'account':
    case 'withdraw-account':
      return changeAccounts(tx, visitId, typed);
    default:
      return closed('This form is not known here. Open the page anew and try once more.');
  }
}

function putFrom(typed: Typed, removed: boolean): SitePut | undefined {
  const head = SiteHead.safeParse(typed);
  return head.success ? { ...head.data, removed, fields: SiteFieldsForm.parse(typed) } : undefined;
}

async function savePut(tx: PracticeTransaction, visitId: string, put: SitePut | undefined): Promise<FormDone> {
  const place = put && placeFrom(put.muscle, put.side);
  if (!put || !place) return closed('This site could not be read. Open the page anew and try once more.');
  const answer = await putSite(tx, visitId, put);
  const site: SiteView = {
    id: put.siteId,
    ...place,
    rowVersion: put.rowVersion,
    removed: false,
    fields: put.fields,
    copiedFrom: put.copiedFrom,
    accounts: [],
  };
  switch (answer.kind) {
    case 'saved':
      return { kind: 'done', anchor: put.removed ? '' : `site-${put.siteId}` };
    case 'refused':
      return { kind: 'answer', status: 422, answer: { kind: 'site-refused', site, errors: answer.errors } };
    case 'stale':
      return { kind: 'answer', status: 409, answer: { kind: 'site-stale', site, theirs: answer.theirs } };
    case 'closed':
      return closed(answer.sentence);
  }
}

/** From a candidate (muscle, side, trigger point) or from a typed name. A point that is there already is gone to. */
async function addSite(tx: PracticeTransaction, visitId: string, typed: Typed): Promise<FormDone> {
  const muscleText = typed.muscleText ?? '';
  const found = typed.muscle ?? findMuscles(muscleText)[0]?.id ?? '';
  const place = placeFrom(found, typed.side ?? '');
  if (!place) return unknownMuscle(muscleText || (typed.muscle ?? ''), found);
  const triggerPoint = typed.triggerPoint ?? '';
  return beginOnce(tx, visitId, place, beginFields(place, triggerPoint));
}

/** A second tap on the same candidate, or on "other side too", goes to the site that is there. */
async function beginOnce(
  tx: PracticeTransaction,
  visitId: string,
  place: SitePlace,
  fields: SiteFields,
  copiedFrom: string | null = null,
): Promise<FormDone> {
  await openVisit(tx, visitId, true);
  const session = await readSession(tx, visitId);
  const there = session?.sites.find(
    ({ record }) =>
      record.muscle === place.muscle &&
      record.side === place.side &&
      (record.triggerPoint ?? '') === fields.triggerPoint,
  );
  if (there) return { kind: 'done', anchor: `site-${there.row.id}` };
  return savePut(tx, visitId, { siteId: newId(), rowVersion: 0, ...place, removed: false, fields, copiedFrom });
}

function unknownMuscle(typed: string, found: string): FormDone {
  const sentence = placeFrom(found, 'left')
    ? 'Say which side: left or right.'
    : `No muscle called "${typed.slice(0, 60)}" is described here. Try part of its name, such as "trapezius".`;
  return { kind: 'answer', status: 422, answer: { kind: 'muscle-unknown', typed, sentence } };
}

/** The form before scripts: what stands in it is saved first, then its plan is copied. */
async function addOtherSide(tx: PracticeTransaction, visitId: string, typed: Typed): Promise<FormDone> {
  const put = putFrom(typed, false);
  const saved = await savePut(tx, visitId, put);
  const place = put && placeFrom(put.muscle, put.side);
  if (saved.kind !== 'done' || !put || !place) return saved;
  const other = otherSideOf(place, put.fields);
  if (!other) return closed(`${muscleName(place.muscle)} has no other side.`);
  return beginOnce(tx, visitId, other.place, other.fields, put.siteId);
}

/** The plan of the last signed session: all of its sites, or those that were ticked. */
async function copyLast(tx: PracticeTransaction, visitId: string, typed: Typed): Promise<FormDone> {
  const visit = await openVisit(tx, visitId, true);
  const earlier = await readEarlier(tx, visit);
  const wanted = (typed.from ?? '').split(',').filter((id) => id !== '');
  const today = tx.now.toZonedDateTimeISO(visit.timeZone).toPlainDate().toString();
  const stock = await lotsInUse(tx);
  const chosen = (earlier?.sites ?? []).filter(({ row }) => wanted.length === 0 || wanted.includes(row.id));
  if (chosen.length === 0) return closed('There is no earlier session of this patient to copy from.');
  for (const { row, record } of chosen) {
    const { place, fields } = copiedPlan(record, stock, today);
    const done = await beginOnce(tx, visitId, place, fields, row.id);
    if (done.kind !== 'done') return done;
  }
  return { kind: 'done', anchor: '' };
}

async function bothSides(tx: PracticeTransaction, visitId: string): Promise<FormDone> {
  const visit = await openVisit(tx, visitId, true);
  const session = await readSession(tx, visit.id);
  for (const { row, record } of session?.sites ?? []) {
    const other = otherSideOf({ muscle: record.muscle, side: record.side }, fieldsOf(record, row.response));
    if (!other) continue;
    const done = await beginOnce(tx, visitId, other.place, other.fields, row.id);
    if (done.kind !== 'done') return done;
  }
  return { kind: 'done', anchor: '' };
}

const RUN_OF_INTENT: Readonly<Record<string, Run>> = { 'start-pair': 'running', 'stop-pair': 'stopped' };

/** The form before scripts: what it started or stopped, it started or stopped now. */
async function savePair(tx: PracticeTransaction, visitId: string, typed: Typed): Promise<FormDone> {
  const head = PairHead.safeParse(typed);
  if (!head.success) return closed('This pair could not be read. Open the page anew and try once more.');
  const fields = PairFieldsForm.parse(typed);
  const run = RUN_OF_INTENT[typed.intent ?? ''] ?? fields.run;
  return putPlainPair(tx, visitId, {
    ...head.data,
    removed: typed.intent === 'remove-pair',
    fields: { ...fields, run },
    startedAgoMs: 0,
    stoppedAgoMs: 0,
  });
}

async function putPlainPair(tx: PracticeTransaction, visitId: string, put: PairPut): Promise<FormDone> {
  const answer = await putPair(tx, visitId, put);
  switch (answer.kind) {
    case 'saved':
      return { kind: 'done', anchor: 'stimulation' };
    case 'refused':
      return {
        kind: 'answer',
        status: 422,
        answer: { kind: 'pair-refused', pair: pairOf(put), errors: answer.errors },
      };
    case 'stale':
      return { kind: 'answer', status: 409, answer: { kind: 'pair-stale', pair: pairOf(put), theirs: answer.theirs } };
    case 'closed':
      return closed(answer.sentence);
  }
}

function pairOf({ pairId, rowVersion, fields }: PairPut): PairView {
  return { id: pairId, rowVersion, removed: false, fields, startedAt: null, stoppedAt: null, ranWords: '' };
}

/** The pairs that the plan suggests for the needles that are in and not joined yet. */
async function joinPairs(tx: PracticeTransaction, visitId: string): Promise<FormDone> {
  const visit = await openVisit(tx, visitId, true);
  const { sites, pairs } = await sessionState(tx, visit);
  for (const fields of pairsToJoin(sites, pairs)) {
    const put = { pairId: newId(), rowVersion: 0, removed: false, fields, startedAgoMs: null, stoppedAgoMs: null };
    const done = await putPlainPair(tx, visitId, put);
    if (done.kind !== 'done') return done;
  }
  return { kind: 'done', anchor: 'stimulation' };
}

async function joinTwo(tx: PracticeTransaction, visitId: string, typed: Typed): Promise<FormDone> {
  const visit = await openVisit(tx, visitId, true);
  const { sites } = await sessionState(tx, visit);
  const fields = joinedByHand(sites, typed.one ?? '', typed.two ?? '');
  const put = { pairId: newId(), rowVersion: 0, removed: false, fields, startedAgoMs: null, stoppedAgoMs: null };
  return putPlainPair(tx, visitId, put);
}

async function changeAccounts(tx: PracticeTransaction, visitId: string, typed: Typed): Promise<FormDone> {
  const siteId = typed.siteId ?? '';
  const answer =
    typed.intent === 'withdraw-account'
      ? await withdrawAccount(tx, visitId, typed.accountId ?? '')
      : await recordAccount(tx, visitId, {
          siteId,
          outcome: typed.outcome ?? '',
          referredTo: typed.referredTo ?? '',
          searched: (typed.searched ?? '').split(','),
          remark: typed.remark ?? '',
          // A form that does not say what it showed is taken for one that showed none.
          accountsSeen: Number(typed.accountsSeen ?? 0) || 0,
        });
  if (answer.ok) return { kind: 'done', anchor: siteId && `site-${siteId}` };
  return {
    kind: 'answer',
    status: 422,
    answer: { kind: 'account-refused', refusal: { siteId, values: typed, errors: answer.errors } },
  };
}

function closed(sentence: string): FormDone {
  return { kind: 'answer', status: 422, answer: { kind: 'closed', sentence } };
}
