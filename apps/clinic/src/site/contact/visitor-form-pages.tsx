import type { FormRefusal } from '../../forms/form.ts';
import { PlainField } from '../../look/plain-field.tsx';
import { inLanguage, type SiteLanguage } from '../language.ts';
import { VisitorFormFields } from '../visitor-forms/index.ts';
import { contactWords } from './contact-words.ts';
import {
  BeforeYouWrite,
  Choices,
  ClinicField,
  type FormState,
  formState,
  SenderFields,
  ThankYou,
  wired,
} from './form-parts.tsx';
import type { Thanks } from './thanks.ts';

type VisitorPageProps = {
  readonly language: SiteLanguage;
  readonly clinics: readonly { readonly slug: string; readonly name: string; readonly city: string }[];
  readonly wanted: { readonly clinic: string; readonly clinician: string };
  readonly formTime: string;
  readonly thanks: Thanks | undefined;
  readonly refusal: FormRefusal | undefined;
};

/** A message to a clinic. */
export function ContactPage(props: VisitorPageProps) {
  const { language, clinics, wanted, formTime, thanks, refusal } = props;
  const words = contactWords(language);
  if (thanks && !refusal) return <ThankYou {...{ thanks, language }} isBooking={false} />;
  const state = formState(refusal, { clinic: wanted.clinic });
  return (
    <section className="plain-page wide">
      <h1>{words.contact}</h1>
      <p>{words.contactLead}</p>
      <BeforeYouWrite language={language} />
      <Refused state={state} />
      <form method="post" action={inLanguage('/contact', language)}>
        <VisitorFormFields formTime={formTime} />
        <ClinicField {...{ state, language, clinics }} />
        <SenderFields {...{ state, language }} />
        <WordsField state={state} language={language} />
        <button type="submit">{words.send}</button>
      </form>
      <p>
        <a href={inLanguage('/book', language)}>{words.orBook}</a>
      </p>
    </section>
  );
}

type BookPageProps = VisitorPageProps & {
  readonly clinicians: readonly { readonly slug: string; readonly name: string; readonly credentials: string }[];
};

/** A request for a visit. */
export function BookPage(props: BookPageProps) {
  const { language, clinics, clinicians, wanted, formTime, thanks, refusal } = props;
  const words = contactWords(language);
  if (thanks && !refusal) return <ThankYou {...{ thanks, language }} isBooking />;
  const state = formState(refusal, {
    clinic: wanted.clinic,
    clinician: wanted.clinician,
    ride: 'no',
    spoken: language,
  });
  return (
    <section className="plain-page wide">
      <h1>{words.book}</h1>
      <p>{words.bookLead}</p>
      <BeforeYouWrite language={language} />
      <Refused state={state} />
      <form method="post" action={inLanguage('/book', language)}>
        <VisitorFormFields formTime={formTime} />
        <ClinicField {...{ state, language, clinics }} />
        <Choices {...{ state }} name="visit" legend={words.visit} type="radio" choices={words.visitChoices} />
        {clinicians.length > 0 && (
          <PlainField
            {...wired(state, 'clinician')}
            label={words.clinician}
            required={false}
            options={
              <>
                <option value="">{words.whoever}</option>
                {clinicians.map(({ slug, name, credentials }) => (
                  <option key={slug} value={slug}>
                    {credentials ? `${name}, ${credentials}` : name}
                  </option>
                ))}
              </>
            }
          />
        )}
        <Choices
          {...{ state }}
          name="days"
          legend={words.days}
          hint={words.daysHint}
          type="checkbox"
          choices={words.dayChoices}
        />
        <Choices {...{ state }} name="times" legend={words.times} type="checkbox" choices={words.timeChoices} />
        <Choices
          {...{ state }}
          name="reason"
          legend={words.reason}
          hint={words.reasonHint}
          type="radio"
          choices={words.reasonChoices}
        />
        <Choices {...{ state }} name="ride" legend={words.ride} type="radio" choices={words.rideChoices} />
        <Choices {...{ state }} name="spoken" legend={words.spoken} type="radio" choices={words.spokenChoices} />
        <SenderFields {...{ state, language }} />
        <button type="submit">{words.sendWish}</button>
      </form>
    </section>
  );
}

function Refused({ state }: { readonly state: FormState }) {
  const { form } = state.errors;
  if (!form) return null;
  return (
    <p className="refusal" role="alert">
      {form}
    </p>
  );
}

function WordsField({ state, language }: { readonly state: FormState; readonly language: SiteLanguage }) {
  const words = contactWords(language);
  const error = state.errors.words;
  return (
    <div className="plain-field">
      <label htmlFor="words">{words.words}</label>
      <small id="words-hint">{words.wordsHint}</small>
      <textarea
        id="words"
        name="words"
        rows={6}
        required
        maxLength={4000}
        defaultValue={state.values.words}
        aria-describedby={error ? 'words-hint words-error' : 'words-hint'}
        aria-invalid={error ? true : undefined}
        {...(state.first === 'words' && { autoFocus: true })}
      />
      {error && (
        <span className="field-error" id="words-error">
          {error}
        </span>
      )}
    </div>
  );
}
