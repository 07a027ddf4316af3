import { contentSha256 } from '../database/canonical-json.ts';
import { episodeOfVisit, openEpisodeOf } from '../episodes/index.server.ts';
import { dateIn } from '../practice/clinics.server.ts';
import type { ShownText } from './consent-text.ts';
import type { PracticeScope } from './scope.ts';
import { whyNoSignature } from './signature.ts';
import { type Mark, SignedConsent } from './signed-consent.ts';
import { type Signer, whyNotSigner } from './signer.ts';

export type Signing = {
  /** Of the code or the form: whatever comes in twice under it is signed once. */
  readonly id: string;
  readonly patientId: string;
  readonly visitId: string;
  readonly textId: string;
  /** As it was read. */
  readonly shown: ShownText;
  readonly regions: readonly string[];
  readonly expiresOn: Temporal.PlainDate | undefined;
  readonly place: SignedConsent['place'];
  /** Staff who handed the tablet or the code over, or saw it signed. */
  readonly handedOverBy: string;
  readonly signer: Signer;
  readonly mark: Mark;
};

export type SignAnswer =
  | { readonly kind: 'signed' }
  /** By field: signedBy, name, relation, strokes, form. */
  | { readonly kind: 'refused'; readonly errors: Readonly<Record<string, string>> };

export const NO_EPISODE =
  'No episode of care is open for this patient, and consent belongs to one. Open an episode first; nothing is signed yet.';

/**
 * Signs a consent: who may sign is asked, a mark has to be there, and all that was read and signed is stored with its
 * hash. Done twice under one id, it is signed once, and the second is told the same.
 */
export async function signConsent(scope: PracticeScope, signing: Signing): Promise<SignAnswer> {
  const { db, practiceId, now } = scope;
  const found = await signedFor(scope, signing);
  if (!found) return refused('This visit is not there any more. Ask the staff; nothing is signed yet.');
  const errors = { ...whyNotSigner(signing.signer, found, dateIn(now, found.timeZone)), ...markErrors(signing.mark) };
  if (Object.keys(errors).length > 0) return { kind: 'refused', errors };
  const hung = await episodeOfVisit(scope, signing.visitId);
  const episode = hung && !hung.ended ? hung : await openEpisodeOf(scope, signing.patientId);
  if (!episode) return refused(NO_EPISODE);
  const content = contentOf(signing, found, now);
  await db
    .insertInto('consent')
    .values({
      practiceId,
      id: signing.id,
      patientId: signing.patientId,
      episodeId: episode.id,
      visitId: signing.visitId,
      clinicId: found.clinicId,
      textId: signing.textId,
      signedBy: content.signedBy,
      signerName: content.signerName,
      relation: content.relation,
      place: content.place,
      handedOverBy: signing.handedOverBy,
      regions: [...signing.regions],
      expiresOn: signing.expiresOn ?? null,
      signedAt: now,
      content: JSON.stringify(content),
      contentSha256: contentSha256(content),
    })
    .onConflict((conflict) => conflict.columns(['practiceId', 'id']).doNothing())
    .execute();
  const stored = await db
    .selectFrom('consent')
    .select('id')
    .where('practiceId', '=', practiceId)
    .where('id', '=', signing.id)
    .where('patientId', '=', signing.patientId)
    .executeTakeFirst();
  return stored
    ? { kind: 'signed' }
    : refused('This form belongs to another patient. Open the page again, and sign there.');
}

function refused(sentence: string): SignAnswer {
  return { kind: 'refused', errors: { form: sentence } };
}

/** Why a mark is none, by field; empty where it is one. */
export function markErrors(mark: Mark): Readonly<Record<string, string>> {
  if (mark.kind === 'drawn') {
    const sentence = whyNoSignature(mark.strokes);
    return sentence === undefined ? {} : { strokes: sentence };
  }
  return mark.how.trim() === ''
    ? { how: 'Say how the person agreed, such as "read aloud to her, said yes, thumbprint on paper".' }
    : {};
}

/** Whom the consent is for, where, and who handed it over. */
export async function signedFor(
  { db, practiceId }: Pick<PracticeScope, 'db' | 'practiceId'>,
  ids: { readonly patientId: string; readonly visitId: string; readonly handedOverBy: string },
) {
  return db
    .selectFrom('visit as v')
    .innerJoin('patient as p', (join) =>
      join.onRef('p.practiceId', '=', 'v.practiceId').onRef('p.id', '=', 'v.patientId'),
    )
    .innerJoin('clinic as c', (join) =>
      join.onRef('c.practiceId', '=', 'v.practiceId').onRef('c.id', '=', 'v.clinicId'),
    )
    .innerJoin('practice as r', 'r.id', 'v.practiceId')
    .innerJoin('staffMember as m', 'm.practiceId', 'v.practiceId')
    .select([
      'p.givenName',
      'p.familyName',
      'p.nameUsed',
      'p.birthDate',
      'p.guardianName',
      'c.id as clinicId',
      'c.name as clinicName',
      'c.timeZone',
      'r.name as practiceName',
      'm.displayName as handedOverBy',
      'm.credentials',
    ])
    .where('v.practiceId', '=', practiceId)
    .where('v.id', '=', ids.visitId)
    .where('v.patientId', '=', ids.patientId)
    .where('m.id', '=', ids.handedOverBy)
    .executeTakeFirst();
}

type SignedForRow = NonNullable<Awaited<ReturnType<typeof signedFor>>>;

function contentOf(signing: Signing, found: SignedForRow, now: Temporal.Instant): SignedConsent {
  const { signer } = signing;
  // Parsed as it will be read again: what can't be read back is never signed.
  return SignedConsent.parse({
    version: 1,
    practiceName: found.practiceName,
    clinicName: found.clinicName,
    timeZone: found.timeZone,
    patient: { name: recordName(found), birthDate: found.birthDate.toString() },
    text: signing.shown,
    regions: signing.regions,
    ...(signing.expiresOn && { expiresOn: signing.expiresOn.toString() }),
    signedBy: signer.signedBy,
    signerName: signer.name.trim(),
    relation: signer.signedBy === 'guardian' ? signer.relation.trim() : '',
    mark: signing.mark,
    signedAt: now.toString(),
    place: signing.place,
    handedOverBy: [found.handedOverBy, found.credentials].filter(Boolean).join(', '),
  });
}

/** The name on papers, and the one that is used where it is another. */
function recordName(patient: SignedForRow): string {
  const { givenName, familyName } = patient;
  const used = patient.nameUsed.trim();
  return used === '' || used === givenName ? `${givenName} ${familyName}` : `${givenName} ${familyName} (${used})`;
}
