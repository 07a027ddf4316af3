import type { FormRefusal } from '../../forms/form.ts';
import parts from '../../look/page-parts.module.css';
import { LevelMark } from './level-mark.tsx';
import { OwnRuleFields } from './own-rule-fields.tsx';
import type { OwnRuleView } from './own-rule-view.server.ts';
import styles from './rules.module.css';
import { RULES_PATH } from './rules-path.ts';
import type { RulesView } from './rules-view.server.ts';

type OwnRulesProps = {
  readonly view: Pick<RulesView, 'isLead' | 'own' | 'retired' | 'choices' | 'newId'>;
  /** The rule whose form is opened. */
  readonly edited: string | undefined;
  readonly refusal: FormRefusal | undefined;
};

/** What this practice asks for beyond the product's rules. */
export function OwnRules({ view, edited, refusal }: OwnRulesProps) {
  const { isLead, own, retired, choices, newId } = view;
  const follows = refusal ? refusal.values.follows : edited;
  const changed = own.find(({ id }) => id === follows);
  const isOpen = refusal !== undefined || changed !== undefined;
  return (
    <section aria-labelledby="own">
      <h2 id="own">The practice’s own rules</h2>
      <p className={styles.about}>
        Stricter than the product’s, for every clinician here. They hold for each needle that all they name is true of.
      </p>
      {own.length === 0 && (
        <p className={parts.empty}>
          None yet. {isLead ? 'Add one, such as a muscle that nobody needles here.' : 'The clinical lead writes them.'}
        </p>
      )}
      <ul className={styles.rules}>
        {own.map((rule) => (
          <li key={rule.id} className={styles.rule}>
            <LevelMark level={rule.level} />
            <RuleWords rule={rule} />
            {isLead && (
              <div className={styles.buttons}>
                <a className={parts.small} href={`${RULES_PATH}?edit=${rule.id}#own-form`}>
                  Edit<span className={parts.unseen}> {rule.words}</span>
                </a>
                <OneRuleButton what="retire" rule={rule} label="Retire" />
              </div>
            )}
          </li>
        ))}
      </ul>
      {isLead && (
        <details className={styles.add} open={isOpen || undefined} id="own-form">
          <summary>{changed ? 'Edit a rule' : 'Add a rule'}</summary>
          <OwnRuleFields
            key={changed?.id ?? 'new'}
            id={refusal?.values.id ?? newId}
            follows={changed?.id}
            values={refusal?.values ?? changed?.texts ?? NOTHING}
            errors={refusal?.errors ?? NOTHING}
            choices={choices}
          />
        </details>
      )}
      {retired.length > 0 && (
        <details className={styles.add}>
          <summary>Retired: {retired.length}</summary>
          <ul className={styles.rules}>
            {retired.map((rule) => (
              <li key={rule.id} className={styles.rule}>
                <LevelMark level={rule.level} />
                <RuleWords rule={rule} />
                {isLead && !rule.isFollowed && <OneRuleButton what="back" rule={rule} label="Bring back" />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const NOTHING = {} as const;

function RuleWords({ rule }: { readonly rule: OwnRuleView }) {
  return (
    <div>
      <span className={styles.name}>{rule.words}</span>
      <small>Holds {rule.holdsFor.join('; ')}.</small>
      <small>
        {rule.retired
          ? `${rule.added}. ${rule.retired}${rule.isFollowed ? '; another took its place' : ''}.`
          : `${rule.added}.`}
      </small>
    </div>
  );
}

type OneRuleButtonProps = { readonly what: 'retire' | 'back'; readonly rule: OwnRuleView; readonly label: string };

function OneRuleButton({ what, rule, label }: OneRuleButtonProps) {
  return (
    <form method="post" action={RULES_PATH}>
      <input type="hidden" name="what" value={what} />
      <input type="hidden" name="id" value={rule.id} />
      <button type="submit" className={parts.small}>
        {label}
        <span className={parts.unseen}> {rule.words}</span>
      </button>
    </form>
  );
}
