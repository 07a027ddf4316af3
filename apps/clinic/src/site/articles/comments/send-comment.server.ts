import { newId } from '../../../database/identifier.ts';
import { type FormRefusal, parseForm, typedValues } from '../../../forms/form.ts';
import type { SiteLanguage } from '../../language.ts';
import { type Sender, visitorFormGuard } from '../../visitor-forms/index.server.ts';
import { refusalStatus, refusalWords } from '../../visitor-forms/index.ts';
import { commentForm } from './comment-form.ts';

/** Names the form to the guard: what one counts, no other does. Its limits stand in visitor-forms/limits.ts. */
export const COMMENT_FORM = 'comment';

export type CommentAnswer =
  | { readonly kind: 'held' }
  | {
      readonly kind: 'refused';
      readonly status: 422 | 429;
      readonly refusal: FormRefusal;
      /** Goes back into the form where the guard said so. */
      readonly formTime: string | undefined;
    };

/** Keeps a comment until somebody of the practice has read it. Nobody sees it before. */
export async function sendComment(
  sender: Sender,
  articleId: string,
  language: SiteLanguage,
  form: FormData,
): Promise<CommentAnswer> {
  const parsed = parseForm(commentForm(language), form);
  if (!parsed.ok) return { kind: 'refused', status: 422, refusal: parsed.refusal, formTime: undefined };
  const { db, practiceId, now } = sender;
  const typed = typedValues(form);
  const guarded = await visitorFormGuard(sender, COMMENT_FORM, typed, async (since, addressHash) => {
    const { count } = await db
      .selectFrom('articleComment')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('practiceId', '=', practiceId)
      .where('writtenAt', '>', since)
      .$if(addressHash !== undefined, (query) => query.where('addressHash', '=', addressHash ?? ''))
      .executeTakeFirstOrThrow();
    return count;
  });
  if (guarded.kind === 'refused') {
    const errors = { form: refusalWords(guarded.why, language) };
    const refusal = { values: typed, errors };
    return { kind: 'refused', status: refusalStatus(guarded.why), refusal, formTime: guarded.formTime };
  }
  await db
    .insertInto('articleComment')
    .values({
      ...{ practiceId, id: newId(), articleId, ...parsed.value },
      ...{ addressHash: guarded.addressHash, writtenAt: now, decidedBy: null, decidedAt: null },
    })
    .execute();
  return { kind: 'held' };
}
