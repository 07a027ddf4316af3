import { sql } from 'kysely';
import { newId } from '../database/identifier.ts';
import { NotFound, type PracticeTransaction } from '../database/practice-transaction.ts';
import { requirePatient } from '../patients/index.server.ts';
import { clinicsIn, dateIn } from '../practice/clinics.server.ts';
import type { Ending, Episode } from './episode.ts';
import { episodeById, episodesOf } from './read-episodes.server.ts';

export type EpisodeFields = {
  readonly reason: string;
  readonly clinicId: string;
  readonly startedOn: Temporal.PlainDate;
  /** Empty where nobody sent the patient. */
  readonly referrerName: string;
  readonly referrerContactedOn: Temporal.PlainDate | undefined;
};

export type EpisodeAnswer =
  | { readonly kind: 'done'; readonly episodeId: string }
  /** By field, each as a sentence; `form` for what belongs to none. */
  | { readonly kind: 'refused'; readonly errors: Readonly<Record<string, string>> };

/**
 * Opens an episode of care. Visits from its first day on that belong to none, or to one that was over by then, hang on it.
 * @throws NotFound, AccessRefused
 */
export async function openEpisode(
  tx: PracticeTransaction,
  patientId: string,
  fields: EpisodeFields,
): Promise<EpisodeAnswer> {
  await lockPatient(tx, patientId);
  const errors = await whyNot(tx, patientId, fields);
  if (errors) return { kind: 'refused', errors };
  const id = newId();
  await tx.db
    .insertInto('episodeOfCare')
    .values({ practiceId: tx.practiceId, id, patientId, ...stored(fields), endedHow: null })
    .execute();
  await record(tx, id, 'opened', undefined);
  await hangVisits(tx, patientId, id);
  return { kind: 'done', episodeId: id };
}

/** Corrects what an episode is for, where it is, when it began, and who sent the patient. @throws NotFound, AccessRefused */
export async function editEpisode(
  tx: PracticeTransaction,
  patientId: string,
  wanted: EpisodeFields & { readonly episodeId: string; readonly rowVersion: number },
): Promise<EpisodeAnswer> {
  const episode = await episodeToChange(tx, patientId, wanted);
  if ('kind' in episode) return episode;
  const errors = await whyNot(tx, patientId, wanted, episode);
  if (errors) return { kind: 'refused', errors };
  await update(tx, episode, stored(wanted));
  await record(tx, episode.id, 'edited', episode);
  return { kind: 'done', episodeId: episode.id };
}

/** Ends an episode, and with it the consent that hangs on it. @throws NotFound, AccessRefused */
export async function endEpisode(
  tx: PracticeTransaction,
  patientId: string,
  wanted: {
    readonly episodeId: string;
    readonly rowVersion: number;
    readonly how: Ending;
    readonly on: Temporal.PlainDate;
  },
): Promise<EpisodeAnswer> {
  const episode = await episodeToChange(tx, patientId, wanted);
  if ('kind' in episode) return episode;
  if (episode.ended) return { kind: 'done', episodeId: episode.id };
  const today = dateIn(tx.now, episode.timeZone);
  if (Temporal.PlainDate.compare(wanted.on, episode.startedOn) < 0)
    return { kind: 'refused', errors: { on: 'This day is before the episode began. Choose one from then on.' } };
  if (Temporal.PlainDate.compare(wanted.on, today) > 0)
    return { kind: 'refused', errors: { on: 'This day is still to come. An episode ends today or before.' } };
  await update(tx, episode, { endedOn: wanted.on, endedHow: wanted.how });
  await record(tx, episode.id, 'ended', episode);
  return { kind: 'done', episodeId: episode.id };
}

/** Takes an end back: the episode goes on as if it had not ended, and the history says so. @throws NotFound, AccessRefused */
export async function reopenEpisode(
  tx: PracticeTransaction,
  patientId: string,
  wanted: { readonly episodeId: string; readonly rowVersion: number },
): Promise<EpisodeAnswer> {
  const episode = await episodeToChange(tx, patientId, wanted);
  if ('kind' in episode) return episode;
  if (!episode.ended) return { kind: 'done', episodeId: episode.id };
  if (episode.ended.how === 'merged')
    return { kind: 'refused', errors: { form: 'This episode went into another one when two records became one.' } };
  const twin = await openTwin(tx, patientId, episode.reason, episode.id);
  if (twin) return { kind: 'refused', errors: { form: twin } };
  await update(tx, episode, { endedOn: null, endedHow: null });
  await record(tx, episode.id, 'reopened', episode);
  await hangVisits(tx, patientId, episode.id);
  return { kind: 'done', episodeId: episode.id };
}

/** One change of a patient's episodes at a time: two who open the same one at once get one. */
async function lockPatient(tx: PracticeTransaction, patientId: string): Promise<void> {
  await requirePatient(tx, patientId, 'record.write');
  await tx.db
    .selectFrom('patient')
    .select('id')
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', patientId)
    .forUpdate()
    .execute();
}

async function episodeToChange(
  tx: PracticeTransaction,
  patientId: string,
  { episodeId, rowVersion }: { readonly episodeId: string; readonly rowVersion: number },
): Promise<Episode | Extract<EpisodeAnswer, { kind: 'refused' }>> {
  await lockPatient(tx, patientId);
  const episode = await episodeById(tx, patientId, episodeId);
  if (!episode) throw new NotFound('There is no such episode of care of this patient.');
  if (episode.rowVersion === rowVersion) return episode;
  const form = 'Somebody else changed this episode meanwhile. Look at it again, and change it then.';
  return { kind: 'refused', errors: { form } };
}

async function whyNot(
  tx: PracticeTransaction,
  patientId: string,
  fields: EpisodeFields,
  itself?: Episode,
): Promise<Readonly<Record<string, string>> | undefined> {
  const clinic = (await clinicsIn(tx)).find(({ id }) => id === fields.clinicId);
  if (!clinic) return { clinicId: 'Choose the clinic where the patient is treated.' };
  const today = dateIn(tx.now, clinic.timeZone);
  const later = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today) > 0;
  if (later(fields.startedOn)) return { startedOn: 'This day is still to come. An episode begins today or before.' };
  if (itself?.ended && Temporal.PlainDate.compare(fields.startedOn, itself.ended.on) > 0)
    return { startedOn: 'This day is after the episode ended. Choose one before.' };
  if (fields.referrerContactedOn && fields.referrerName === '')
    return { referrerName: 'Name the referrer you spoke with, or leave the day empty.' };
  if (fields.referrerContactedOn && later(fields.referrerContactedOn))
    return { referrerContactedOn: 'This day is still to come. Write when you last spoke with the referrer.' };
  if (itself?.ended) return undefined;
  const twin = await openTwin(tx, patientId, fields.reason, itself?.id);
  return twin === undefined ? undefined : { reason: twin };
}

/** An open episode for the same reason, told in a sentence; undefined where there is none. */
async function openTwin(
  tx: PracticeTransaction,
  patientId: string,
  reason: string,
  besides: string | undefined,
): Promise<string | undefined> {
  const same = (one: string) => one.trim().toLowerCase() === reason.trim().toLowerCase();
  const twin = (await episodesOf(tx, patientId)).find((one) => !one.ended && one.id !== besides && same(one.reason));
  return twin && `An episode for "${twin.reason}" is open already. Go on in that one, or end it first.`;
}

function stored({ reason, clinicId, startedOn, referrerName, referrerContactedOn }: EpisodeFields) {
  return { reason, clinicId, startedOn, referrerName, referrerContactedOn: referrerContactedOn ?? null };
}

type Change =
  | ReturnType<typeof stored>
  | { readonly endedOn: Temporal.PlainDate | null; readonly endedHow: Ending | null };

async function update(tx: PracticeTransaction, episode: Episode, change: Change): Promise<void> {
  await tx.db
    .updateTable('episodeOfCare')
    .set({ ...change, rowVersion: episode.rowVersion + 1 })
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', episode.id)
    .execute();
}

async function record(
  tx: PracticeTransaction,
  episodeId: string,
  kind: 'opened' | 'edited' | 'ended' | 'reopened',
  before: Episode | undefined,
): Promise<void> {
  await tx.db
    .insertInto('episodeChange')
    .values({
      practiceId: tx.practiceId,
      id: newId(),
      episodeId,
      kind,
      changedBy: tx.actor.staffId,
      changedAt: tx.now,
      before: before ? JSON.stringify(before) : null,
    })
    .execute();
}

async function hangVisits(tx: PracticeTransaction, patientId: string, episodeId: string): Promise<void> {
  await sql`
    insert into app.episode_visit (practice_id, visit_id, episode_id)
    select v.practice_id, v.id, e.id
    from app.visit v
    join app.clinic c on c.practice_id = v.practice_id and c.id = v.clinic_id
    join app.episode_of_care e on e.practice_id = v.practice_id and e.patient_id = v.patient_id
    left join app.episode_visit h on h.practice_id = v.practice_id and h.visit_id = v.id
    left join app.episode_of_care old on old.practice_id = h.practice_id and old.id = h.episode_id
    where v.practice_id = ${tx.practiceId}
      and v.patient_id = ${patientId}
      and e.id = ${episodeId}
      and (lower(v.during) at time zone c.time_zone)::date >= e.started_on
      and (h.visit_id is null or old.ended_on < (lower(v.during) at time zone c.time_zone)::date)
    on conflict (practice_id, visit_id) do update set episode_id = excluded.episode_id
  `.execute(tx.db);
}
