import { isId, newId } from '../../database/identifier.ts';
import { NotFound, type PracticeTransaction } from '../../database/practice-transaction.ts';
import { clinicsIn } from '../../practice/clinics.server.ts';
import { siteChanged } from '../served/changed.server.ts';
import { readServices, type Service } from './read-services.server.ts';
import type { SentService } from './service-form.ts';

export type EditedService = {
  /** Undefined for one that is being added. */
  readonly service: Service | undefined;
  readonly clinics: readonly { readonly id: string; readonly name: string }[];
};

/** @param serviceId `new` for one that is being added. @throws NotFound where there is none */
export async function editedService(tx: PracticeTransaction, serviceId: string): Promise<EditedService> {
  const clinics = (await clinicsIn(tx)).map(({ id, name }) => ({ id, name }));
  if (serviceId === 'new') return { service: undefined, clinics };
  const service = (await readServices(tx.db, tx.practiceId)).find(({ id }) => id === serviceId);
  if (!isId(serviceId) || !service) throw new NotFound('There is no such service.');
  return { service, clinics };
}

/** Adds or changes a service. @returns stale where somebody else saved another version since the form was made */
export async function saveService(
  tx: PracticeTransaction,
  serviceId: string,
  { edition, clinics, shown, ...words }: SentService,
): Promise<'saved' | 'stale'> {
  const { db, practiceId } = tx;
  const before = await editedService(tx, serviceId);
  const id = before.service?.id ?? newId();
  const columns = { ...words, shown: shown === 'yes' };
  if (!before.service) {
    await db
      .insertInto('siteService')
      .values({ practiceId, id, ...columns })
      .execute();
  } else {
    const { numUpdatedRows } = await db
      .updateTable('siteService')
      .set({ ...columns, edition: edition + 1 })
      .where('practiceId', '=', practiceId)
      .where('id', '=', id)
      .where('edition', '=', edition)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return 'stale';
    await db.deleteFrom('siteServiceClinic').where('practiceId', '=', practiceId).where('serviceId', '=', id).execute();
  }
  const clinicIds = before.clinics.map((clinic) => clinic.id).filter((clinicId) => clinics.includes(clinicId));
  if (clinicIds.length > 0) {
    await db
      .insertInto('siteServiceClinic')
      .values(clinicIds.map((clinicId) => ({ practiceId, serviceId: id, clinicId })))
      .execute();
  }
  await siteChanged(db, practiceId, 'services');
  return 'saved';
}
