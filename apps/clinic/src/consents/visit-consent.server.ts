import { isRegionId, REGION_LABELS } from '@filiform/body';
import { checkConsent } from '@filiform/needling';
import { contentSha256 } from '../database/canonical-json.ts';
import { newId } from '../database/identifier.ts';
import { may } from '../database/permissions.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { cardOf, episodeOfVisit, episodesOf } from '../episodes/index.server.ts';
import { openVisit, visitHead } from '../intake/index.server.ts';
import { openPatient } from '../patients/index.server.ts';
import { isMinor, languageWords } from '../patients/index.ts';
import { dateIn } from '../practice/clinics.server.ts';
import { clockWords, dateWords, timeWords } from '../practice/wording-of-times.ts';
import { waitingCode } from './codes.server.ts';
import { consentFor } from './consent-for.server.ts';
import { PLACE_WORDS, SignedConsent } from './signed-consent.ts';
import { isOtherName, type SignedFor } from './signer.ts';
import { currentTexts, publishedTexts, shownFor } from './texts.server.ts';
import type { ConsentCard, VisitConsentView } from './visit-consent-view.ts';

/** The place, the people and the patient of a visit, as a consent needs them. @throws NotFound, AccessRefused */
export async function consentVisit(tx: PracticeTransaction, visitId: string, action: 'record.read' | 'record.write') {
  const visit = await openVisit(tx, visitId, action);
  const patient = await openPatient(tx, visit.patientId, action);
  const place = await tx.db
    .selectFrom('visit as v')
    .innerJoin('clinic as c', (join) =>
      join.onRef('c.practiceId', '=', 'v.practiceId').onRef('c.id', '=', 'v.clinicId'),
    )
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'v.practiceId').onRef('m.id', '=', 'v.clinicianId'),
    )
    .select(['c.id as clinicId', 'c.state', 'm.id as staffId', 'm.displayName as name', 'm.credentials'])
    .where('v.practiceId', '=', tx.practiceId)
    .where('v.id', '=', visit.id)
    .executeTakeFirstOrThrow();
  return { visit, patient, place, today: dateIn(tx.now, visit.timeZone) };
}

/** The current texts as they would be read at this visit. */
export async function textsForVisit(tx: PracticeTransaction, place: Awaited<ReturnType<typeof consentVisit>>['place']) {
  const texts = currentTexts(await publishedTexts(tx));
  return Promise.all(
    texts.map(async (text) => ({
      ...(await shownFor(tx, text, place)),
      id: text.id,
      languageName: languageWords(text.language),
    })),
  );
}

/** @throws NotFound, AccessRefused */
export async function visitConsentView(tx: PracticeTransaction, visitId: string): Promise<VisitConsentView> {
  const { visit, patient, place, today } = await consentVisit(tx, visitId, 'record.read');
  const episodes = await episodesOf(tx, patient.id);
  const hung = await episodeOfVisit(tx, visitId);
  const open = hung && !hung.ended ? hung : episodes.find(({ ended }) => ended === undefined);
  const texts = await textsForVisit(tx, place);
  const consent = await consentFor(tx, patient.id);
  const cards = await consentCards(tx, patient, visit.timeZone);
  const standing = consent ? cards.find(({ isInOpenEpisode }) => isInOpenEpisode) : undefined;
  const waiting = await waitingCode(tx, visitId);
  const lastEnded = open ? undefined : episodes[0];
  return {
    head: await visitHead(tx, visit),
    firstName: patient.nameUsed.trim() || patient.givenName,
    isMinor: isMinor(patient.birthDate, today),
    guardian: [patient.guardianName, patient.guardianRelation && `(${patient.guardianRelation})`]
      .filter(Boolean)
      .join(' '),
    mayWrite: may(tx.actor.roles, 'record.write'),
    today: today.toString(),
    clinicId: place.clinicId,
    clinicName: visit.clinicName,
    reason: visit.reason,
    episode: open && { reason: open.reason, since: dateWords(open.startedOn) },
    lastEnded: lastEnded && `${lastEnded.reason}: ${cardOf(lastEnded).ended ?? ''}`,
    texts,
    preferredTextId: (texts.find(({ language }) => language === patient.language) ?? texts[0])?.id,
    standing,
    reasons: checkConsent(consent, patient.birthDate, today).map(({ found, todo }) => ({ found, todo })),
    earlier: cards.filter(({ id }) => id !== standing?.id),
    waiting: waiting && {
      id: waiting.id,
      place: waiting.place,
      isOpen: waiting.usedAt !== null,
      until: clockWords(waiting.ticketExpiresAt ?? waiting.expiresAt, visit.timeZone),
    },
    formId: newId(),
  };
}

type Card = ConsentCard & { readonly isInOpenEpisode: boolean };

/** Every consent of a patient, the one signed last first. */
async function consentCards(
  tx: PracticeTransaction,
  patient: SignedFor & { readonly id: string },
  timeZone: string,
): Promise<readonly Card[]> {
  const rows = await tx.db
    .selectFrom('consent as s')
    .innerJoin('episodeOfCare as e', (join) =>
      join.onRef('e.practiceId', '=', 's.practiceId').onRef('e.id', '=', 's.episodeId'),
    )
    .leftJoin('consentWithdrawal as w', (join) =>
      join.onRef('w.practiceId', '=', 's.practiceId').onRef('w.consentId', '=', 's.id'),
    )
    .leftJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'w.practiceId').onRef('m.id', '=', 'w.recordedBy'),
    )
    .select([
      's.id',
      's.content',
      's.contentSha256',
      's.signedAt',
      'e.endedOn',
      'w.withdrawnAt',
      'w.toldBy',
      'w.why',
      'm.displayName as recordedBy',
    ])
    .where('s.practiceId', '=', tx.practiceId)
    .where('s.patientId', '=', patient.id)
    .orderBy('s.signedAt', 'desc')
    .orderBy('s.id', 'desc')
    .execute();
  const copies = await copiesOf(
    tx,
    rows.map(({ id }) => id),
    timeZone,
  );
  return rows.map((row): Card => {
    const content = SignedConsent.parse(row.content);
    const { signedBy, signerName, relation } = content;
    return {
      id: row.id,
      signedAt: timeWordsWithYear(row.signedAt, content.timeZone),
      signer: signedBy === 'guardian' ? `${signerName}, ${relation} of the patient` : signerName,
      place: `${PLACE_WORDS[content.place]}, ${content.clinicName}`,
      handedOverBy: content.handedOverBy,
      version: content.text.version,
      regions: content.regions.filter(isRegionId).map((region) => REGION_LABELS[region]),
      expiresOn: content.expiresOn && dateWords(Temporal.PlainDate.from(content.expiresOn)),
      mark: content.mark,
      hashStart: row.contentSha256.slice(0, 12),
      isIntact: contentSha256(row.content) === row.contentSha256,
      isOtherName: isOtherName({ signedBy, name: signerName, relation }, patient),
      withdrawn: row.withdrawnAt
        ? `Withdrawn ${timeWordsWithYear(row.withdrawnAt, timeZone)}, told by ${row.toldBy}, recorded by ${row.recordedBy}${row.why ? `: ${row.why}` : ''}`
        : undefined,
      copies: copies.get(row.id) ?? [],
      isInOpenEpisode: row.endedOn === null,
    };
  });
}

const COPY_WORDS = {
  printed: 'Copy given on paper',
  downloaded: "Copy taken on the signer's device",
  declined: 'No copy wanted',
} as const;

async function copiesOf(
  tx: PracticeTransaction,
  ids: readonly string[],
  timeZone: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('consentCopy')
    .select(['consentId', 'how', 'givenAt'])
    .where('practiceId', '=', tx.practiceId)
    .where('consentId', 'in', ids)
    .orderBy('givenAt')
    .execute();
  const lines = new Map<string, string[]>();
  for (const { consentId, how, givenAt } of rows)
    lines.set(consentId, [...(lines.get(consentId) ?? []), `${COPY_WORDS[how]}, ${timeWords(givenAt, timeZone)}`]);
  return lines;
}

function timeWordsWithYear(instant: Temporal.Instant, timeZone: string): string {
  return `${dateWords(dateIn(instant, timeZone))}, ${clockWords(instant, timeZone)}`;
}

/** What the page asks again and again while somebody else signs. @throws NotFound, AccessRefused */
export async function signingState(tx: PracticeTransaction, visitId: string) {
  await openVisit(tx, visitId, 'record.read');
  const waiting = await waitingCode(tx, visitId);
  if (!waiting) return { state: 'over' as const };
  return { state: waiting.usedAt === null ? ('waiting' as const) : ('open' as const) };
}
export type SigningState = Awaited<ReturnType<typeof signingState>>;
