import { type FormRefusal, typedValues } from '../../forms/form.ts';
import type { Home } from './home.ts';
import { listIn, moved, withSections } from './home-fields.ts';
import { HomeForm } from './home-form.ts';

export type HomeAnswer =
  | { readonly kind: 'back' }
  /** A section moved, where a page has no scripts to move it by; nothing is kept yet. */
  | { readonly kind: 'moved'; readonly refusal: FormRefusal }
  | { readonly kind: 'refused'; readonly refusal: FormRefusal }
  | { readonly kind: 'home'; readonly home: Home; readonly seenVersion: number };

/** What an owner sent: a first page that can be kept, or why not, with all that was typed. */
export function readHomeForm(form: FormData): HomeAnswer {
  const typed = typedValues(form);
  if (typed.intent === 'back') return { kind: 'back' };
  const [way, id] = typed.move?.split(':') ?? [];
  if (id) {
    const order = moved(listIn(typed.order), id, way === 'up' ? -1 : 1).join(',');
    return { kind: 'moved', refusal: { values: { ...typed, order }, errors: {} } };
  }
  const parsed = HomeForm.safeParse(withSections(typed));
  if (parsed.success) {
    const seen = Number(typed.version);
    return { kind: 'home', home: parsed.data, seenVersion: Number.isInteger(seen) ? seen : -1 };
  }
  const errors = Object.fromEntries(
    parsed.error.issues.map(({ path, message }) => [String(path[0] ?? 'form'), message]),
  );
  return { kind: 'refused', refusal: { values: typed, errors } };
}
