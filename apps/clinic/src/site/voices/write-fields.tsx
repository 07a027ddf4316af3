import type { Typed } from '../../forms/form.ts';
import { PERIODS, SHOWN_AS } from './choices.ts';
import { LONGEST_WORDS } from './write-form.ts';
import type { WriteView } from './write-page.tsx';
import { WRITE_WORDS } from './write-words.ts';

type WrittenFieldsProps = {
  readonly view: Extract<WriteView, { kind: 'open' }>;
  readonly values: Typed;
  readonly errors: Readonly<Record<string, string>>;
};

/** What is typed and chosen before it is looked at: words, name, clinic and time. */
export function WrittenFields({ view: { language, clinics, isMinor }, values, errors }: WrittenFieldsProps) {
  const says = WRITE_WORDS[language];
  return (
    <>
      <div className="plain-field">
        <label htmlFor="words">{says.words}</label>
        <small id="words-hint">{says.wordsHint(LONGEST_WORDS)}</small>
        <textarea
          id="words"
          name="words"
          rows={8}
          defaultValue={values.words ?? ''}
          aria-invalid={errors.words ? true : undefined}
          aria-describedby={errors.words ? 'words-hint words-error' : 'words-hint'}
        />
        <FieldError name="words" errors={errors} />
      </div>
      <fieldset>
        <legend>{says.name}</legend>
        <small>{says.nameHint}</small>
        <div className="side-by-side">
          <TextField name="givenName" label={says.givenName} values={values} errors={errors} />
          <TextField name="familyName" label={says.familyName} values={values} errors={errors} />
        </div>
      </fieldset>
      <Choices
        name="shownAs"
        legend={says.shownAs}
        chosen={values.shownAs ?? 'first'}
        choices={SHOWN_AS.map((value) => ({ value, label: says.shownAsChoices[value] }))}
        errors={errors}
      />
      <Choices
        name="clinicId"
        legend={says.clinic}
        chosen={values.clinicId ?? clinics[0]?.id ?? ''}
        choices={clinics.map(({ id, name }) => ({ value: id, label: name }))}
        errors={errors}
      />
      <Choices
        name="period"
        legend={says.period}
        chosen={values.period ?? 'two-years'}
        choices={PERIODS.map((value) => ({ value, label: says.periodChoices[value] }))}
        errors={errors}
      />
      {isMinor && (
        <fieldset>
          <legend>{says.guardian}</legend>
          <small>{says.guardianHint}</small>
          <div className="side-by-side">
            <TextField name="guardianName" label={says.guardianName} values={values} errors={errors} />
            <TextField name="relation" label={says.relation} values={values} errors={errors} />
          </div>
        </fieldset>
      )}
    </>
  );
}

type FieldProps = {
  readonly name: string;
  readonly errors: Readonly<Record<string, string>>;
};

function TextField({ name, label, values, errors }: FieldProps & { readonly label: string; readonly values: Typed }) {
  return (
    <div className="plain-field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        type="text"
        name={name}
        maxLength={80}
        autoComplete={AUTOCOMPLETE[name]}
        defaultValue={values[name] ?? ''}
        aria-invalid={errors[name] ? true : undefined}
        aria-describedby={errors[name] ? `${name}-error` : undefined}
      />
      <FieldError name={name} errors={errors} />
    </div>
  );
}

const AUTOCOMPLETE: Readonly<Record<string, string>> = { givenName: 'given-name', familyName: 'family-name' };

type ChoicesProps = FieldProps & {
  readonly legend: string;
  readonly chosen: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

function Choices({ name, legend, chosen, choices, errors }: ChoicesProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className="choice">
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
          {label}
        </label>
      ))}
      <FieldError name={name} errors={errors} />
    </fieldset>
  );
}

function FieldError({ name, errors }: FieldProps) {
  if (!errors[name]) return null;
  return (
    <span className="field-error" id={`${name}-error`}>
      {errors[name]}
    </span>
  );
}
