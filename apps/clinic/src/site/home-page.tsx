import type { ClinicCard, PracticeHead } from '../practice/find-practice.ts';

/** The practice's first page: what it does, for whom, and where. */
export function HomePage({ practice, clinics }: { practice: PracticeHead; clinics: readonly ClinicCard[] }) {
  return (
    <>
      <title>{`${practice.name}: dry needling and physical therapy`}</title>
      <meta name="description" content={practice.tagline} />
      <section className="lead">
        <div>
          <h1>{practice.tagline}</h1>
          <p>
            Pain is often felt away from where it starts. A tight, tender spot in a neck muscle can hurt at the temple.
            Our physical therapists look for the muscle behind the pain, and may treat it with thin needles, always
            together with exercise.
          </p>
          {practice.telephone !== '' && (
            <p>
              To ask or to book, call <a href={`tel:${practice.telephone}`}>{practice.telephone}</a>.
            </p>
          )}
        </div>
      </section>
      <section aria-labelledby="clinics">
        <h2 id="clinics">Our clinics</h2>
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
    </>
  );
}
