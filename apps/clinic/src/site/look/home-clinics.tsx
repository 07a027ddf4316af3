import { OpenNow, TelephoneLink } from '../clinics/index.ts';
import { inLanguage } from '../language.ts';
import type { HomeView } from './home-view.ts';
import { homeWords } from './home-words.ts';

/** Where the clinics are, and when one can come. */
export function HomeClinics({ view: { clinics, ways, language } }: { readonly view: HomeView }) {
  const words = homeWords(language);
  return (
    <section aria-labelledby="clinics">
      <h2 id="clinics">{words.where}</h2>
      <ul className="home-clinics">
        {clinics.map((clinic) => (
          <li key={clinic.id} id={clinic.slug}>
            <h3>{clinic.name}</h3>
            <OpenNow {...clinic} />
            <address>
              {clinic.street}
              <br />
              {clinic.town}
            </address>
            <p className="touch-line">
              <TelephoneLink telephone={clinic.telephone} />
              <a href={inLanguage(`/clinics/${clinic.slug}`, language)}>{words.directions}</a>
              {ways.book && <a href={`${ways.book}?clinic=${clinic.slug}`}>{words.book}</a>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
