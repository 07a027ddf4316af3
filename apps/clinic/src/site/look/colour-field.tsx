import { useEffect, useState } from 'react';
import { isHex } from '../../look/contrast.ts';
import parts from '../../look/page-parts.module.css';
import { COLOUR_NAMES, type ColourField as Field } from './look.ts';
import { type BadColour, refusalOf } from './look-colours.ts';
import styles from './look-page.module.css';

type ColourFieldProps = {
  readonly field: Field;
  readonly value: string;
  /** Why the colour can't be read, as it stands now. */
  readonly bad: BadColour | undefined;
  /** What the server said of it when it was sent. */
  readonly error: string | undefined;
  readonly onChange: (colour: string) => void;
};

const HINTS: Readonly<Record<Field, string>> = {
  paper: 'What everything stands on: white, or nearly.',
  brand: 'The colour of your practice.',
  accent: 'Where it hurts in pictures, and what must not be missed.',
};

/** One colour of the look: by its digits or by eye. One that can't be read says so, with the nearest that can. */
export function ColourField({ field, value, bad, error, onChange }: ColourFieldProps) {
  const sentence = bad ? refusalOf(bad) : isHex(value) ? undefined : error;
  // Choosing by eye needs scripts, which hand the colour on to the field that is sent.
  const [canPick, setCanPick] = useState(false);
  useEffect(() => setCanPick(true), []);
  return (
    <div className={styles.field}>
      <label htmlFor={`colour-${field}`}>{COLOUR_NAMES[field]}</label>
      <small id={`colour-${field}-hint`}>{HINTS[field]}</small>
      <div className={styles.colour}>
        {canPick && (
          <input
            type="color"
            aria-label={`${COLOUR_NAMES[field]}, chosen by eye`}
            value={isHex(value) ? value : '#000000'}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )}
        <input
          id={`colour-${field}`}
          name={field}
          value={value}
          maxLength={7}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={sentence ? true : undefined}
          aria-describedby={`colour-${field}-hint${sentence ? ` colour-${field}-error` : ''}`}
          onChange={(event) => onChange(event.currentTarget.value.trim().toLowerCase())}
        />
      </div>
      {sentence && (
        <p id={`colour-${field}-error`} className={styles.bad}>
          {sentence}
        </p>
      )}
      {bad && (
        <button
          type="submit"
          name="take"
          value={`${field}:${bad.nearest}`}
          className={parts.quiet}
          onClick={(event) => {
            event.preventDefault();
            onChange(bad.nearest);
          }}
        >
          <i className={styles.swatch} style={{ background: bad.nearest }} /> Take {bad.nearest}
        </button>
      )}
    </div>
  );
}
