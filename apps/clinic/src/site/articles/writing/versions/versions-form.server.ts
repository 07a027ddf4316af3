import { z } from 'zod';
import type { PracticeTransaction } from '../../../../database/practice-transaction.ts';
import { parseForm } from '../../../../forms/form.ts';
import { keepDraft, restoreVersion } from '../versions.server.ts';
import type { VersionsAnswer } from './versions-page.tsx';

const VersionsForm = z.discriminatedUnion('what', [
  z.object({ what: z.literal('keep') }),
  z.object({ what: z.literal('restore'), version: z.coerce.number().int().min(1) }),
]);

/** Keeps the text as a version, or brings one back. */
export async function versionsForm(
  tx: PracticeTransaction,
  articleId: string,
  form: FormData,
): Promise<VersionsAnswer> {
  const parsed = parseForm(VersionsForm, form);
  if (!parsed.ok) return refusal('This page did not send what it should. Open it anew.');
  const sent = parsed.value;
  if (sent.what === 'keep') {
    const kept = await keepDraft(tx, articleId);
    if (kept.kind === 'refused') return refusal(kept.message);
    return {
      sentence: kept.isNew ? `Kept as version ${kept.version}.` : `This text is version ${kept.version} already.`,
      undo: undefined,
      isRefusal: false,
    };
  }
  const { keptAs } = await restoreVersion(tx, articleId, sent.version);
  const before = keptAs === undefined ? '' : ` What stood there is version ${keptAs}.`;
  return { sentence: `The text is version ${sent.version} again.${before}`, undo: keptAs, isRefusal: false };
}

function refusal(sentence: string): VersionsAnswer {
  return { sentence, undo: undefined, isRefusal: true };
}
