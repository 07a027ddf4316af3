import type { PracticeTransaction } from '../database/practice-transaction.ts';
import { type FormRefusal, parseForm, typedValues } from '../forms/form.ts';
import { CredentialForm, EndForm, textsOf } from './credential-form.ts';
import { endCredential, type PutCredential, putCredential } from './put-credential.server.ts';

export const CREDENTIAL_DONE = ['saved', 'ended'] as const;
export type CredentialDone = (typeof CREDENTIAL_DONE)[number];

export type CredentialAnswer =
  | { readonly kind: 'done'; readonly done: CredentialDone; readonly state: string }
  | { readonly kind: 'refused'; readonly refusal: FormRefusal }
  /** Somebody else changed it meanwhile: what stands now, and its version. */
  | {
      readonly kind: 'stale';
      readonly refusal: FormRefusal;
      readonly present: Readonly<Record<string, string>> | undefined;
      readonly seen: number;
    };

/** The two forms of the page, told apart by the field `what`. */
export async function sendCredential(
  tx: PracticeTransaction,
  staffId: string,
  form: FormData,
): Promise<CredentialAnswer> {
  const values = typedValues(form);
  if (values.what === 'end') {
    const parsed = parseForm(EndForm, form);
    if (!parsed.ok) return { kind: 'refused', refusal: parsed.refusal };
    const { state, seen, endedReason: reason } = parsed.value;
    return told(await endCredential(tx, staffId, { state, seen, reason }), { done: 'ended', state, values });
  }
  const parsed = parseForm(CredentialForm, form);
  if (!parsed.ok) return { kind: 'refused', refusal: parsed.refusal };
  const { entry, seen } = parsed.value;
  return told(await putCredential(tx, staffId, entry, seen), { done: 'saved', state: entry.state, values });
}

function told(
  answer: PutCredential,
  {
    done,
    state,
    values,
  }: { readonly done: CredentialDone; readonly state: string; readonly values: FormRefusal['values'] },
): CredentialAnswer {
  if (answer.kind === 'saved') return { kind: 'done', done, state };
  const { entry, rowVersion } = answer.present;
  const form = 'Somebody else changed this credential meanwhile. Nothing of yours was kept yet.';
  return {
    kind: 'stale',
    refusal: { values, errors: { form } },
    present: entry && textsOf(entry),
    seen: rowVersion,
  };
}
