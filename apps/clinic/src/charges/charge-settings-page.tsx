import { MUSCLE_RULES, TIMED_RULES } from '@filiform/needling';
import type { Typed } from '../forms/form.ts';
import parts from '../look/page-parts.module.css';
import { BasisLine } from './basis-line.tsx';
import type { ChargeSettingsView } from './charge-settings-form.server.ts';
import styles from './charges.module.css';

type ChargeSettingsPageProps = {
  readonly view: ChargeSettingsView;
  readonly isChanged: boolean;
  readonly refusal: { readonly values: Typed; readonly errors: Readonly<Record<string, string>> } | undefined;
};

/** The owner's page: by what right codes are used, and how muscles and minutes are counted. */
export function ChargeSettingsPage({ view, isChanged, refusal }: ChargeSettingsPageProps) {
  const { licence } = view;
  const errors = refusal?.errors ?? {};
  return (
    <div className={styles.settings}>
      <title>Charges</title>
      <header className={parts.head}>
        <div>
          <h1>Charges</h1>
          <p>What clinicians are proposed to charge for a visit.</p>
        </div>
      </header>
      {isChanged && !refusal && (
        <p className={parts.notice} role="status">
          Kept.
        </p>
      )}
      {refusal && (
        <p className={parts.refusal} role="alert">
          {Object.values(errors)[0]}
        </p>
      )}
      <section aria-labelledby="licence">
        <h2 id="licence">The codes</h2>
        <p>
          The numbers that payers ask for (CPT) and the words beside them belong to the American Medical Association.
          Using the numbers in software asks for a licence; it comes with the practice's billing service in many cases,
          and not in all. Filiform shows words of its own, and no number until you say by what right you use them.
        </p>
        {licence ? (
          <>
            <p>
              Codes are <strong>on</strong>, by: {licence.words.replace(/\.$/, '')}. Confirmed by {licence.by},{' '}
              {licence.at}.
            </p>
            <form method="post">
              <button type="submit" name="intent" value="take-back" className={parts.quiet}>
                Take it back: codes off
              </button>
              <p className={styles.quiet}>What was confirmed for visits before stays as it is.</p>
            </form>
          </>
        ) : (
          <form method="post" className={styles.form}>
            <p>
              Codes are <strong>off</strong>.
            </p>
            <label className={styles.field}>
              <span>By what right</span>
              <input
                name="licence"
                maxLength={500}
                defaultValue={refusal?.values.licence}
                placeholder="Licence number, or who grants it"
              />
            </label>
            <label className={styles.choice}>
              <input
                type="checkbox"
                name="understood"
                value="yes"
                defaultChecked={refusal?.values.understood === 'yes'}
              />
              I have read the above, and the practice may use the codes.
            </label>
            <button type="submit" name="intent" value="confirm-licence" className={parts.button}>
              Confirm: codes on
            </button>
          </form>
        )}
      </section>
      <section aria-labelledby="rules">
        <h2 id="rules">How it is counted</h2>
        <form method="post" className={styles.form}>
          <fieldset>
            <legend>Muscles</legend>
            <p className={styles.quiet}>
              Needling is charged by muscles: one or two, or three and more. Payers differ on whether both sides of one
              muscle are two. Parts of one muscle, such as those of the trapezius, always count once.
            </p>
            {(['muscle', 'muscle-and-side'] as const).map((rule) => (
              <label key={rule} className={styles.choice}>
                <input type="radio" name="muscles" value={rule} defaultChecked={view.muscles === rule} />
                {MUSCLE_RULES[rule]}
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>Minutes of timed codes</legend>
            {(['medicare-total', 'each-code'] as const).map((rule) => (
              <label key={rule} className={styles.choice}>
                <input type="radio" name="timed" value={rule} defaultChecked={view.timed === rule} />
                <span>
                  {TIMED_RULES[rule].words} <BasisLine basis={TIMED_RULES[rule].basis} />
                </span>
              </label>
            ))}
          </fieldset>
          <button type="submit" name="intent" value="rules" className={parts.button}>
            Keep these rules
          </button>
        </form>
      </section>
      {view.history.length > 0 && (
        <section aria-labelledby="history">
          <h2 id="history">Who chose what</h2>
          <ul className={styles.past}>
            {view.history.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
