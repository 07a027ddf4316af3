import type { FormRefusal } from '../../forms/form.ts';
import parts from '../../look/page-parts.module.css';
import type { SiteTab } from '../staff/site-tabs.tsx';
import { ColourField } from './colour-field.tsx';
import { LogoField } from './logo-field.tsx';
import { COLOUR_FIELDS, CORNER_IDS, CORNERS, TYPE_IDS, TYPES } from './look.ts';
import styles from './look-page.module.css';
import type { LookView } from './look-view.server.ts';
import { PairList } from './pair-list.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { SitePreview } from './site-preview.tsx';
import { useTriedLook } from './use-tried-look.ts';

type LookPageProps = {
  readonly view: LookView;
  readonly practiceName: string;
  readonly tabs: readonly SiteTab[];
  readonly done: string | undefined;
  readonly refusal: FormRefusal | undefined;
};

const DONE: Readonly<Record<string, string>> = {
  saved: 'Your public site looks like this from now on.',
  back: 'The look before holds again. The one you left is kept: going back once more returns to it.',
};

/** The owner's page: how the public site looks, beside the site itself as it would look. */
export function LookPage({ view, practiceName, tabs, done, refusal }: LookPageProps) {
  const { values, set, look, bad } = useTriedLook(view, refusal);
  return (
    <SettingsFrame
      title="Look of the site"
      heading="Look"
      about="How your public site looks. What you change shows beside it at once, and to visitors once you save it."
      tabs={tabs}
      done={done && DONE[done]}
      refusal={refusal}
    >
      <form method="post" className={styles.form}>
        <input type="hidden" name="version" value={view.version} />
        <fieldset>
          <legend>Colours</legend>
          {COLOUR_FIELDS.map((field) => (
            <ColourField
              key={field}
              field={field}
              value={values[field] ?? ''}
              bad={bad.find((one) => one.field === field)}
              error={refusal?.errors[field]}
              onChange={(colour) => set(field, colour)}
            />
          ))}
          <PairList look={look} />
        </fieldset>
        <fieldset>
          <legend>Letters</legend>
          <TypeChoice label="Headings" name="headingType" value={values.headingType} onChange={set} />
          <TypeChoice label="Text" name="textType" value={values.textType} onChange={set} />
          <p className={styles.hint}>Readers’ own machines have these: nothing is downloaded.</p>
        </fieldset>
        <fieldset>
          <legend>Corners</legend>
          <div className={styles.choices}>
            {CORNER_IDS.map((id) => (
              <label key={id}>
                <input
                  type="radio"
                  name="corner"
                  value={id}
                  checked={values.corner === id}
                  onChange={() => set('corner', id)}
                />
                {CORNERS[id].name}
              </label>
            ))}
          </div>
        </fieldset>
        <LogoField
          logos={view.logos}
          practiceName={practiceName}
          value={values.logoImageId ?? ''}
          onChange={(id) => set('logoImageId', id)}
        />
        <div className={parts.actions}>
          <button type="submit" className={parts.button}>
            Save this look
          </button>
          {view.version > 0 && (
            <button type="submit" name="intent" value="back" className={parts.quiet}>
              Back to the look before
            </button>
          )}
        </div>
      </form>
      <SitePreview tried={values} />
    </SettingsFrame>
  );
}

type TypeChoiceProps = {
  readonly label: string;
  readonly name: 'headingType' | 'textType';
  readonly value: string | undefined;
  readonly onChange: (name: 'headingType' | 'textType', id: string) => void;
};

function TypeChoice({ label, name, value, onChange }: TypeChoiceProps) {
  return (
    <label className={styles.field}>
      {label}
      <select name={name} value={value} onChange={(event) => onChange(name, event.currentTarget.value)}>
        {TYPE_IDS.map((id) => (
          <option key={id} value={id}>
            {TYPES[id].name}: {TYPES[id].says}
          </option>
        ))}
      </select>
    </label>
  );
}
