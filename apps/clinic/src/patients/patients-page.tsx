import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { PatientsFound } from './find-patients.server.ts';
import { PatientLines } from './patient-lines.tsx';
import styles from './patients.module.css';
import { useLiveSearch } from './use-live-search.ts';

/** What a search without scripts was answered with. */
export type Searched = { readonly q: string; readonly archivedToo: boolean; readonly found: PatientsFound };

type PatientsPageProps = {
  readonly mayEdit: boolean;
  /** Whether this person asks patients for words for the website. */
  readonly mayAsk: boolean;
  readonly anyPatients: boolean;
  /** A student's list holds only what is shared with her. */
  readonly sharedOnly: boolean;
  readonly likely: PatientsFound;
  readonly searched: Searched | undefined;
};

/** The list of patients behind one search box: names, birth date or telephone, as they come. */
export function PatientsPage(props: PatientsPageProps) {
  const { mayEdit, mayAsk, anyPatients, searched } = props;
  const search = useLiveSearch(searched);
  return (
    <div className={styles.page}>
      <title>Patients</title>
      <header className={styles.top}>
        <h1>Patients</h1>
        {mayAsk && anyPatients && (
          <Button component="a" href="/staff/patients/to-ask" variant="subtle">
            To be asked for words
          </Button>
        )}
        {mayEdit && (
          <Button component="a" href="/staff/patients/new" leftSection={<IconUserPlus size={20} aria-hidden />}>
            New patient
          </Button>
        )}
      </header>
      {anyPatients ? (
        <>
          <search>
            <form method="post" action="/staff/patients" className={styles.search} autoComplete="off">
              <TextInput
                ref={search.box}
                name="q"
                type="search"
                label="Find a patient"
                description={
                  <>
                    Name, birth date or telephone. <span className={styles.keyHint}>Press / to come here.</span>
                  </>
                }
                leftSection={<IconSearch size={20} aria-hidden />}
                defaultValue={searched?.q ?? ''}
                onChange={(event) => search.type(event.currentTarget.value)}
                onKeyDown={intoResults}
                className={styles.box}
              />
              <Button type="submit" variant="default" className={styles.go}>
                Find
              </Button>
              <Checkbox
                name="archived"
                value="yes"
                label="Archived too"
                defaultChecked={searched?.archivedToo ?? false}
                onChange={(event) => search.setArchivedToo(event.currentTarget.checked)}
                className={styles.archivedToo}
              />
            </form>
          </search>
          {search.trouble && (
            <p className={styles.trouble} role="alert">
              {search.trouble}{' '}
              {search.signedOut && (
                <a href="/staff/sign-in" target="_blank" rel="noreferrer">
                  Sign in in another tab
                </a>
              )}
            </p>
          )}
          <Results {...props} q={search.q} found={search.found} isLooking={search.isLooking} />
        </>
      ) : (
        <div className={styles.empty}>
          <p>No patient is recorded yet.</p>
          {mayEdit && (
            <p>
              <a href="/staff/patients/new">Add the first one</a>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

type ResultsProps = PatientsPageProps & {
  readonly q: string;
  readonly found: PatientsFound | undefined;
  readonly isLooking: boolean;
};

function Results({ q, found, isLooking, likely, sharedOnly, mayEdit }: ResultsProps) {
  if (!found) {
    if (likely.lines.length === 0) {
      return (
        <p className={styles.empty}>
          {sharedOnly
            ? 'No record is shared with you yet. Ask the clinician who supervises you.'
            : 'Type to find a patient.'}
        </p>
      );
    }
    return (
      <section aria-labelledby="likely" className={styles.results}>
        <h2 id="likely">{sharedOnly ? 'Shared with you' : 'Seen lately'}</h2>
        <PatientLines lines={likely.lines} />
      </section>
    );
  }
  const { lines, more } = found;
  return (
    <section aria-labelledby="found" className={styles.results} aria-busy={isLooking}>
      <h2 id="found" aria-live="polite">
        {lines.length === 0 ? 'Nobody found' : `${lines.length}${more ? ' and more' : ''} found`}
      </h2>
      {lines.length === 0 ? (
        <div className={styles.empty}>
          <p>
            Nobody fits all of “{q}”. Try fewer letters, the birth date or the end of the telephone number
            {sharedOnly ? '; you find only records that are shared with you.' : '.'}
          </p>
          {mayEdit && <AddTyped q={q} />}
        </div>
      ) : (
        <PatientLines lines={lines} />
      )}
      {more && <p className={styles.more}>More fit. Add a part of the name or the birth date.</p>}
    </section>
  );
}

/** Somebody new on the telephone: the name that was just typed need not be typed again. */
function AddTyped({ q }: { q: string }) {
  const names = q
    .replace(/[^\p{L}\s'-]/gu, ' ')
    .trim()
    .split(/\s+/);
  const [given = '', ...family] = names;
  return (
    <form method="post" action="/staff/patients/new">
      <input type="hidden" name="intent" value="begin" />
      <input type="hidden" name="givenName" value={capital(given)} />
      <input type="hidden" name="familyName" value={family.map(capital).join(' ')} />
      <Button type="submit" variant="default" leftSection={<IconUserPlus size={20} aria-hidden />}>
        Add as a new patient
      </Button>
    </form>
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Arrow down goes from the box to the first result. */
function intoResults(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== 'ArrowDown') return;
  const first = document.querySelector<HTMLAnchorElement>('[data-patient-line]');
  if (!first) return;
  event.preventDefault();
  first.focus();
}
