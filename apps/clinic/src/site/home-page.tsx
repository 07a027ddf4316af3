import { muscle } from '@filiform/atlas';
import type { ClinicCard, PracticeHead } from '../practice/find-practice.ts';
import { ReferralPicture } from './muscles/referral-picture.tsx';

const trapezius = muscle('upper-trapezius');

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
          {practice.offersWhereDoesItHurt && (
            <p>
              <a className="button" href="/where-does-it-hurt">
                Where does it hurt?
              </a>
            </p>
          )}
          {practice.telephone !== '' && (
            <p>
              To ask or to book, call <a href={`tel:${practice.telephone}`}>{practice.telephone}</a>.
            </p>
          )}
        </div>
        {trapezius && (
          <figure>
            <ReferralPicture
              muscle={trapezius}
              points={trapezius.triggerPoints.slice(0, 1)}
              side="left"
              view="head-left"
              label="The left side of a head and neck. A ring marks a point in the muscle between neck and shoulder. Its pain runs up the side of the neck and behind the ear to the temple."
            />
            <figcaption>
              One point in the upper trapezius can be felt along the neck, behind the ear and at the temple: the pattern
              is called a ram’s horn.
            </figcaption>
          </figure>
        )}
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
