import { isId, newId } from '../../../database/identifier.ts';
import type { PracticeTransaction } from '../../../database/practice-transaction.ts';
import { siteChanged } from '../../served/changed.server.ts';
import { slugFrom } from '../../slug.ts';

/** In the order in which readers see them, with how many articles each holds. */
export function categoriesOf(tx: PracticeTransaction) {
  return tx.db
    .selectFrom('articleCategory as c')
    .select((column) => [
      'c.id',
      'c.slug',
      'c.nameEn',
      'c.nameEs',
      column
        .selectFrom('article as a')
        .select((article) => article.fn.countAll<number>().as('count'))
        .whereRef('a.practiceId', '=', 'c.practiceId')
        .whereRef('a.categoryId', '=', 'c.id')
        .as('articles'),
    ])
    .where('c.practiceId', '=', tx.practiceId)
    .orderBy('c.position')
    .orderBy('c.nameEn')
    .execute();
}

export type CategoryAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly field: string; readonly message: string };

/** A new category, behind the others. Its address is made from its English name and stays. */
export async function addCategory(
  tx: PracticeTransaction,
  { nameEn, nameEs }: { readonly nameEn: string; readonly nameEs: string },
): Promise<CategoryAnswer> {
  const slug = slugFrom(nameEn);
  if (slug === '') return refused('The name needs a letter or a figure that can stand in an address.');
  const all = await categoriesOf(tx);
  const taken = all.find((one) => one.slug === slug);
  if (taken) return refused(`There is a category “${taken.nameEn}” already.`);
  await tx.db
    .insertInto('articleCategory')
    .values({ practiceId: tx.practiceId, id: newId(), slug, nameEn, nameEs, position: all.length })
    .execute();
  return changed(tx);
}

export async function renameCategory(
  tx: PracticeTransaction,
  categoryId: string,
  names: { readonly nameEn: string; readonly nameEs: string },
): Promise<CategoryAnswer> {
  if (!isId(categoryId)) return refused('This category is gone.');
  await tx.db
    .updateTable('articleCategory')
    .set(names)
    .where('practiceId', '=', tx.practiceId)
    .where('id', '=', categoryId)
    .execute();
  return changed(tx);
}

/** Moves a category one place; at the end it stays. */
export async function moveCategory(
  tx: PracticeTransaction,
  categoryId: string,
  where: 'up' | 'down',
): Promise<CategoryAnswer> {
  const ids = (await categoriesOf(tx)).map(({ id }) => id);
  const from = ids.indexOf(categoryId);
  const to = where === 'up' ? from - 1 : from + 1;
  const [moved, other] = [ids[from], ids[to]];
  if (moved === undefined || other === undefined) return { kind: 'done' };
  const order = ids.with(from, other).with(to, moved);
  for (const [position, id] of order.entries()) {
    await tx.db
      .updateTable('articleCategory')
      .set({ position })
      .where('practiceId', '=', tx.practiceId)
      .where('id', '=', id)
      .execute();
  }
  return changed(tx);
}

async function changed(tx: PracticeTransaction): Promise<CategoryAnswer> {
  await siteChanged(tx.db, tx.practiceId, 'articles');
  return { kind: 'done' };
}

function refused(message: string): CategoryAnswer {
  return { kind: 'refused', field: 'nameEn', message };
}
