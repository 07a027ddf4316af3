import { type FormRefusal, parseForm, typedValues } from '../../forms/form.ts';
import { COLOUR_FIELDS, type Look } from './look.ts';
import { badColours, refusalOf } from './look-colours.ts';
import { LookForm } from './look-form.ts';

export type LookAnswer =
  | { readonly kind: 'back' }
  /** What was typed, with a colour in place of one that can't be read; nothing is kept yet. */
  | { readonly kind: 'taken'; readonly refusal: FormRefusal }
  | { readonly kind: 'refused'; readonly refusal: FormRefusal }
  | { readonly kind: 'look'; readonly look: Look; readonly seenVersion: number };

/** What an owner sent: a look that can be kept, or why not, with all that was typed. */
export function readLookForm(form: FormData): LookAnswer {
  const typed = typedValues(form);
  if (typed.intent === 'back') return { kind: 'back' };
  // "brand:#0f7a5f": the button beside a colour that can't be read, where a page has no scripts to take it by.
  const [field, colour] = typed.take?.split(':') ?? [];
  if (field && colour && COLOUR_FIELDS.some((one) => one === field)) {
    return { kind: 'taken', refusal: { values: { ...typed, [field]: colour }, errors: {} } };
  }
  const parsed = parseForm(LookForm, form);
  if (!parsed.ok) return { kind: 'refused', refusal: parsed.refusal };
  const look = { ...parsed.value, logoImageId: parsed.value.logoImageId };
  const bad = badColours(look);
  if (bad.length > 0) {
    const errors = Object.fromEntries(bad.map((one) => [one.field, refusalOf(one)]));
    return { kind: 'refused', refusal: { values: typed, errors } };
  }
  const seen = Number(typed.version);
  return { kind: 'look', look, seenVersion: Number.isInteger(seen) ? seen : -1 };
}

export function changedMeanwhile(form: FormData): FormRefusal {
  const { version: _version, ...values } = typedValues(form);
  return {
    values,
    errors: {
      form: 'Somebody else has chosen since you opened this page. What you chose is still here: look at it once more, and save it again if it shall hold.',
    },
  };
}
