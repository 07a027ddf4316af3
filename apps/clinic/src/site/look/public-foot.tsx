import { TelephoneLink } from '../clinics/index.ts';
import { SearchForm } from '../found/index.ts';
import { frameWords } from '../frame-words.ts';
import type { FrameView } from './frame-view.ts';
import { PlainLink } from './public-head.tsx';

type PublicFootProps = {
  readonly name: string;
  readonly telephone: string;
  readonly email: string;
  readonly view: FrameView;
};

/** The foot of every public page: where the clinics are, how to reach them, and the staff's way in. */
export function PublicFoot({ name, telephone, email, view }: PublicFootProps) {
  const words = frameWords(view.language);
  return (
    <footer className="foot">
      {view.clinics.length > 0 && (
        <section aria-label={words.ourClinics} className="foot-clinics">
          {view.clinics.map((clinic) => (
            <address key={clinic.id}>
              <b>{clinic.name}</b>
              <br />
              {clinic.street}
              <br />
              {clinic.city}, {clinic.state} {clinic.postalCode}
              <br />
              <TelephoneLink telephone={clinic.telephone} />
            </address>
          ))}
        </section>
      )}
      {view.search && <SearchForm language={view.language} isCompact id="foot-search" />}
      <div className="foot-links">
        <p>
          <b>{name}</b>
          {telephone !== '' && <TelephoneLink telephone={telephone} />}
          {email !== '' && <a href={`mailto:${email}`}>{email}</a>}
        </p>
        <nav aria-label={words.more}>
          {view.more.map((link) => (
            <PlainLink key={link.href} link={link} />
          ))}
          <a href="/staff/sign-in" hrefLang={view.language === 'en' ? undefined : 'en'}>
            {words.login}
          </a>
          <a href="#top">{words.toTop}</a>
        </nav>
      </div>
    </footer>
  );
}
