import { NEEDLE_PRESETS, needleWords } from '@filiform/needling';
import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { FormRefusal } from '../forms/form.ts';
import parts from '../look/page-parts.module.css';
import styles from './stock.module.css';

type AddLotProps = { readonly newId: string; readonly refusal: FormRefusal | undefined };

/** A new lot. A tap on a size fills both numbers; without script they are typed. */
export function AddLot({ newId, refusal }: AddLotProps) {
  const { values = {}, errors = {} } = refusal ?? {};
  const form = useRef<HTMLFormElement>(null);
  const [size, setSize] = useState({ diameterMm: values.diameterMm ?? '', lengthMm: values.lengthMm ?? '' });
  useEffect(() => {
    if (Object.keys(errors).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  const text = (name: string, label: string) => ({
    name,
    label,
    defaultValue: values[name],
    error: errors[name],
    autoComplete: 'off',
  });
  const number = (name: 'diameterMm' | 'lengthMm', label: string) => ({
    name,
    label,
    value: size[name],
    onChange: (event: { readonly currentTarget: HTMLInputElement }) =>
      setSize({ ...size, [name]: event.currentTarget.value }),
    error: errors[name],
    inputMode: 'decimal' as const,
    autoComplete: 'off',
    required: true,
  });
  return (
    <form ref={form} method="post" action="/staff/practice/needles" noValidate className={styles.form}>
      <input type="hidden" name="what" value="add" />
      <input type="hidden" name="id" value={refusal?.values.id ?? newId} />
      <TextInput {...text('brand', 'Brand')} required />
      <fieldset className={styles.size}>
        <legend>Size</legend>
        <div className={styles.presets}>
          {NEEDLE_PRESETS.map((preset) => (
            <button
              key={needleWords(preset)}
              type="button"
              className={styles.preset}
              aria-pressed={size.diameterMm === String(preset.diameterMm) && size.lengthMm === String(preset.lengthMm)}
              onClick={() => setSize({ diameterMm: String(preset.diameterMm), lengthMm: String(preset.lengthMm) })}
            >
              {needleWords(preset).replace(' mm', '')}
            </button>
          ))}
        </div>
        <div className={styles.numbers}>
          <TextInput {...number('diameterMm', 'Thickness, mm')} />
          <TextInput {...number('lengthMm', 'Length, mm')} />
        </div>
      </fieldset>
      <TextInput {...text('lot', 'Lot')} description="As on the packet: a recall names it." required />
      <TextInput {...text('expiresOn', 'Last day of use')} type="date" required />
      <TextInput {...text('note', 'Note')} description="Where it lies, who ordered it." />
      <button type="submit" className={parts.button}>
        Add to the drawer
      </button>
    </form>
  );
}
