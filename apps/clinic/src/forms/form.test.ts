import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseForm, readJson, typedValues, withoutPasswords } from './form.ts';

const Schema = z.object({
  name: z.string().min(1, { error: 'Type a name.' }),
  age: z.coerce.number({ error: 'Type the age in years.' }).int({ error: 'Type whole years.' }),
});

function sent(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

describe('a form', () => {
  it('is read by its schema', () => {
    expect(parseForm(Schema, sent({ name: 'Mara', age: '41' }))).toEqual({
      ok: true,
      value: { name: 'Mara', age: 41 },
    });
  });

  it('that is refused gives back all that was typed, and a sentence for each field', () => {
    expect(parseForm(Schema, sent({ name: '', age: '4.5', more: 'kept' }))).toEqual({
      ok: false,
      refusal: {
        values: { name: '', age: '4.5', more: 'kept' },
        errors: { name: 'Type a name.', age: 'Type whole years.' },
      },
    });
  });

  it('loses what no key types and no database text takes', async () => {
    expect(typedValues(sent({ name: 'Ma\u0000ra' }))).toEqual({ name: 'Mara' });
    const body = JSON.stringify({ plan: 'a\u0000b\ud800', texts: ['\u0000'] });
    const request = new Request('http://127.0.0.1/', { method: 'POST', body });
    expect(await readJson(request)).toEqual({ plan: 'ab\ufffd', texts: [''] });
    expect(await readJson(new Request('http://127.0.0.1/', { method: 'POST', body: '{' }))).toBeUndefined();
  });

  it('never sends a password back', () => {
    const refusal = { values: { email: 'a@example.com', password: 'x', newPassword: 'y' }, errors: {} };
    expect(withoutPasswords(refusal).values).toEqual({ email: 'a@example.com' });
  });
});
