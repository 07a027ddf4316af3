import { useState } from 'react';
import type { FormRefusal, Typed } from '../../forms/form.ts';
import type { Look } from './look.ts';
import { badColours } from './look-colours.ts';
import { lookOf } from './look-form.ts';
import type { LookView } from './look-view.server.ts';

/** What stands in the owner's form, the look it makes, and which of its colours can't be read. */
export function useTriedLook(view: LookView, refusal: FormRefusal | undefined) {
  const [values, setValues] = useState<Typed>(() => refusal?.values ?? valuesOf(view.look));
  const look = lookOf(values, view.look);
  return {
    values,
    look,
    bad: badColours(look),
    set: (name: keyof Look, value: string) => setValues((now) => ({ ...now, [name]: value })),
  };
}

function valuesOf({ logoImageId, ...look }: Look): Typed {
  return { ...look, logoImageId: logoImageId ?? '' };
}
