import type { z } from 'zod';

/** What was typed, by field name; several values of one name are joined by a comma. */
export type Typed = Readonly<Record<string, string>>;

/** The answer to a form that was refused: what was typed, and a sentence for each field that needs another look. */
export type FormRefusal = {
  readonly values: Typed;
  /** By field name; `form` holds what belongs to no single field. */
  readonly errors: Readonly<Record<string, string>>;
};

export type ParsedForm<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: FormRefusal };

/** The one pattern for forms: zod reads what was sent, and a refusal keeps all that was typed. */
export function parseForm<Schema extends z.ZodType>(schema: Schema, form: FormData): ParsedForm<z.output<Schema>> {
  const values = typedValues(form);
  const parsed = schema.safeParse(values);
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const field = issue.path.length > 0 ? issue.path.join('.') : 'form';
    errors[field] ??= issue.message;
  }
  return { ok: false, refusal: { values, errors } };
}

export function typedValues(form: FormData): Typed {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue;
    const text = storable(value);
    values[name] = name in values ? `${values[name]},${text}` : text;
  }
  return values;
}

/** JSON that a page sent by itself; undefined where it can't be read. */
export async function readJson(request: Request): Promise<unknown> {
  try {
    return JSON.parse(await request.text(), (_key, value: unknown) =>
      typeof value === 'string' ? storable(value) : value,
    );
  } catch {
    return undefined;
  }
}

/** Without what no key types and no database text takes: the zero character and half characters. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}

/** Passwords are typed again: they never go back into a page. */
export function withoutPasswords(refusal: FormRefusal): FormRefusal {
  const values = Object.fromEntries(Object.entries(refusal.values).filter(([name]) => !/password/i.test(name)));
  return { ...refusal, values };
}
