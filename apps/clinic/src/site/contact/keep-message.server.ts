import type { Transaction } from 'kysely';
import { newId } from '../../database/identifier.ts';
import type { SiteMessageKind, Tables } from '../../database/tables.ts';
import type { Typed } from '../../forms/form.ts';
import { addTaskFromWebsite } from '../../tasks/index.server.ts';
import { type PublicClinic, readClinics } from '../clinics/index.server.ts';
import type { SiteLanguage } from '../language.ts';
import { readTeam } from '../team/index.server.ts';
import { type CountKept, type Guarded, type Sender, visitorFormGuard } from '../visitor-forms/index.server.ts';
import { answerDue, answeredWhen } from './answered-when.ts';
import type { BookingWish } from './booking-wish.ts';
import type { SentBooking, SentMessage } from './message-form.ts';

export type Sent =
  | { readonly kind: 'message'; readonly value: SentMessage }
  | { readonly kind: 'booking'; readonly value: SentBooking };

export type KeptMessage =
  | { readonly kind: 'kept'; readonly messageId: string; readonly clinic: PublicClinic }
  /** The address names no clinic of ours. */
  | { readonly kind: 'no-clinic' }
  | Extract<Guarded, { readonly kind: 'refused' }>;

/**
 * Puts what a visitor sent into a clinic's inbox, with a task for the front desk, in one transaction. Nothing is looked
 * up by what she typed: the answer is the same whether somebody of this name is a patient or not.
 */
export async function keepMessage(
  sender: Sender,
  sent: Sent,
  { language, typed }: { readonly language: SiteLanguage; readonly typed: Typed },
): Promise<KeptMessage> {
  const { db, practiceId, now } = sender;
  const clinic = (await readClinics(db, practiceId, now)).find(({ slug }) => slug === sent.value.clinic);
  if (!clinic) return { kind: 'no-clinic' };
  const guarded = await visitorFormGuard(sender, 'inbox', typed, countMessages(db, practiceId));
  if (guarded.kind === 'refused') return guarded;
  const id = newId();
  const { writtenAs, answerBy, telephone, email } = sent.value;
  await db
    .insertInto('siteMessage')
    .values({
      ...{ practiceId, id, language, writtenAs, answerBy, telephone, email },
      kind: sent.kind,
      clinicId: clinic.id,
      words: sent.kind === 'message' ? sent.value.words : '',
      wish: sent.kind === 'booking' ? JSON.stringify(await wishOf(db, practiceId, sent.value)) : null,
      addressHash: guarded.addressHash,
      sentAt: now,
      answeredBy: null,
      reopenedBy: null,
    })
    .execute();
  await addInboxTask(sender, { kind: sent.kind, id, clinic });
  return { kind: 'kept', messageId: id, clinic };
}

function countMessages(db: Transaction<Tables>, practiceId: string): CountKept {
  return async (since, addressHash) => {
    const { count } = await db
      .selectFrom('siteMessage')
      .select((message) => message.fn.countAll<number>().as('count'))
      .where('practiceId', '=', practiceId)
      .where('sentAt', '>', since)
      .$if(addressHash !== undefined, (query) => query.where('addressHash', '=', addressHash ?? ''))
      .executeTakeFirstOrThrow();
    return Number(count);
  };
}

async function wishOf(db: Transaction<Tables>, practiceId: string, sent: SentBooking): Promise<BookingWish> {
  const { visit, clinician, days, times, reason, ride, spoken } = sent;
  const wanted = (await readTeam(db, practiceId)).find(({ slug }) => slug === clinician);
  return {
    ...{ visit, days, times, reason },
    clinicianId: wanted?.staffId ?? null,
    needsRide: ride === 'yes',
    language: spoken,
  };
}

type Waiting = { readonly kind: SiteMessageKind; readonly id: string; readonly clinic: PublicClinic };

/** The task says that something waits and where, and nothing of what or from whom. */
export async function addInboxTask(
  made: { readonly db: Transaction<Tables>; readonly practiceId: string; readonly now: Temporal.Instant },
  { kind, id, clinic }: Waiting,
): Promise<void> {
  const { db, practiceId, now } = made;
  const desk = await db
    .selectFrom('staffRole')
    .select('role')
    .where('practiceId', '=', practiceId)
    .where('role', '=', 'front-desk')
    .limit(1)
    .executeTakeFirst();
  await addTaskFromWebsite(
    { db, practiceId, now },
    {
      kind: kind === 'booking' ? 'site-booking' : 'site-message',
      about: id,
      title: kind === 'booking' ? 'Find a time for a request for a visit' : 'Answer a message from the website',
      // A practice without a front desk: its owner answers.
      forRole: desk ? 'front-desk' : 'owner',
      clinicId: clinic.id,
      link: `/staff/site/inbox/${id}`,
      dueAt: answerDue(answeredWhen(clinic.hours, clinic.timeZone, now), now),
    },
  );
}
