import { inLanguage, type SiteLanguage, type Written } from '../language.ts';
import type { ClinicView } from './clinic-view.ts';
import { type ClinicWords, clinicWords } from './clinic-words.ts';
import { OpenNow, TelephoneLink } from './open-now.tsx';
import { SketchMapPicture } from './sketch-map-picture.tsx';

type ClinicPageProps = {
  readonly clinic: ClinicView;
  readonly team: readonly { readonly slug: string; readonly displayName: string; readonly credentials: string }[];
  readonly services: readonly { readonly id: string; readonly name: Written }[];
  readonly language: SiteLanguage;
};

/** One clinic: is it open, where is it, how does one come there, and who is there. */
export function ClinicPage({ clinic, team, services, language }: ClinicPageProps) {
  const words = clinicWords(language);
  const asks = new URLSearchParams({ clinic: clinic.slug });
  return (
    <>
      <p className="trail">
        <a href={inLanguage('/clinics', language)}>{words.allClinics}</a>
      </p>
      <header className="clinic-head">
        <h1>{clinic.name}</h1>
        <OpenNow {...clinic} />
        <address className="clinic-address">
          {clinic.street}, {clinic.town}
        </address>
        <p className="clinic-actions">
          <a className="button" href={`${inLanguage('/book', language)}?${asks}`}>
            {words.book}
          </a>
          <span className="clinic-call">
            <TelephoneLink telephone={clinic.telephone} />
          </span>
          <a href={`${inLanguage('/contact', language)}?${asks}`}>{words.write}</a>
        </p>
      </header>
      <div className="clinic-columns">
        <Hours clinic={clinic} words={words} />
        <WayHere clinic={clinic} words={words} language={language} />
      </div>
      <div className="clinic-columns">
        {team.length > 0 && (
          <section aria-labelledby="team">
            <h2 id="team">{words.team}</h2>
            <ul className="plain-links">
              {team.map(({ slug, displayName, credentials }) => (
                <li key={slug}>
                  <a href={inLanguage(`/team/${slug}`, language)}>{displayName}</a>
                  {credentials && <small>{credentials}</small>}
                </li>
              ))}
            </ul>
          </section>
        )}
        {services.length > 0 && (
          <section aria-labelledby="services">
            <h2 id="services">{words.services}</h2>
            <ul className="plain-links">
              {services.map(({ id, name }) => (
                <li key={id}>
                  <a href={`${inLanguage('/services', language)}#${id}`} lang={name.lang}>
                    {name.text}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}

function Hours({ clinic, words }: { readonly clinic: ClinicView; readonly words: ClinicWords }) {
  return (
    <section aria-labelledby="hours">
      <h2 id="hours">{words.hours}</h2>
      {clinic.week.length === 0 ? <p>{words.noHours}</p> : <HoursTable week={clinic.week} words={words} />}
      {clinic.ahead.length > 0 && (
        <>
          <h3>{words.ahead}</h3>
          <dl className="hours-ahead">
            {clinic.ahead.map(({ when, name, hours }) => (
              <div key={when}>
                <dt>{when}</dt>
                <dd>
                  {name}: {hours}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

/** Seven days; today's row is marked by a word and a bar. */
export function HoursTable({ week, words }: { readonly week: ClinicView['week']; readonly words: ClinicWords }) {
  return (
    <table className="hours-table">
      <thead className="unseen">
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.open}</th>
        </tr>
      </thead>
      <tbody>
        {week.map(({ day, isToday, hours, name }) => (
          <tr key={day} data-today={isToday || undefined} aria-current={isToday ? 'date' : undefined}>
            <th scope="row">
              {day}
              {isToday && <small> {words.today}</small>}
            </th>
            <td>
              {hours.map((one) => (
                <span key={one}>{one}</span>
              ))}
              {name && <small>{name}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WayHere({
  clinic,
  words,
  language,
}: {
  readonly clinic: ClinicView;
  readonly words: ClinicWords;
  readonly language: SiteLanguage;
}) {
  return (
    <section aria-labelledby="way">
      <h2 id="way">{words.wayHere}</h2>
      {clinic.map && (
        <SketchMapPicture map={clinic.map} clinicName={clinic.name} language={language} idPrefix={clinic.slug} />
      )}
      <p className="touch-line">
        <a href={clinic.directions} rel="noreferrer">
          {words.directions}
        </a>{' '}
        <small>({words.directionsHint})</small>
      </p>
      <dl className="way-facts">
        {clinic.parking.text && (
          <div>
            <dt>{words.parking}</dt>
            <dd lang={clinic.parking.lang}>{clinic.parking.text}</dd>
          </div>
        )}
        {clinic.bus.text && (
          <div>
            <dt>{words.bus}</dt>
            <dd lang={clinic.bus.lang}>{clinic.bus.text}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
