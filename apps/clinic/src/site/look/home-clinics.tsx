import type { HomeView } from './home-view.ts';
import { homeWords } from './home-words.ts';

/** Where the clinics are, and when one can come. */
export function HomeClinics({ view: { clinics, language } }: { readonly view: HomeView }) {
  const words = homeWords(language);
  return (
    <section aria-labelledby="clinics">
      <h2 id="clinics">{words.where}</h2>
      <ul className="clinics">
        {clinics.map((clinic) => (
          <li key={clinic.id} id={clinic.slug}>
            <h3>{clinic.name}</h3>
            <address>
              {clinic.street}
              <br />
              {clinic.city}, {clinic.state} {clinic.postalCode}
              <br />
              <a href={`tel:${clinic.telephone}`}>{clinic.telephone}</a>
            </address>
            <p>{clinic.openingText}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
