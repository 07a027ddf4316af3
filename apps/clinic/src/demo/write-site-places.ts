import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { newId } from '../database/identifier.ts';
import type { Tables } from '../database/tables.ts';
import { federalHolidaysFrom } from '../site/clinics/federal-holidays.ts';
import { readClinics } from '../site/clinics/index.server.ts';
import { readStreets } from '../site/clinics/street-lines.ts';
import type { BookingWish } from '../site/contact/booking-wish.ts';
import { addInboxTask } from '../site/contact/index.server.ts';
import { CLINICS, type ClinicSlug, type DemoClinic, type OpenHours, STAFF, TIME_ZONE } from './fictional-practice.ts';
import { insertRows, type Row } from './insert-rows.ts';
import { PLACES, PROFILES, SERVICES } from './site-places.ts';
import { fictionalTelephone } from './telephones.ts';
import { at } from './write-patients.ts';

type Writing = {
  readonly practiceId: string;
  readonly now: Temporal.Instant;
  readonly clinicIds: readonly string[];
  readonly staffIds: readonly string[];
};

/** What visitors find of clinics, team and services, and what three of them wrote to the inbox. */
export async function writeSitePlaces(db: Transaction<Tables>, writing: Writing): Promise<void> {
  await writeClinics(db, writing);
  await writeHours(db, writing);
  await writeTeam(db, writing);
  await writeServices(db, writing);
  await writeMessages(db, writing);
}

async function writeClinics(db: Transaction<Tables>, { practiceId, clinicIds }: Writing): Promise<void> {
  for (const [place, { slug }] of CLINICS.entries()) {
    const { streets, ...texts } = PLACES[slug];
    const read = readStreets(streets);
    if (!read.ok) throw new Error(`The demo's streets of ${slug}: ${read.sentences.join(' ')}`);
    await db
      .updateTable('clinic')
      .set({ ...texts, email: `${slug}@example.com`, sketchMap: JSON.stringify(read.map) })
      .where('practiceId', '=', practiceId)
      .where('id', '=', at(clinicIds, place))
      .execute();
  }
}

async function writeHours(db: Transaction<Tables>, { practiceId, clinicIds, now }: Writing): Promise<void> {
  const rowsOf = (clinic: DemoClinic, clinicId: string): readonly Row<'clinicHours'>[] => {
    const on = (weekdays: readonly number[], { from, to }: OpenHours, byArrangement = false) =>
      weekdays.map((weekday) => ({
        ...{ practiceId, clinicId, weekday, byArrangement },
        fromMinute: from * 60,
        toMinute: to * 60,
      }));
    const weekend = clinic.weekendByArrangement ? on([6, 7], clinic.weekendByArrangement, true) : [];
    return [...on([1, 2, 3, 4], clinic.weekdays), ...on([5], clinic.friday), ...weekend];
  };
  await insertRows(
    db,
    'clinicHours',
    CLINICS.flatMap((clinic, place) => rowsOf(clinic, at(clinicIds, place))),
  );
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  await insertRows(
    db,
    'clinicException',
    clinicIds.flatMap((clinicId) =>
      federalHolidaysFrom(today).map(({ date, nameEn, nameEs }) => ({
        ...{ practiceId, clinicId, nameEn, nameEs },
        onDate: date,
      })),
    ),
  );
}

async function writeTeam(db: Transaction<Tables>, { practiceId, clinicIds, staffIds }: Writing): Promise<void> {
  const people = PROFILES.map((profile, position) => {
    const place = STAFF.findIndex(({ mailbox }) => mailbox === profile.mailbox);
    return { ...profile, position, staffId: at(staffIds, place), person: STAFF[place] };
  });
  await insertRows(
    db,
    'staffProfile',
    people.map(({ mailbox: _, person, ...profile }) => ({
      ...profile,
      practiceId,
      slug: person?.name.toLowerCase().replaceAll(' ', '-') ?? '',
      wantsShown: true,
      heldBack: false,
      imageId: null,
      edition: 1,
    })),
  );
  await insertRows(
    db,
    'staffProfileClinic',
    people.flatMap(({ person, staffId }) => {
      const slugs: ReadonlySet<ClinicSlug> = new Set(Object.values(person?.week ?? {}).map(({ clinic }) => clinic));
      return CLINICS.flatMap(({ slug }, place) =>
        slugs.has(slug) ? [{ practiceId, staffId, clinicId: at(clinicIds, place) }] : [],
      );
    }),
  );
}

async function writeServices(db: Transaction<Tables>, { practiceId, clinicIds }: Writing): Promise<void> {
  const services = SERVICES.map((service, position) => ({
    ...service,
    ...{ practiceId, position },
    id: newId(),
    shown: true,
    edition: 1,
  }));
  await insertRows(db, 'siteService', services);
  await insertRows(
    db,
    'siteServiceClinic',
    services.flatMap(({ id, position }) =>
      clinicIds
        // Training needs the large room, which Millrace has not.
        .filter((_, place) => position !== 3 || CLINICS[place]?.slug !== 'millrace')
        .map((clinicId) => ({ practiceId, serviceId: id, clinicId })),
    ),
  );
}

const WISH: BookingWish = {
  visit: 'first',
  clinicianId: null,
  days: ['tuesday', 'thursday'],
  times: ['afternoon', 'evening'],
  reason: 'neck-head',
  needsRide: true,
  language: 'es',
};

/** Two messages and a request, of the last hours: the front desk finds them with their tasks. */
async function writeMessages(db: Transaction<Tables>, { practiceId, clinicIds, now }: Writing): Promise<void> {
  const common = { practiceId, telephone: '', email: '', words: '', wish: null, answeredBy: null, reopenedBy: null };
  const sent = [
    {
      ...common,
      kind: 'message',
      language: 'en',
      writtenAs: 'Opal Fennimore',
      answerBy: 'email',
      place: 0,
      hours: 20,
      email: 'opal.fennimore@example.com',
      words: 'Is there a step at the door? My mother uses a walker and I would bring her.',
    },
    {
      ...common,
      kind: 'message',
      language: 'en',
      writtenAs: 'Bram Okonjo',
      answerBy: 'telephone',
      place: 2,
      hours: 4,
      telephone: fictionalTelephone(191),
      words: 'Do you take the insurance of the school district? I could not find it on your pages.',
    },
    {
      ...common,
      kind: 'booking',
      language: 'es',
      writtenAs: 'Lucía Farfán',
      answerBy: 'telephone',
      place: 1,
      hours: 2,
      telephone: fictionalTelephone(192),
      wish: JSON.stringify(WISH),
    },
  ] as const;
  const clinics = await readClinics(db, practiceId, now);
  for (const { place, hours, ...message } of sent) {
    const id = newId();
    const sentAt = now.subtract({ hours });
    const clinic = clinics.find((one) => one.id === at(clinicIds, place));
    if (!clinic) throw new Error('The demo writes to a clinic that is not there.');
    const addressHash = createHash('sha256').update(message.writtenAs).digest('base64url');
    await db
      .insertInto('siteMessage')
      .values({ ...message, id, clinicId: clinic.id, addressHash, sentAt })
      .execute();
    await addInboxTask({ db, practiceId, now: sentAt }, { kind: message.kind, id, clinic });
  }
}
