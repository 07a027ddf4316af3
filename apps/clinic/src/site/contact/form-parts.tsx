import type { FormRefusal } from '../../forms/form.ts';
import { PlainField } from '../../look/plain-field.tsx';
import { TelephoneLink } from '../clinics/open-now.tsx';
import { inLanguage, type SiteLanguage } from '../language.ts';
import { contactWords } from './contact-words.ts';
import type { Thanks } from './thanks.ts';

export type FormState = {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  /** Name of the first field that needs another look. */
  readonly first: string | undefined;
};

export function formState(refusal: FormRefusal | undefined, begun: Readonly<Record<string, string>>): FormState {
  const errors = refusal?.errors ?? {};
  return { values: refusal?.values ?? begun, errors, first: Object.keys(errors)[0] };
}

type ChoicesProps = {
  readonly state: FormState;
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly type: 'radio' | 'checkbox';
  readonly choices: Readonly<Record<string, string>>;
};

/** A question with its answers to press on; works without scripts. */
export function Choices({ state, name, legend, hint, type, choices }: ChoicesProps) {
  const error = state.errors[name];
  const chosen = (state.values[name] ?? '').split(',');
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  const first = Object.keys(choices)[0];
  return (
    <fieldset className="choices" aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {hint && <small id={`${name}-hint`}>{hint}</small>}
      <div className="choice-row">
        {Object.entries(choices).map(([value, words]) => (
          <label key={value}>
            <input
              type={type}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              required={type === 'radio'}
              aria-invalid={error ? true : undefined}
              {...(state.first === name && value === first && { autoFocus: true })}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {error && (
        <span className="field-error" id={`${name}-error`}>
          {error}
        </span>
      )}
    </fieldset>
  );
}

/** A field of a visitor's form with what was typed and what was wrong. */
export function wired(state: FormState, name: string) {
  return { name, value: state.values[name], error: state.errors[name], isFirstError: state.first === name };
}

type SenderProps = {
  readonly state: FormState;
  readonly language: SiteLanguage;
  readonly clinics: readonly { readonly slug: string; readonly name: string; readonly city: string }[];
};

export function ClinicField({ state, language, clinics }: SenderProps) {
  const words = contactWords(language);
  const [only] = clinics;
  if (clinics.length === 1 && only) return <input type="hidden" name="clinic" value={only.slug} />;
  return (
    <PlainField
      {...wired(state, 'clinic')}
      label={words.clinic}
      options={
        <>
          <option value="">–</option>
          {clinics.map(({ slug, name, city }) => (
            <option key={slug} value={slug}>
              {`${name}, ${city}`}
            </option>
          ))}
        </>
      }
    />
  );
}

/** Who writes and how we answer: the same in both forms. */
export function SenderFields({ state, language }: Omit<SenderProps, 'clinics'>) {
  const words = contactWords(language);
  return (
    <>
      <PlainField {...wired(state, 'writtenAs')} label={words.name} autoComplete="name" maxLength={100} />
      <Choices
        state={state}
        name="answerBy"
        legend={words.answerBy}
        type="radio"
        choices={{ telephone: words.byTelephone, email: words.byEmail }}
      />
      <div className="side-by-side">
        <PlainField
          {...wired(state, 'telephone')}
          label={words.telephone}
          hint={words.telephoneHint}
          type="tel"
          autoComplete="tel"
          maxLength={40}
          required={false}
        />
        <PlainField
          {...wired(state, 'email')}
          label={words.email}
          hint={words.emailHint}
          type="email"
          autoComplete="email"
          maxLength={200}
          required={false}
        />
      </div>
    </>
  );
}

/** What has to be read before anything is typed. */
export function BeforeYouWrite({ language }: { readonly language: SiteLanguage }) {
  const words = contactWords(language);
  return (
    <div className="before-you-write">
      <p>{words.noMedical}</p>
      <p>
        <strong>{words.emergency}</strong>
      </p>
    </div>
  );
}

/** After something was sent. */
export function ThankYou({
  thanks,
  language,
  isBooking,
}: {
  readonly thanks: Thanks;
  readonly language: SiteLanguage;
  readonly isBooking: boolean;
}) {
  const words = contactWords(language);
  const sentence = isBooking ? words.thanksBooking : words.thanksMessage;
  return (
    <section className="plain-page wide" role="status">
      <h1>{words.thanks}</h1>
      <p className="lead-words">{sentence(thanks.clinicName, thanks.when)}</p>
      <p>
        {words.sooner} <TelephoneLink telephone={thanks.telephone} />.
      </p>
      <p>{words.emergency}</p>
      <p>
        <a href={inLanguage(`/clinics/${thanks.slug}`, language)}>{words.backTo(thanks.clinicName)}</a>
      </p>
    </section>
  );
}
