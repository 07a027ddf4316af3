import { NotFound, type PracticeTransaction } from '../../database/practice-transaction.ts';
import { clinicsIn } from '../../practice/clinics.server.ts';
import { siteChanged } from '../served/changed.server.ts';
import { slugFrom } from '../slug.ts';
import type { SentProfile } from './profile-form.ts';

/** A profile as it is changed. */
export type StaffProfile = {
  readonly staffId: string;
  readonly displayName: string;
  readonly credentials: string;
  /** 0: nothing was written yet. */
  readonly edition: number;
  readonly slug: string;
  readonly wantsShown: boolean;
  readonly heldBack: boolean;
  readonly imageId: string;
  readonly languages: readonly string[];
  readonly textEn: string;
  readonly textEs: string;
  readonly interestsEn: string;
  readonly interestsEs: string;
  readonly clinicIds: readonly string[];
  readonly clinics: readonly { readonly id: string; readonly name: string }[];
  readonly pictures: readonly { readonly id: string; readonly name: string }[];
};

/** Somebody's profile; an empty one where none was written. @throws NotFound where nobody here has this id */
export async function staffProfile(tx: PracticeTransaction, staffId: string): Promise<StaffProfile> {
  const { db, practiceId } = tx;
  const member = await db
    .selectFrom('staffMember')
    .select(['displayName', 'credentials'])
    .where('practiceId', '=', practiceId)
    .where('id', '=', staffId)
    .where('deactivatedAt', 'is', null)
    .executeTakeFirst();
  if (!member) throw new NotFound('Nobody of the team has this profile.');
  const row = await db
    .selectFrom('staffProfile')
    .selectAll()
    .where('practiceId', '=', practiceId)
    .where('staffId', '=', staffId)
    .executeTakeFirst();
  const places = await db
    .selectFrom('staffProfileClinic')
    .select('clinicId')
    .where('practiceId', '=', practiceId)
    .where('staffId', '=', staffId)
    .execute();
  const pictures = await db
    .selectFrom('siteImage')
    .select(['id', 'fileName', 'alt'])
    .where('practiceId', '=', practiceId)
    .orderBy('addedAt', 'desc')
    .limit(200)
    .execute();
  return {
    staffId,
    ...member,
    edition: row?.edition ?? 0,
    slug: row?.slug ?? '',
    wantsShown: row?.wantsShown ?? false,
    heldBack: row?.heldBack ?? false,
    imageId: row?.imageId ?? '',
    languages: row?.languages ?? [],
    textEn: row?.textEn ?? '',
    textEs: row?.textEs ?? '',
    interestsEn: row?.interestsEn ?? '',
    interestsEs: row?.interestsEs ?? '',
    clinicIds: places.map(({ clinicId }) => clinicId),
    clinics: (await clinicsIn(tx)).map(({ id, name }) => ({ id, name })),
    pictures: pictures.map(({ id, fileName, alt }) => ({ id, name: fileName || alt || id })),
  };
}

/**
 * Keeps a profile. Whether she is shown is said by herself alone: an owner who writes for her changes her words and not
 * that.
 * @returns stale where somebody else saved another version since the form was made
 */
export async function saveProfile(
  tx: PracticeTransaction,
  staffId: string,
  sent: SentProfile,
): Promise<'saved' | 'stale' | 'no-picture'> {
  const { db, practiceId } = tx;
  const before = await staffProfile(tx, staffId);
  if (before.edition !== sent.edition) return 'stale';
  if (sent.imageId !== '' && !(await isPicture(tx, sent.imageId))) return 'no-picture';
  const isHerself = tx.actor.staffId === staffId;
  const { textEn, textEs, interestsEn, interestsEs, languages, imageId } = sent;
  const words = { textEn, textEs, interestsEn, interestsEs, languages, imageId: imageId || null };
  const wantsShown = isHerself ? sent.wantsShown === 'yes' : before.wantsShown;
  if (before.edition === 0) {
    const slug = await freeSlug(tx, before.displayName);
    await db
      .insertInto('staffProfile')
      .values({ practiceId, staffId, slug, ...words, wantsShown })
      .execute();
  } else {
    const { numUpdatedRows } = await db
      .updateTable('staffProfile')
      .set({ ...words, wantsShown, edition: sent.edition + 1 })
      .where('practiceId', '=', practiceId)
      .where('staffId', '=', staffId)
      .where('edition', '=', sent.edition)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return 'stale';
  }
  await db
    .deleteFrom('staffProfileClinic')
    .where('practiceId', '=', practiceId)
    .where('staffId', '=', staffId)
    .execute();
  const clinicIds = before.clinics.map(({ id }) => id).filter((id) => sent.clinics.includes(id));
  if (clinicIds.length > 0) {
    await db
      .insertInto('staffProfileClinic')
      .values(clinicIds.map((clinicId) => ({ practiceId, staffId, clinicId })))
      .execute();
  }
  await siteChanged(db, practiceId, 'team');
  return 'saved';
}

/** An owner holds somebody back, or no longer. */
export async function holdBack(tx: PracticeTransaction, staffId: string, heldBack: boolean): Promise<void> {
  await tx.db
    .updateTable('staffProfile')
    .set({ heldBack })
    .where('practiceId', '=', tx.practiceId)
    .where('staffId', '=', staffId)
    .execute();
  await siteChanged(tx.db, tx.practiceId, 'team');
}

export type TeamLine = {
  readonly staffId: string;
  readonly name: string;
  readonly slug: string;
  readonly state: 'shown' | 'held-back' | 'does-not-want' | 'nothing-written';
};

/** Everybody who may have a page, with whether visitors see it. */
export async function teamLines({ db, practiceId }: PracticeTransaction): Promise<readonly TeamLine[]> {
  const rows = await db
    .selectFrom('staffMember as m')
    .leftJoin('staffProfile as p', (join) =>
      join.onRef('p.practiceId', '=', 'm.practiceId').onRef('p.staffId', '=', 'm.id'),
    )
    .select(['m.id as staffId', 'm.displayName as name', 'p.slug', 'p.wantsShown', 'p.heldBack'])
    .where('m.practiceId', '=', practiceId)
    .where('m.deactivatedAt', 'is', null)
    .orderBy('p.position')
    .orderBy('m.displayName')
    .execute();
  return rows.map(({ staffId, name, slug, wantsShown, heldBack }) => ({
    ...{ staffId, name, slug: slug ?? '' },
    state: slug === null ? 'nothing-written' : !wantsShown ? 'does-not-want' : heldBack ? 'held-back' : 'shown',
  }));
}

async function isPicture({ db, practiceId }: PracticeTransaction, imageId: string): Promise<boolean> {
  const found = await db
    .selectFrom('siteImage')
    .select('id')
    .where('practiceId', '=', practiceId)
    .where('id', '=', imageId)
    .executeTakeFirst();
  return found !== undefined;
}

/** An address holds 100 letters: this leaves room for a number behind it. */
const LONGEST_NAME_IN_ADDRESS = 80;

/** "rafael-thorne"; with a number where somebody else has that name. */
async function freeSlug({ db, practiceId }: PracticeTransaction, name: string): Promise<string> {
  const begin = slugFrom(name, LONGEST_NAME_IN_ADDRESS) || 'team';
  const taken = await db.selectFrom('staffProfile').select('slug').where('practiceId', '=', practiceId).execute();
  const slugs = new Set(taken.map(({ slug }) => slug));
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? begin : `${begin}-${number}`;
    if (!slugs.has(slug)) return slug;
  }
}
