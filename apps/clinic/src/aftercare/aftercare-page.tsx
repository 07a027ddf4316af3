import { AFTERCARE_LANGUAGES } from '@filiform/needling';
import { IconAlertTriangle, IconDeviceMobile, IconPrinter } from '@tabler/icons-react';
import { VisitHead } from '../intake/index.ts';
import parts from '../look/page-parts.module.css';
import styles from './aftercare.module.css';
import type { AftercareView } from './aftercare-view.server.ts';
import { LANGUAGE_NAMES, Sheet } from './sheet.tsx';

/** What a form of the page was answered with, where it does not lead on. */
export type AftercareAnswer =
  | {
      readonly kind: 'code';
      readonly code: string;
      readonly until: string;
      /** Where the patient types it: "clinic.example.com/aftercare". */
      readonly address: string;
    }
  | { readonly kind: 'refused'; readonly sentence: string };

type AftercarePageProps = { readonly view: AftercareView; readonly answer: AftercareAnswer | undefined };

/** The sheet that this visit's record asks for, and the two ways of giving it. */
export function AftercarePage({ view, answer }: AftercarePageProps) {
  const { head, sheet } = view;
  return (
    <>
      <title>{`Aftercare, ${head.when}`}</title>
      <VisitHead head={head} step="aftercare" />
      <div className={styles.page}>
        <div className={styles.side}>
          {answer?.kind === 'refused' && (
            <p className={parts.refusal} role="alert">
              <IconAlertTriangle size={20} aria-hidden /> {answer.sentence}
            </p>
          )}
          {answer?.kind === 'code' && <Code {...answer} />}
          {view.isOutOfDate && (
            <p className={parts.warn}>
              <IconAlertTriangle size={20} aria-hidden /> More was recorded since the sheet was given, and it would say
              other things now: give it again.
            </p>
          )}
          {sheet && <Give view={view} />}
          <Given view={view} />
          {view.mayChangeWords && (
            <p>
              <a href="/staff/practice/aftercare">The practice’s own words on the sheet</a>
            </p>
          )}
        </div>
        {sheet ? (
          <div className={styles.preview}>
            <Sheet sheet={sheet} level={2} />
          </div>
        ) : (
          <p className={parts.empty}>
            No needle is recorded at this visit yet. The sheet is chosen by what was needled and by what happened.
          </p>
        )}
      </div>
    </>
  );
}

function Give({ view }: { readonly view: AftercareView }) {
  const { visitId } = view.head;
  return (
    <section aria-labelledby="give">
      <h2 id="give" className={parts.section}>
        Give the sheet
      </h2>
      <nav aria-label="Language of the sheet" className={styles.languages}>
        {AFTERCARE_LANGUAGES.map((language) => (
          <a
            key={language}
            href={`/staff/visits/${visitId}/aftercare?language=${language}`}
            lang={language}
            aria-current={language === view.language ? 'true' : undefined}
          >
            {LANGUAGE_NAMES[language]}
          </a>
        ))}
      </nav>
      <form method="post" className={styles.ways}>
        <input type="hidden" name="givenId" value={view.givenId} />
        <input type="hidden" name="language" value={view.language} />
        <button type="submit" name="method" value="printed" className={parts.button}>
          <IconPrinter size={20} aria-hidden /> Print it
        </button>
        <button type="submit" name="method" value="code" className={parts.quiet}>
          <IconDeviceMobile size={20} aria-hidden /> Code for the patient’s phone
        </button>
      </form>
    </section>
  );
}

function Code({ code, until, address }: Extract<AftercareAnswer, { kind: 'code' }>) {
  return (
    <section className={styles.code} aria-labelledby="code" role="status">
      <h2 id="code">For the patient’s phone</h2>
      <p>
        Open <strong>{address}</strong> and type
      </p>
      <p className={styles.letters}>{code}</p>
      <p>
        It opens the sheet until {until}, as often as it is typed. It is shown here once: only a hash of it is kept. A
        new one can be made at any time.
      </p>
    </section>
  );
}

function Given({ view: { given, head } }: { readonly view: AftercareView }) {
  return (
    <section aria-labelledby="given">
      <h2 id="given" className={parts.section}>
        Given at this visit
      </h2>
      {given.length === 0 && <p className={parts.empty}>Nothing yet.</p>}
      <ul className={styles.given}>
        {given.map((one) => (
          <li key={one.id}>
            <a href={`/staff/visits/${head.visitId}/aftercare/${one.id}`}>
              {one.method === 'printed' ? 'Printed' : 'By a code'}, {LANGUAGE_NAMES[one.language]}
            </a>
            <span>
              {one.when}, {one.by}
            </span>
            {one.code !== '' && <span>{one.code}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
