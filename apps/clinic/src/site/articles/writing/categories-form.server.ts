import { z } from 'zod';
import type { PracticeTransaction } from '../../../database/practice-transaction.ts';
import { type FormRefusal, parseForm, typedValues } from '../../../forms/form.ts';
import { addCategory, moveCategory, renameCategory } from './categories.server.ts';

const Names = {
  nameEn: z.string().trim().min(1, 'Give it a name.').max(100, 'The name is longer than 100 letters. Shorten it.'),
  nameEs: z.string().trim().max(100, 'The name is longer than 100 letters. Shorten it.').default(''),
};

const CategoryForm = z.discriminatedUnion(
  'what',
  [
    z.object({ what: z.literal('add'), ...Names }),
    z.object({ what: z.literal('rename'), categoryId: z.string(), ...Names }),
    z.object({ what: z.enum(['up', 'down']), categoryId: z.string() }),
  ],
  'This page did not send what it should. Open it anew.',
);

/** @returns why it was refused; undefined where it is done */
export async function categoriesForm(tx: PracticeTransaction, form: FormData): Promise<FormRefusal | undefined> {
  const parsed = parseForm(CategoryForm, form);
  if (!parsed.ok) return { ...parsed.refusal, errors: asForm(parsed.refusal.errors) };
  const sent = parsed.value;
  const answer =
    sent.what === 'add'
      ? await addCategory(tx, sent)
      : sent.what === 'rename'
        ? await renameCategory(tx, sent.categoryId, { nameEn: sent.nameEn, nameEs: sent.nameEs })
        : await moveCategory(tx, sent.categoryId, sent.what);
  if (answer.kind === 'done') return undefined;
  return { values: typedValues(form), errors: { [answer.field]: answer.message } };
}

/** A button that sends nothing of use has no field to stand at. */
function asForm({ what, ...errors }: FormRefusal['errors']): FormRefusal['errors'] {
  return what === undefined ? errors : { ...errors, form: what };
}
