import { inLanguage, type SiteLanguage } from '../language.ts';
import type { ClinicView } from './clinic-view.ts';
import { clinicWords } from './clinic-words.ts';
import { OpenNow, TelephoneLink } from './open-now.tsx';

type ClinicsPageProps = {
  readonly clinics: readonly ClinicView[];
  readonly language: SiteLanguage;
};

/** Where the practice is: each clinic with what somebody looks for who wants to come. */
export function ClinicsPage({ clinics, language }: ClinicsPageProps) {
  const words = clinicWords(language);
  return (
    <>
      <header className="reading">
        <h1>{words.clinics}</h1>
        {clinics.length > 1 && <p className="lead-words">{words.clinicsLead}</p>}
      </header>
      <ul className="clinic-cards">
        {clinics.map((clinic) => (
          <li key={clinic.id}>
            <h2>
              <a href={inLanguage(`/clinics/${clinic.slug}`, language)}>{clinic.name}</a>
            </h2>
            <OpenNow {...clinic} />
            <address>
              {clinic.street}
              <br />
              {clinic.town}
            </address>
            <p className="touch-line">
              <TelephoneLink telephone={clinic.telephone} />
            </p>
            <p className="touch-line">
              <a href={inLanguage(`/clinics/${clinic.slug}`, language)}>{words.more(clinic.name)}</a>
            </p>
            <p>
              <a className="button quiet-button" href={`${inLanguage('/book', language)}?clinic=${clinic.slug}`}>
                {words.book} <span className="unseen">: {clinic.name}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
