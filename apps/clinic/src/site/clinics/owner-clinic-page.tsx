import { Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { FormRefusal } from '../../forms/form.ts';
import parts from '../../look/page-parts.module.css';
import { type SiteTab, SiteTabs } from '../staff/site-tabs.tsx';
import { HoursTable } from './clinic-page.tsx';
import { hourWords } from './clinic-view.ts';
import { clinicWords } from './clinic-words.ts';
import { leftOutWords } from './left-out.ts';
import styles from './owner-pages.module.css';
import type { OwnerClinic } from './owner-view.server.ts';
import { weekdayName } from './public-times.ts';
import type { LeftOut } from './read-geojson.ts';
import { SketchMapPicture } from './sketch-map-picture.tsx';
import { readStreets } from './street-lines.ts';
import { readStretches } from './stretches-text.ts';

type OwnerClinicPageProps = {
  readonly clinic: OwnerClinic;
  readonly tabs: readonly SiteTab[];
  readonly saved: string | undefined;
  /** What of a file of streets just taken is not on the map. */
  readonly leftOut?: LeftOut;
  readonly refusal: FormRefusal | undefined;
};

const SAVED: Readonly<Record<string, string>> = {
  facts: 'Saved. Visitors see it now.',
  hours: 'The hours are saved. Visitors see them now, and the line on the first page says them too.',
  exception: 'The day is saved.',
  remove: 'The day is gone: the week’s hours hold again.',
  holidays: 'The holidays of the next twelve months are there. Change those on which you are open.',
  map: 'The map is saved.',
  file: 'The map is drawn from your file.',
  'remove-map': 'The map is gone from the page.',
};

/** The owner's page of one clinic: hours, other days, texts and the map, each with what visitors see. */
export function OwnerClinicPage({ clinic, tabs, saved, leftOut, refusal }: OwnerClinicPageProps) {
  const words = saved && SAVED[saved];
  const of = (...intents: string[]) => (intents.includes(refusal?.values.intent ?? '') ? refusal : undefined);
  return (
    <div className={styles.page}>
      <title>{clinic.shown.name}</title>
      <SiteTabs tabs={tabs} />
      <header className={parts.head}>
        <div>
          <h1>{clinic.shown.name}</h1>
          <p>
            <Link to="/staff/site/clinics">All clinics</Link> ·{' '}
            <a href={`/clinics/${clinic.shown.slug}`}>See its page</a>
          </p>
        </div>
      </header>
      {words && !refusal && (
        <p className={parts.notice} role="status">
          {words} {leftOut && leftOutWords(leftOut)}
        </p>
      )}
      {refusal?.errors.form && (
        <p className={parts.refusal} role="alert">
          {refusal.errors.form}
        </p>
      )}
      <WeekForm key={`week ${clinic.edition}`} clinic={clinic} refusal={of('hours')} />
      <Exceptions clinic={clinic} refusal={of('exception')} />
      <MapForms key={`map ${clinic.edition}`} clinic={clinic} refusal={of('map', 'file')} />
      <FactsForm key={`facts ${clinic.edition}`} clinic={clinic} refusal={of('facts')} />
    </div>
  );
}

type PartProps = { readonly clinic: OwnerClinic; readonly refusal: FormRefusal | undefined };

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} className={parts.section}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What the page says of itself while it is typed; what can't be read yet shows nothing. */
function WeekForm({ clinic, refusal }: PartProps) {
  const [typed, setTyped] = useState(clinic.days.map((text, place) => refusal?.values[`day${place + 1}`] ?? text));
  const week = typed.map((text, place) => {
    const read = readStretches(text);
    return {
      day: weekdayName(place + 1, 'en'),
      isToday: false,
      hours: read.ok ? hourWords(read.stretches, 'en') : ['not readable yet'],
      name: undefined,
    };
  });
  return (
    <Part title="Hours of the week">
      <div className={styles.besides}>
        <form method="post" className={styles.fields}>
          <input type="hidden" name="intent" value="hours" />
          <input type="hidden" name="edition" value={clinic.edition} />
          <p>Such as “8 am - noon, 1 pm - 6:30 pm”, “closed”, or “8 am - 5 pm by arrangement”.</p>
          {typed.map((text, place) => (
            <TextInput
              key={weekdayName(place + 1, 'en')}
              name={`day${place + 1}`}
              label={weekdayName(place + 1, 'en')}
              value={text}
              onChange={(event) => setTyped(typed.with(place, event.currentTarget.value))}
              error={refusal?.errors[`day${place + 1}`]}
              autoComplete="off"
            />
          ))}
          <button type="submit" className={parts.button}>
            Save the hours
          </button>
        </form>
        <div className={styles.preview}>
          <h3>As visitors see it</h3>
          <HoursTable week={week} words={clinicWords('en')} />
          <p>{clinic.shown.openNow}</p>
        </div>
      </div>
    </Part>
  );
}

function Exceptions({ clinic, refusal }: PartProps) {
  const values = refusal?.values ?? {};
  const errors = refusal?.errors ?? {};
  return (
    <Part title="Holidays and other days">
      {clinic.exceptions.length === 0 && <p className={parts.empty}>None ahead: the week’s hours hold every day.</p>}
      <ul className={styles.days}>
        {clinic.exceptions.map(({ date, when, name, hours }) => (
          <li key={date}>
            <span>
              <strong>{when}</strong> {name}: {hours}
            </span>
            <form method="post">
              <input type="hidden" name="intent" value="remove" />
              <button type="submit" name="date" value={date} className={parts.small} aria-label={`Remove ${when}`}>
                Remove
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post">
        <button type="submit" name="intent" value="holidays" className={parts.quiet}>
          Add the federal holidays of the next twelve months as closed
        </button>
      </form>
      <form method="post" className={styles.row}>
        <input type="hidden" name="intent" value="exception" />
        <TextInput name="date" label="Day" type="date" required defaultValue={values.date} error={errors.date} />
        <TextInput name="nameEn" label="What it is" required defaultValue={values.nameEn} error={errors.nameEn} />
        <TextInput name="nameEs" label="In Spanish" defaultValue={values.nameEs} error={errors.nameEs} />
        <TextInput
          name="hours"
          label="Hours"
          placeholder="closed"
          defaultValue={values.hours}
          error={errors.hours}
          autoComplete="off"
        />
        <button type="submit" className={parts.button}>
          Save the day
        </button>
      </form>
    </Part>
  );
}

const EXAMPLE =
  'Windlass Street from 0,3 to 10,3\nMillrace Road from 2,0 to 2,5 to 4,9\nPlace Mill pond at 7,8\nClinic at 5,3';

function MapForms({ clinic, refusal }: PartProps) {
  const [streets, setStreets] = useState(refusal?.values.streets ?? clinic.streets);
  const read = streets.trim() === '' ? undefined : readStreets(streets);
  const map = read?.ok ? read.map : read ? undefined : clinic.map;
  return (
    <Part title="Map">
      <div className={styles.besides}>
        <div>
          <form method="post" className={styles.fields}>
            <input type="hidden" name="intent" value="map" />
            <input type="hidden" name="edition" value={clinic.edition} />
            <Textarea
              name="streets"
              label="Streets around the clinic"
              description="A line for each street, by squares: first how far east, then how far north, from 0 to 20."
              placeholder={EXAMPLE}
              value={streets}
              onChange={(event) => setStreets(event.currentTarget.value)}
              autosize
              minRows={7}
              error={refusal?.errors.streets}
            />
            {read && !read.ok && (
              <ul className={styles.hints} aria-label="What can’t be drawn yet">
                {read.sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
            <button type="submit" className={parts.button}>
              Save the map
            </button>
          </form>
          <form
            method="post"
            action={`/staff/site/clinics/${clinic.id}/map`}
            encType="multipart/form-data"
            className={styles.fields}
          >
            <label htmlFor="file">Or a GeoJSON file of streets, at most 1 MB</label>
            <input id="file" name="file" type="file" accept=".geojson,.json,application/geo+json" required />
            {refusal?.errors.file && (
              <p className={parts.refusal} role="alert">
                {refusal.errors.file}
              </p>
            )}
            <button type="submit" className={parts.quiet}>
              Draw from the file
            </button>
          </form>
          {clinic.map && (
            <form method="post">
              <input type="hidden" name="edition" value={clinic.edition} />
              <button type="submit" name="intent" value="remove-map" className={parts.small}>
                Show no map
              </button>
            </form>
          )}
        </div>
        <div className={styles.preview}>
          <h3>As visitors see it</h3>
          {map ? (
            <SketchMapPicture map={map} clinicName={clinic.shown.name} language="en" idPrefix="preview" showsGrid />
          ) : (
            <p>The map appears here as soon as your lines can be read.</p>
          )}
        </div>
      </div>
    </Part>
  );
}

function FactsForm({ clinic, refusal }: PartProps) {
  const values: Readonly<Record<string, string>> = refusal?.values ?? clinic.facts;
  const field = (name: keyof OwnerClinic['facts'], label: string) => ({
    name,
    label,
    defaultValue: values[name] ?? '',
    error: refusal?.errors[name],
  });
  return (
    <Part title="The way here and the inbox">
      <form method="post" className={styles.pairs}>
        <input type="hidden" name="intent" value="facts" />
        <input type="hidden" name="edition" value={clinic.edition} />
        <Textarea {...field('parkingEn', 'Parking')} autosize minRows={2} />
        <Textarea {...field('parkingEs', 'Parking, in Spanish')} lang="es" autosize minRows={2} />
        <Textarea {...field('busEn', 'Bus')} autosize minRows={2} />
        <Textarea {...field('busEs', 'Bus, in Spanish')} lang="es" autosize minRows={2} />
        <TextInput
          {...field('latitude', 'Latitude')}
          description="For search engines and a file of streets. May be empty."
        />
        <TextInput {...field('longitude', 'Longitude')} description="Such as -104.9903. May be empty." />
        <TextInput
          {...field('email', 'E-mail of the inbox')}
          type="email"
          description="Told that a message waits, never what it says. Empty: nobody is told; the task stands all the same."
        />
        <div>
          <button type="submit" className={parts.button}>
            Save these
          </button>
        </div>
      </form>
    </Part>
  );
}
