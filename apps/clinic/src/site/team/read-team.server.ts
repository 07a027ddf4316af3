import type { Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import { readImages } from '../images/index.server.ts';
import type { StoredImage } from '../images/index.ts';

/** Somebody of the team as visitors find her. */
export type PublicProfile = {
  readonly staffId: string;
  readonly slug: string;
  readonly displayName: string;
  readonly credentials: string;
  readonly portrait: StoredImage | undefined;
  /** Language tags, such as `en`. */
  readonly languages: readonly string[];
  readonly textEn: string;
  readonly textEs: string;
  readonly interestsEn: string;
  readonly interestsEs: string;
  readonly clinicIds: readonly string[];
};

/** Those who want to be shown, are not held back and work here, in the practice's own order. */
export async function readTeam(db: Transaction<Tables>, practiceId: string): Promise<readonly PublicProfile[]> {
  const rows = await db
    .selectFrom('staffProfile as p')
    .innerJoin('staffMember as m', (join) =>
      join.onRef('m.practiceId', '=', 'p.practiceId').onRef('m.id', '=', 'p.staffId'),
    )
    .selectAll('p')
    .select(['m.displayName', 'm.credentials'])
    .where('p.practiceId', '=', practiceId)
    .where('p.wantsShown', '=', true)
    .where('p.heldBack', '=', false)
    .where('m.deactivatedAt', 'is', null)
    .orderBy('p.position')
    .orderBy('m.displayName')
    .execute();
  const places = await db.selectFrom('staffProfileClinic').selectAll().where('practiceId', '=', practiceId).execute();
  const images = await readImages(
    db,
    practiceId,
    rows.flatMap(({ imageId }) => imageId ?? []),
  );
  return rows.map((row) => ({
    staffId: row.staffId,
    slug: row.slug,
    displayName: row.displayName,
    credentials: row.credentials,
    portrait: row.imageId === null ? undefined : images.get(row.imageId),
    languages: row.languages,
    textEn: row.textEn,
    textEs: row.textEs,
    interestsEn: row.interestsEn,
    interestsEs: row.interestsEs,
    clinicIds: places.filter(({ staffId }) => staffId === row.staffId).map(({ clinicId }) => clinicId),
  }));
}
