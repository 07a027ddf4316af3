import type { Transaction } from 'kysely';
import { contentSha256 } from '../database/canonical-json.ts';
import { newId } from '../database/identifier.ts';
import type { Tables } from '../database/tables.ts';
import { isMinor } from '../patients/index.ts';
import { dayInFull } from '../site/day-words.ts';
import { AGREED, authorisationPoints, type SignedAuthorisation } from '../site/voices/authorisation.ts';
import { type EpisodeForVoices, episodesDueSince } from '../site/voices/care.server.ts';
import { lastDayOf, shownName } from '../site/voices/choices.ts';
import { CITY, CLINICS, PRACTICE, STAFF, TIME_ZONE } from './fictional-practice.ts';
import type { DemoPatient } from './generate.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { chanceFrom } from './random.ts';
import { fictionalTelephone } from './telephones.ts';
import { DEMO_WORDS, type DemoWords } from './voice-words.ts';
import { at } from './write-patients.ts';

type Written = {
  readonly practiceId: string;
  readonly clinicIds: readonly string[];
  readonly staffIds: readonly string[];
  readonly patientIds: readonly string[];
  readonly now: Temporal.Instant;
};

/** Whoever came due after this many days ago waits to be asked still, some of them. */
const LATELY_DAYS = 10;
const LONG_AGO_DAYS = 3650;

/** An asking of the demo, with what was written by it. */
type Asked = {
  readonly episode: EpisodeForVoices;
  readonly due: NonNullable<EpisodeForVoices['due']>;
  readonly patient: DemoPatient;
  readonly askId: string;
  readonly linkId: string;
  readonly askedAt: Temporal.Instant;
  readonly wrote: { readonly id: string; readonly words: DemoWords; readonly at: Temporal.Instant } | undefined;
};

/**
 * Writes who was asked for words and what they wrote: all who were due in time, a few lately. Nobody knows the links: their
 * hashes are of nothing.
 */
export async function writeVoices(
  db: Transaction<Tables>,
  patients: readonly DemoPatient[],
  written: Written,
): Promise<void> {
  const asked = await askings(db, patients, written);
  const { practiceId } = written;
  const desk = at(
    written.staffIds,
    STAFF.findIndex(({ mailbox }) => mailbox === 'front-desk'),
  );
  const chance = chanceFrom('who does not want to');
  await insertRows(
    db,
    'voiceAsk',
    asked.map(({ episode, due, askId, askedAt, wrote }): Row<'voiceAsk'> => {
      const notWanted = !wrote && chance.happens(0.3);
      return {
        practiceId,
        id: askId,
        patientId: episode.patientId,
        episodeId: episode.episodeId,
        point: due.point,
        dueOn: due.on,
        askedBy: desk,
        askedAt,
        notWantedBy: notWanted ? desk : null,
        notWantedAt: notWanted ? askedAt : null,
      };
    }),
  );
  await insertRows(
    db,
    'voiceLink',
    asked.map(
      ({ askId, linkId, askedAt, wrote }): Row<'voiceLink'> => ({
        practiceId,
        id: linkId,
        askId,
        tokenHash: `nothing ${linkId}`,
        codeHash: `nothing ${linkId}`,
        typedTokenHash: null,
        madeBy: desk,
        madeAt: askedAt,
        expiresAt: askedAt.add({ hours: 30 * 24 }),
        endedAt: null,
        usedAt: wrote?.at ?? null,
      }),
    ),
  );
  await writeWords(db, asked, written);
}

async function askings(
  db: Transaction<Tables>,
  patients: readonly DemoPatient[],
  { practiceId, patientIds, clinicIds, now }: Written,
): Promise<readonly Asked[]> {
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  const due = await episodesDueSince({ db, practiceId }, today.subtract({ days: LONG_AGO_DAYS }));
  const chance = chanceFrom('asked for words');
  const left = [...DEMO_WORDS];
  return due.flatMap((episode): readonly Asked[] => {
    const patient = patients[patientIds.indexOf(episode.patientId)];
    if (!patient || !episode.due) return [];
    const daysAgo = episode.due.on.until(today).days;
    if (daysAgo < 1 || (daysAgo < LATELY_DAYS && chance.happens(0.5))) return [];
    const askedAt = atNoon(episode.due.on.add({ days: daysAgo > 3 && chance.happens(0.3) ? 2 : 0 }));
    const writtenAt = askedAt.add({ hours: 24 * chance.whole(1, 9) + chance.whole(0, 6) });
    const words =
      Temporal.Instant.compare(writtenAt, now) < 0 && daysAgo > LATELY_DAYS && !isMinor(patient.person.birthDate, today)
        ? takeWords(left, clinicIds.indexOf(episode.clinicId), patient, chance.happens(0.3))
        : undefined;
    const wrote = words && { id: newId(), words, at: writtenAt };
    return [{ episode, due: episode.due, patient, askId: newId(), linkId: newId(), askedAt, wrote }];
  });
}

/** The next words that were written at this clinic; Spanish ones by those who speak it. */
function takeWords(left: DemoWords[], clinic: number, { person }: DemoPatient, writes: boolean): DemoWords | undefined {
  const slug = CLINICS[clinic]?.slug;
  const language = person.language === 'es' ? 'es' : 'en';
  const place = left.findIndex((one) => one.clinic === slug);
  const next = left[place];
  // Spanish words wait for somebody who writes them; everybody else writes now and then.
  if (!next || next.language !== language || (language === 'en' && !writes)) return undefined;
  left.splice(place, 1);
  return next;
}

function atNoon(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: '12:10' }).toInstant();
}

async function writeWords(db: Transaction<Tables>, asked: readonly Asked[], written: Written): Promise<void> {
  const { practiceId, clinicIds, staffIds, now } = written;
  const editor = at(
    staffIds,
    STAFF.findIndex(({ mailbox }) => mailbox === 'editor'),
  );
  const authorisations: Row<'voiceAuthorisation'>[] = [];
  const voices: Row<'voice'>[] = [];
  const decisions: Row<'voiceDecision'>[] = [];
  const withdrawals: Row<'voiceWithdrawal'>[] = [];
  for (const { patient, linkId, wrote } of asked) {
    if (!wrote) continue;
    const { id, words, at: writtenAt } = wrote;
    const content = signedBy(patient, words, writtenAt);
    const until = Temporal.PlainDate.from(content.until).add({ days: 1 }).toZonedDateTime(TIME_ZONE).toInstant();
    authorisations.push({
      practiceId,
      id,
      linkId,
      signedBy: 'patient',
      signerName: content.signerName,
      relation: '',
      content,
      contentSha256: contentSha256(content),
      ownLinkHash: `nothing ${id}`,
      signedAt: writtenAt,
    });
    voices.push({
      practiceId,
      id,
      clinicId: at(
        clinicIds,
        CLINICS.findIndex(({ slug }) => slug === words.clinic),
      ),
      language: words.language,
      words: words.words,
      shownAs: words.shownAs,
      shownName: content.shownName,
      writtenAt,
      expiresAt: until,
    });
    const { otherwise } = words;
    if (otherwise?.kind === 'waiting') continue;
    const decidedAt = earlier(writtenAt.add({ hours: 26 }), now);
    const refused = otherwise?.kind === 'refused' ? otherwise : undefined;
    decisions.push({
      practiceId,
      id: newId(),
      voiceId: id,
      outcome: refused ? 'refused' : 'shown',
      reason: refused?.reason ?? null,
      details: refused?.details ?? '',
      decidedBy: editor,
      decidedAt,
    });
    if (otherwise?.kind === 'withdrawn')
      withdrawals.push({
        practiceId,
        voiceId: id,
        withdrawnAt: earlier(decidedAt.add({ hours: 480 }), now),
        recordedBy: null,
        toldBy: '',
      });
  }
  await insertRows(db, 'voiceAuthorisation', authorisations);
  await insertRows(db, 'voice', voices);
  await insertRows(db, 'voiceDecision', decisions);
  await insertRows(db, 'voiceWithdrawal', withdrawals);
}

function earlier(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) < 0 ? one : other;
}

function signedBy({ person }: DemoPatient, words: DemoWords, writtenAt: Temporal.Instant): SignedAuthorisation {
  const { language } = words;
  const clinic = CLINICS.find(({ slug }) => slug === words.clinic) ?? CLINICS[0];
  const until = lastDayOf(words.period, writtenAt.toZonedDateTimeISO(TIME_ZONE).toPlainDate());
  const givenName = person.nameUsed || person.givenName;
  const name = shownName(words.shownAs, { givenName, familyName: person.familyName });
  const facts = { practiceName: PRACTICE.name, clinicName: clinic.name, shownName: name };
  const reach = [fictionalTelephone(PRACTICE.telephonePlace), PRACTICE.email, `${clinic.street}, ${CITY.city}`];
  return {
    version: 1,
    language,
    ...facts,
    words: words.words,
    until: until.toString(),
    points: authorisationPoints(language, { ...facts, until: dayInFull(until, language), reach }),
    agreed: AGREED[language],
    signedBy: 'patient',
    signerName: `${givenName} ${person.familyName}`,
    relation: '',
    signedAt: writtenAt.toString(),
    timeZone: TIME_ZONE,
  };
}
