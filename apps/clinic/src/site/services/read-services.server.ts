import type { Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';

export type Service = {
  readonly id: string;
  readonly nameEn: string;
  readonly nameEs: string;
  readonly textEn: string;
  readonly textEs: string;
  readonly lengthMinutes: number | null;
  readonly priceEn: string;
  readonly priceEs: string;
  readonly shown: boolean;
  readonly position: number;
  readonly edition: number;
  readonly clinicIds: readonly string[];
};

/** All services in the practice's own order; the site shows those that are `shown`. */
export async function readServices(db: Transaction<Tables>, practiceId: string): Promise<readonly Service[]> {
  const rows = await db
    .selectFrom('siteService')
    .selectAll()
    .where('practiceId', '=', practiceId)
    .orderBy('position')
    .orderBy('nameEn')
    .execute();
  const places = await db.selectFrom('siteServiceClinic').selectAll().where('practiceId', '=', practiceId).execute();
  return rows.map(({ practiceId: _, ...row }) => ({
    ...row,
    clinicIds: places.filter(({ serviceId }) => serviceId === row.id).map(({ clinicId }) => clinicId),
  }));
}
