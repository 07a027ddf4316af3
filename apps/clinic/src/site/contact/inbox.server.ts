import { isId } from '../../database/identifier.ts';
import { NotFound, type PracticeTransaction } from '../../database/practice-transaction.ts';
import { clinicsIn } from '../../practice/clinics.server.ts';
import { timeWords } from '../../practice/wording-of-times.ts';
import { finishTask, reopenTask } from '../../tasks/index.server.ts';
import { BookingWishSchema } from './booking-wish.ts';
import { contactWords } from './contact-words.ts';
import type { InboxFilter, InboxLine, InboxView, MessageView } from './inbox-view.ts';

const SHOWN_AT_MOST = 200;

/** What visitors sent, open ones first to come first; answered ones the newest first. */
export async function inboxOf(tx: PracticeTransaction, filter: InboxFilter): Promise<InboxView> {
  const clinics = await clinicsIn(tx);
  const rows = await selectMessages(tx)
    .$if(filter.clinicId !== '', (query) => query.where('m.clinicId', '=', filter.clinicId))
    .where('m.answeredAt', filter.isAnswered ? 'is not' : 'is', null)
    .orderBy('m.sentAt', filter.isAnswered ? 'desc' : 'asc')
    .limit(SHOWN_AT_MOST)
    .execute();
  return { lines: rows.map(lineOf), clinics: clinics.map(({ id, name }) => ({ id, name })), filter };
}

/** One message, whole. @throws NotFound where there is none */
export async function messageOf(tx: PracticeTransaction, messageId: string): Promise<MessageView> {
  const row = isId(messageId) ? await selectMessages(tx).where('m.id', '=', messageId).executeTakeFirst() : undefined;
  if (!row) throw new NotFound('There is no such message in the inbox.');
  const wish = BookingWishSchema.nullable().parse(row.wish ?? null);
  const clinician = wish?.clinicianId ? await nameOf(tx, wish.clinicianId) : undefined;
  const words = contactWords('en');
  const some = (chosen: readonly string[]) => (chosen.length === 0 ? 'Any' : chosen.join(', '));
  return {
    ...lineOf(row),
    telephone: row.telephone,
    email: row.email,
    answerBy: row.answerBy,
    language: row.language,
    words: row.words,
    wish: wish
      ? [
          { name: 'First visit', value: words.visitChoices[wish.visit] },
          { name: 'Clinician', value: clinician ?? words.whoever },
          { name: 'Days', value: some(wish.days.map((day) => words.dayChoices[day])) },
          { name: 'Times of day', value: some(wish.times.map((time) => words.timeChoices[time])) },
          { name: 'About', value: words.reasonChoices[wish.reason] },
          { name: 'Ride', value: wish.needsRide ? 'Yes: ask about it' : 'No' },
          { name: 'Speaks', value: words.spokenChoices[wish.language] },
        ]
      : [],
    answerNote: row.answerNote,
    reopened: row.reopenedAt ? `${row.reopenedByName ?? ''}, ${timeWords(row.reopenedAt, row.timeZone)}` : undefined,
  };
}

/** Marks a message as answered, with its task. Pressed twice it is answered once, by whoever was first. */
export async function answerMessage(tx: PracticeTransaction, messageId: string, note: string): Promise<void> {
  const { isAnswered, kind } = await messageOf(tx, messageId);
  if (isAnswered) return;
  await tx.db
    .updateTable('siteMessage')
    .set({ answeredBy: tx.actor.staffId, answeredAt: tx.now, answerNote: note })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', messageId)
    .where('answeredAt', 'is', null)
    .execute();
  await finishTask(tx, taskKindOf(kind), messageId);
}

/** Takes "answered" back; the note stays to be changed. */
export async function reopenMessage(tx: PracticeTransaction, messageId: string): Promise<void> {
  const { isAnswered, kind } = await messageOf(tx, messageId);
  if (!isAnswered) return;
  await tx.db
    .updateTable('siteMessage')
    .set({ answeredBy: null, answeredAt: null, reopenedBy: tx.actor.staffId, reopenedAt: tx.now })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', messageId)
    .execute();
  await reopenTask(tx, taskKindOf(kind), messageId);
}

const taskKindOf = (kind: InboxLine['kind']) => (kind === 'booking' ? 'site-booking' : 'site-message');

function selectMessages(tx: PracticeTransaction) {
  return tx.db
    .selectFrom('siteMessage as m')
    .innerJoin('clinic as c', (join) =>
      join.onRef('c.practiceId', '=', 'm.practiceId').onRef('c.id', '=', 'm.clinicId'),
    )
    .leftJoin('staffMember as a', (join) =>
      join.onRef('a.practiceId', '=', 'm.practiceId').onRef('a.id', '=', 'm.answeredBy'),
    )
    .leftJoin('staffMember as r', (join) =>
      join.onRef('r.practiceId', '=', 'm.practiceId').onRef('r.id', '=', 'm.reopenedBy'),
    )
    .selectAll('m')
    .select([
      'c.name as clinicName',
      'c.timeZone',
      'a.displayName as answeredByName',
      'r.displayName as reopenedByName',
    ])
    .where('m.practiceId', '=', tx.practiceId);
}

type MessageRow = Awaited<ReturnType<ReturnType<typeof selectMessages>['execute']>>[number];

function lineOf(row: MessageRow): InboxLine {
  return {
    id: row.id,
    kind: row.kind,
    writtenAs: row.writtenAs,
    clinicName: row.clinicName,
    sent: timeWords(row.sentAt, row.timeZone),
    isAnswered: row.answeredAt !== null,
    answered: row.answeredAt ? `${row.answeredByName ?? ''}, ${timeWords(row.answeredAt, row.timeZone)}` : undefined,
    speaks: row.wish?.language ?? row.language,
  };
}

async function nameOf(tx: PracticeTransaction, staffId: string): Promise<string | undefined> {
  const found = await tx.db
    .selectFrom('staffMember')
    .select('displayName')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', staffId)
    .executeTakeFirst();
  return found?.displayName;
}
