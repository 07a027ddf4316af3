import parts from '../look/page-parts.module.css';
import styles from './practice-settings-page.module.css';

type PracticeSettingsPageProps = {
  readonly offersWhereDoesItHurt: boolean;
  readonly isChanged: boolean;
  /** Why what was sent could not be kept. */
  readonly refusal: string | undefined;
};

/** The owner's page: what the practice shows to visitors. */
export function PracticeSettingsPage({ offersWhereDoesItHurt, isChanged, refusal }: PracticeSettingsPageProps) {
  return (
    <div className={styles.page}>
      <title>Practice</title>
      <header className={parts.head}>
        <div>
          <h1>Practice</h1>
          <p>What visitors of your public site find.</p>
        </div>
      </header>
      {refusal && (
        <p className={parts.refusal} role="alert">
          {refusal}
        </p>
      )}
      {isChanged && !refusal && (
        <p className={parts.notice} role="status">
          {offersWhereDoesItHurt
            ? 'The page is on. Visitors find it from your first page, from the muscles and from the foot of each page.'
            : 'The page is off. Its links are gone, and its address tells visitors where to turn instead.'}
        </p>
      )}
      <section aria-labelledby="consent-text">
        <h2 id="consent-text">Consent text</h2>
        <p>What patients read and sign before dry needling, in your words and in versions.</p>
        <p>
          <a href="/staff/practice/consent">Read or change the consent text</a>
        </p>
      </section>
      <section aria-labelledby="where-does-it-hurt">
        <h2 id="where-does-it-hurt">Where does it hurt?</h2>
        <p>
          Visitors first answer a few questions about warning signs. Then they draw where it hurts and read which
          patterns of pain their drawing resembles. All of it stays in their browser: neither you nor we see it.
        </p>
        <p>
          {offersWhereDoesItHurt ? (
            <>
              It is <strong>on</strong>: <a href="/where-does-it-hurt">see the page</a>.
            </>
          ) : (
            <>
              It is <strong>off</strong>.
            </>
          )}
        </p>
        <form method="post">
          <input type="hidden" name="whereDoesItHurt" value={offersWhereDoesItHurt ? 'off' : 'on'} />
          <button type="submit" className={offersWhereDoesItHurt ? parts.quiet : parts.button}>
            {offersWhereDoesItHurt ? 'Switch the page off' : 'Switch the page on'}
          </button>
        </form>
      </section>
      <section aria-labelledby="aftercare-words">
        <h2 id="aftercare-words">Aftercare sheet</h2>
        <p>
          What patients read at home after needling is chosen by what was needled and by what happened. You can add your
          telephone, a block of your own and a closing line: <a href="/staff/practice/aftercare">your words</a>.
        </p>
      </section>
      <section aria-labelledby="charges">
        <h2 id="charges">Charges</h2>
        <p>
          Codes are off until you say by what right the practice uses them; how muscles and minutes are counted is yours
          to choose. <a href="/staff/practice/charges">Charges</a>
        </p>
      </section>
      <section aria-labelledby="needling">
        <h2 id="needling">Needles and safety rules</h2>
        <p>
          What lies in the drawer, lot by lot: <a href="/staff/practice/needles">needles</a>. What stops a plan, what
          warns, and who may change that: <a href="/staff/practice/safety-rules">safety rules</a>.
        </p>
      </section>
    </div>
  );
}
