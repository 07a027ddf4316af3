import type { Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { SiteLanguage } from '../language.ts';
import { readServices } from '../services/read-services.server.ts';
import { serviceView } from '../services/service-view.ts';
import { readTeam } from '../team/read-team.server.ts';
import { type ClinicView, clinicView } from './clinic-view.ts';
import { type PublicClinic, readClinics } from './read-clinics.server.ts';

type Asked = {
  readonly db: Transaction<Tables>;
  readonly practiceId: string;
  readonly now: Temporal.Instant;
  readonly language: SiteLanguage;
};

/** All clinics, and when the clock makes the page another. */
export async function clinicsPageOf({ db, practiceId, now, language }: Asked): Promise<{
  readonly clinics: readonly PublicClinic[];
  readonly views: readonly ClinicView[];
  readonly until: Temporal.Instant | undefined;
}> {
  const clinics = await readClinics(db, practiceId, now);
  const seen = clinics.map((clinic) => clinicView(clinic, now, language));
  return {
    clinics,
    views: seen.map(({ view }) => view),
    until: seen.map(({ changesAt }) => changesAt).toSorted(Temporal.Instant.compare)[0],
  };
}

/** One clinic with who works there and what is offered; undefined where no clinic has this name in its address. */
export async function clinicOf({ db, practiceId, now, language }: Asked, slug: string) {
  const clinics = await readClinics(db, practiceId, now);
  const clinic = clinics.find((one) => one.slug === slug);
  if (!clinic) return undefined;
  const team = await readTeam(db, practiceId);
  const services = await readServices(db, practiceId);
  const { view, changesAt } = clinicView(clinic, now, language);
  return {
    clinic,
    view,
    until: changesAt,
    team: team
      .filter(({ clinicIds }) => clinicIds.includes(clinic.id))
      .map(({ slug: at, displayName, credentials }) => ({ slug: at, displayName, credentials })),
    services: services
      .filter(({ shown, clinicIds }) => shown && clinicIds.includes(clinic.id))
      .map((service) => serviceView(service, clinics, language))
      .map(({ id, name }) => ({ id, name })),
  };
}
