import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { Link } from 'react-router';
import type { FormRefusal } from '../../forms/form.ts';
import parts from '../../look/page-parts.module.css';
import styles from '../clinics/owner-pages.module.css';
import { type SiteTab, SiteTabs } from '../staff/site-tabs.tsx';
import type { EditedService } from './change-service.server.ts';
import type { Service } from './read-services.server.ts';

type OwnerServicesPageProps = { readonly services: readonly Service[]; readonly tabs: readonly SiteTab[] };

/** What the practice offers, in its order. */
export function OwnerServicesPage({ services, tabs }: OwnerServicesPageProps) {
  return (
    <div className={styles.page}>
      <title>Services</title>
      <SiteTabs tabs={tabs} />
      <header className={parts.head}>
        <div>
          <h1>Services</h1>
          <p>
            What visitors read of what you offer. <a href="/services">See the page</a>
          </p>
        </div>
        <Link className={parts.button} to="/staff/site/services/new">
          Add a service
        </Link>
      </header>
      {services.length === 0 && (
        <p className={parts.empty}>None yet. The first one you add stands on the page at once.</p>
      )}
      <ul className={styles.days}>
        {services.map(({ id, nameEn, shown }) => (
          <li key={id}>
            <Link to={`/staff/site/services/${id}`}>{nameEn}</Link>
            <span>{shown ? 'Shown' : 'Not shown'}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type EditServicePageProps = EditedService & {
  readonly tabs: readonly SiteTab[];
  readonly refusal: FormRefusal | undefined;
};

/** One service: its words in both languages, how long it takes and where it is offered. */
export function EditServicePage({ service, clinics, tabs, refusal }: EditServicePageProps) {
  const errors = refusal?.errors ?? {};
  const typed = refusal?.values;
  type Name = 'nameEn' | 'nameEs' | 'textEn' | 'textEs' | 'priceEn' | 'priceEs' | 'lengthMinutes' | 'position';
  const field = (name: Name, label: string) => ({
    name,
    label,
    defaultValue: typed?.[name] ?? String(service?.[name] ?? ''),
    error: errors[name],
  });
  const chosen = typed ? (typed.clinics ?? '').split(',') : (service?.clinicIds ?? clinics.map(({ id }) => id));
  return (
    <div className={styles.page}>
      <title>{service ? service.nameEn : 'Add a service'}</title>
      <SiteTabs tabs={tabs} />
      <header className={parts.head}>
        <div>
          <h1>{service ? service.nameEn : 'Add a service'}</h1>
          <p>
            <Link to="/staff/site/services">All services</Link>
          </p>
        </div>
      </header>
      {errors.form && (
        <p className={parts.refusal} role="alert">
          {errors.form}
        </p>
      )}
      <form method="post" className={styles.pairs}>
        <input type="hidden" name="edition" value={service?.edition ?? 0} />
        <TextInput {...field('nameEn', 'Name')} required />
        <TextInput {...field('nameEs', 'Name in Spanish')} lang="es" />
        <Textarea
          {...field('textEn', 'What it is')}
          description="An empty line begins a new paragraph."
          autosize
          minRows={4}
        />
        <Textarea
          {...field('textEs', 'What it is, in Spanish')}
          description="Empty: the English text stands."
          lang="es"
          autosize
          minRows={4}
        />
        <TextInput {...field('priceEn', 'Price')} description="In your words. May be empty." />
        <TextInput {...field('priceEs', 'Price in Spanish')} description="Empty: the English words stand." lang="es" />
        <TextInput
          {...field('lengthMinutes', 'Minutes')}
          description="How long it takes. May be empty."
          inputMode="numeric"
        />
        <TextInput
          {...field('position', 'Place in the list')}
          description="Lower numbers stand first."
          inputMode="numeric"
        />
        <fieldset className={styles.boxes}>
          <legend>Offered at</legend>
          {clinics.map(({ id, name }) => (
            <label key={id}>
              <input type="checkbox" name="clinics" value={id} defaultChecked={chosen.includes(id)} />
              {name}
            </label>
          ))}
        </fieldset>
        <Checkbox
          name="shown"
          value="yes"
          label="Shown to visitors"
          defaultChecked={typed ? typed.shown === 'yes' : (service?.shown ?? true)}
        />
        <div>
          <button type="submit" className={parts.button}>
            Save the service
          </button>
        </div>
      </form>
    </div>
  );
}
