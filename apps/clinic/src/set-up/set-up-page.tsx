import type { FormRefusal } from '../forms/form.ts';
import { PlainField } from '../look/plain-field.tsx';
import { COMMON_TIME_ZONES } from '../practice/time-zones.ts';
import { SHORTEST_PASSWORD } from '../staff/index.ts';

type SetUpPageProps = {
  /** IANA names of every zone the machine knows. */
  readonly timeZones: readonly string[];
  readonly refusal: FormRefusal | undefined;
};

/** The first page of a new practice: who it is, where its first clinic stands, who owns it. */
export function SetUpPage({ timeZones, refusal }: SetUpPageProps) {
  const first = Object.keys(refusal?.errors ?? {})[0];
  const field = (name: string) => ({
    name,
    value: refusal?.values[name],
    error: refusal?.errors[name],
    isFirstError: name === first,
  });
  return (
    <div className="plain-page wide">
      <title>Set up your practice</title>
      <h1>Set up your practice</h1>
      <p>One page, once. You can sign in right after it, and invite the others.</p>
      {refusal && (
        <p className="refusal" role="alert">
          {refusal.errors.form ?? 'Something needs another look. What you typed is still here.'}
        </p>
      )}
      <form method="post">
        <fieldset>
          <legend>The practice</legend>
          <PlainField label="Name of the practice" {...field('practiceName')} autoComplete="organization" />
          <PlainField
            label="What you do, in one sentence"
            hint="It stands at the top of your public page."
            {...field('tagline')}
          />
          <PlainField label="Telephone for patients" type="tel" {...field('telephone')} autoComplete="tel" />
        </fieldset>
        <fieldset>
          <legend>Your first clinic</legend>
          <PlainField label="Name of the clinic" hint="The street or the quarter does well." {...field('clinicName')} />
          <PlainField label="Street and number" {...field('street')} autoComplete="street-address" />
          <div className="side-by-side">
            <PlainField label="City" {...field('city')} autoComplete="address-level2" />
            <PlainField label="State" {...field('state')} autoComplete="address-level1" />
            <PlainField label="ZIP code" {...field('postalCode')} autoComplete="postal-code" />
          </div>
          <PlainField
            label="Time zone"
            hint="Every time is shown as the clocks in this clinic do."
            {...field('timeZone')}
            options={<TimeZoneOptions timeZones={timeZones} />}
          />
        </fieldset>
        <fieldset>
          <legend>You, the owner</legend>
          <PlainField label="Your name" {...field('ownerName')} autoComplete="name" />
          <PlainField
            label="E-mail"
            hint="You sign in with it."
            type="email"
            {...field('ownerEmail')}
            autoComplete="username"
          />
          <PlainField
            label="Password"
            hint={`At least ${SHORTEST_PASSWORD} characters; a few words in a row will do.`}
            type="password"
            {...field('ownerPassword')}
            autoComplete="new-password"
          />
          <PlainField
            label="The same password again"
            type="password"
            {...field('ownerPasswordAgain')}
            autoComplete="new-password"
          />
        </fieldset>
        <button type="submit">Open the practice</button>
      </form>
    </div>
  );
}

function TimeZoneOptions({ timeZones }: { timeZones: readonly string[] }) {
  const common: readonly string[] = COMMON_TIME_ZONES.map(({ name }) => name);
  return (
    <>
      <option value="">Choose</option>
      <optgroup label="United States">
        {COMMON_TIME_ZONES.map(({ name, words }) => (
          <option key={name} value={name}>{`${words} · ${name}`}</option>
        ))}
      </optgroup>
      <optgroup label="Everywhere">
        {timeZones
          .filter((name) => !common.includes(name))
          .map((name) => (
            <option key={name}>{name}</option>
          ))}
      </optgroup>
    </>
  );
}
