import type { Transaction } from 'kysely';
import { contentSha256 } from '../../database/canonical-json.ts';
import { newId } from '../../database/identifier.ts';
import { asPractice } from '../../database/practice-transaction.ts';
import type { Tables } from '../../database/tables.ts';
import { dateIn } from '../../practice/clinics.server.ts';
import type { PracticeHead } from '../../practice/find-practice.ts';
import { addTask } from '../../tasks/index.server.ts';
import { dayInFull } from '../day-words.ts';
import type { SiteLanguage } from '../language.ts';
import { siteChanged } from '../served/changed.server.ts';
import { AGREED, authorisationPoints, type SignedAuthorisation } from './authorisation.ts';
import { isSameName, lastDayOf, shownName } from './choices.ts';
import { newToken } from './link-hash.server.ts';
import { type LinkContext, type OpenLink, readLink, type WriteClinic } from './open-link.server.ts';
import type { WrittenForm } from './write-form.ts';

/** Words nobody has looked at by then are told to the owner: none is passed over in silence. */
export const LOOKED_AT_WITHIN_DAYS = 7;

/** Everything that is read before it is signed. */
export type Preview = Pick<SignedAuthorisation, 'words' | 'shownName' | 'clinicName' | 'until' | 'points' | 'agreed'>;

type Practice = Pick<PracticeHead, 'name' | 'telephone' | 'email'>;

/** What the typed words would be shown as, and what is to be signed for it; undefined where the clinic is none of hers. */
export function previewOf(
  link: OpenLink,
  practice: Practice,
  language: SiteLanguage,
  form: WrittenForm,
  now: Temporal.Instant,
): Preview | undefined {
  const clinic = link.clinics.find(({ id }) => id === form.clinicId);
  if (!clinic) return undefined;
  const name = shownName(form.shownAs, form);
  const until = lastDayOf(form.period, dateIn(now, clinic.timeZone));
  const reach = reachOf(practice, clinic);
  const facts = { practiceName: practice.name, clinicName: clinic.name, shownName: name, reach };
  return {
    words: form.words,
    shownName: name,
    clinicName: clinic.name,
    until: until.toString(),
    points: authorisationPoints(language, { ...facts, until: dayInFull(until, language) }),
    agreed: AGREED[language],
  };
}

function reachOf({ telephone, email }: Practice, { street, city }: WriteClinic): readonly string[] {
  return [telephone, email, `${street}, ${city}`].filter((way) => way.trim() !== '');
}

/** What was signed with: the typed name and the tick, and the last day as it stood on the page. */
export type Signing = { readonly signature: string; readonly agrees: boolean; readonly until: string };

export type SendAnswer =
  | { readonly kind: 'sent'; readonly ownToken: string }
  | { readonly kind: 'refused'; readonly field: 'signature' | 'agrees'; readonly why: SigningFault }
  | { readonly kind: 'closed' };

/** Why a signature is none. `other-day`: midnight has passed since the page was read. */
export type SigningFault = 'not-agreed' | 'other-name' | 'other-day';

/** Whether what was signed is what was read, by who was to sign. Pure. */
function signingFault(
  form: WrittenForm,
  signing: Signing,
  preview: Preview,
  isMinor: boolean,
): SigningFault | undefined {
  if (signing.until !== preview.until) return 'other-day';
  if (!signing.agrees) return 'not-agreed';
  const name = isMinor ? form.guardianName : `${form.givenName} ${form.familyName}`;
  return isSameName(signing.signature, name) ? undefined : 'other-name';
}

/**
 * Keeps signed words, once: the link is used up in the same transaction, so that of two sends at one moment one arrives.
 * The owner's list gets a task that is due where nobody looks in time.
 */
export function sendVoice(
  context: LinkContext,
  token: string,
  wanted: {
    readonly practice: Practice;
    readonly language: SiteLanguage;
    readonly form: WrittenForm;
    readonly signing: Signing;
  },
): Promise<SendAnswer> {
  const { database, practiceId, now, secret } = context;
  const { practice, language, form, signing } = wanted;
  return asPractice(database, practiceId, async (db): Promise<SendAnswer> => {
    const link = await readLink(db, context, token);
    const preview = link && previewOf(link, practice, language, form, now);
    if (!link || !preview) return { kind: 'closed' };
    const why = signingFault(form, signing, preview, link.isMinor);
    if (why) return { kind: 'refused', field: why === 'other-name' ? 'signature' : 'agrees', why };
    if (!(await takeLink(db, context, link.linkId))) return { kind: 'closed' };
    const clinic = link.clinics.find(({ id }) => id === form.clinicId) ?? link.clinics[0];
    const content: SignedAuthorisation = {
      version: 1,
      language,
      practiceName: practice.name,
      ...preview,
      signedBy: link.isMinor ? 'guardian' : 'patient',
      signerName: signing.signature.trim(),
      relation: link.isMinor ? form.relation : '',
      signedAt: now.toString(),
      timeZone: clinic.timeZone,
    };
    const own = newToken(secret, practiceId, 'own');
    const voiceId = newId();
    await insertVoice(db, { practiceId, voiceId, link, content, form, ownLinkHash: own.hash, now });
    const writer = { db, practiceId, now, actor: { staffId: link.askedBy } };
    const task = { about: voiceId, clinicId: clinic.id, link: '/staff/site/voices' };
    await addTask(writer, {
      ...task,
      kind: 'voice-to-look-at',
      title: 'Look at what a patient wrote for the website',
      forRole: 'editor',
      dueAt: now.add({ hours: 48 }),
    });
    await addTask(writer, {
      ...task,
      kind: 'voice-not-looked-at',
      title: 'See that somebody looks at what a patient wrote for the website',
      details: `Written words wait ${LOOKED_AT_WITHIN_DAYS} days at most. Show them, or refuse them for one of the listed reasons.`,
      forRole: 'owner',
      dueAt: now.add({ hours: LOOKED_AT_WITHIN_DAYS * 24 }),
    });
    await logByLink(db, context, link.patientId, 'voice.send');
    // The page counts what was sent, looked at or not.
    await siteChanged(db, practiceId, 'voices');
    return { kind: 'sent', ownToken: own.token };
  });
}

async function takeLink(db: Transaction<Tables>, { practiceId, now }: LinkContext, linkId: string): Promise<boolean> {
  const answer = await db
    .updateTable('voiceLink')
    .set({ usedAt: now })
    .where('practiceId', '=', practiceId)
    .where('id', '=', linkId)
    .where('usedAt', 'is', null)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return Number(answer.numUpdatedRows) === 1;
}

async function insertVoice(
  db: Transaction<Tables>,
  voice: {
    readonly practiceId: string;
    readonly voiceId: string;
    readonly link: OpenLink;
    readonly content: SignedAuthorisation;
    readonly form: WrittenForm;
    readonly ownLinkHash: string;
    readonly now: Temporal.Instant;
  },
): Promise<void> {
  const { practiceId, voiceId, link, content, form, ownLinkHash, now } = voice;
  await db
    .insertInto('voiceAuthorisation')
    .values({
      practiceId,
      id: voiceId,
      linkId: link.linkId,
      signedBy: content.signedBy,
      signerName: content.signerName,
      relation: content.relation,
      content: JSON.stringify(content),
      contentSha256: contentSha256(content),
      ownLinkHash,
      signedAt: now,
    })
    .execute();
  await db
    .insertInto('voice')
    .values({
      practiceId,
      id: voiceId,
      clinicId: form.clinicId,
      language: content.language,
      words: content.words,
      shownAs: form.shownAs,
      shownName: content.shownName,
      writtenAt: now,
      expiresAt: endOfDay(content.until, content.timeZone),
    })
    .execute();
}

/** The first moment after a day on the clinic's calendar. */
export function endOfDay(day: string, timeZone: string): Temporal.Instant {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
}

/** What somebody did with her record by a link, without a sign-in. */
export async function logByLink(
  db: Transaction<Tables>,
  { practiceId, now, requestId }: Pick<LinkContext, 'practiceId' | 'now' | 'requestId'>,
  patientId: string,
  action: 'voice.send' | 'voice.open' | 'voice.withdraw',
): Promise<void> {
  await db
    .insertInto('accessLog')
    .values({ practiceId, id: newId(), at: now, staffId: null, patientId, action, outcome: 'allowed', requestId })
    .execute();
}
