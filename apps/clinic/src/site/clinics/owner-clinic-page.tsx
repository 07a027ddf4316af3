import { Link } from 'react-router';
import type { FormRefusal } from '../../forms/form.ts';
import parts from '../../look/page-parts.module.css';
import { type SiteTab, SiteTabs } from '../staff/site-tabs.tsx';
import { ExceptionsForm } from './exceptions-form.tsx';
import { FactsForm } from './facts-form.tsx';
import { leftOutWords } from './left-out.ts';
import { MapForms } from './map-forms.tsx';
import styles from './owner-pages.module.css';
import type { OwnerClinic } from './owner-view.server.ts';
import type { LeftOut } from './read-geojson.ts';
import { WeekForm } from './week-form.tsx';

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
      <ExceptionsForm clinic={clinic} refusal={of('exception')} />
      <MapForms key={`map ${clinic.edition}`} clinic={clinic} refusal={of('map', 'file')} />
      <FactsForm key={`facts ${clinic.edition}`} clinic={clinic} refusal={of('facts')} />
    </div>
  );
}
