import { inLanguage, type SiteLanguage } from '../language.ts';
import type { ServiceView } from './service-view.ts';

const WORDS = {
  en: {
    services: 'What we offer',
    about: (practice: string) =>
      `What ${practice} offers: each service in plain words, how long it takes, and at which clinics.`,
    empty: 'Nothing is listed here yet. Call us, and we tell you what we offer.',
    at: 'At',
    book: 'Ask for a visit',
  },
  es: {
    services: 'Lo que ofrecemos',
    about: (practice: string) =>
      `Lo que ofrece ${practice}: cada servicio en palabras sencillas, cuánto dura y en qué clínicas.`,
    empty: 'Todavía no hay nada en esta lista. Llámenos y le diremos qué ofrecemos.',
    at: 'En',
    book: 'Pedir una cita',
  },
} as const;

export function servicesWords(language: SiteLanguage) {
  return WORDS[language];
}

type ServicesPageProps = { readonly services: readonly ServiceView[]; readonly language: SiteLanguage };

/** Each service with what it is, how long it takes and where. */
export function ServicesPage({ services, language }: ServicesPageProps) {
  const words = WORDS[language];
  return (
    <>
      <header className="reading">
        <h1>{words.services}</h1>
        {services.length === 0 && <p>{words.empty}</p>}
      </header>
      {services.map((service) => (
        <section key={service.id} id={service.id} className="service" aria-labelledby={`name-${service.id}`}>
          <h2 id={`name-${service.id}`} lang={service.name.lang}>
            {service.name.text}
          </h2>
          <div>
            {service.paragraphs.map((paragraph) => (
              <p key={paragraph} lang={service.textLang}>
                {paragraph}
              </p>
            ))}
            {(service.length || service.price.text) && (
              <p className="soft">
                {service.length}
                {service.length && service.price.text && ' · '}
                <span lang={service.price.lang}>{service.price.text}</span>
              </p>
            )}
            {service.clinics.length > 0 && (
              <p className="service-clinics">
                {words.at}{' '}
                {service.clinics.map(({ slug, name }) => (
                  <a key={slug} href={inLanguage(`/clinics/${slug}`, language)}>
                    {name}
                  </a>
                ))}
              </p>
            )}
          </div>
        </section>
      ))}
      <p>
        <a className="button" href={inLanguage('/book', language)}>
          {words.book}
        </a>
      </p>
    </>
  );
}
