import { Radio, Textarea } from '@mantine/core';
import type { FormRefusal } from '../../forms/form.ts';
import parts from '../../look/page-parts.module.css';
import { LEVEL_WORDS, LevelMark } from './level-mark.tsx';
import styles from './rules.module.css';
import { RULES_PATH } from './rules-path.ts';
import type { LevelHistory, RuleView } from './rules-view.server.ts';

type RuleRowProps = {
  readonly rule: RuleView;
  readonly isLead: boolean;
  /** Why what was sent for this rule could not be kept. */
  readonly refusal: FormRefusal | undefined;
};

/** One rule of the product: what it is about, how strict it is here, and what it rests on. */
export function RuleRow({ rule, isLead, refusal }: RuleRowProps) {
  const { name, level, productLevel, isChanged, basis, isProductDefault, changeable, history } = rule;
  return (
    <li className={styles.rule}>
      <LevelMark level={level} />
      <div>
        <span className={styles.name}>{name}</span>
        {isChanged && (
          <span className={styles.changed}>
            Changed here; Filiform’s default {LEVEL_WORDS[productLevel].toLowerCase()}
          </span>
        )}
        <small>
          {isProductDefault && <b>Product default, not verified. </b>}
          {isProductDefault && basis !== '' ? `It goes by: ${basis}.` : basis}
        </small>
        {history.length > 0 && <History history={history} />}
      </div>
      {isLead && changeable && <ChangeLevel rule={rule} refusal={refusal} />}
    </li>
  );
}

function History({ history }: { readonly history: readonly LevelHistory[] }) {
  return (
    <ol className={styles.history} aria-label="Changes">
      {history.map(({ version, level, reason, by, when }) => (
        <li key={version}>
          {when}, {by}: {level === 'default' ? 'back to Filiform’s default' : LEVEL_WORDS[level].toLowerCase()}. “
          {reason}”
        </li>
      ))}
    </ol>
  );
}

function ChangeLevel({ rule, refusal }: Pick<RuleRowProps, 'rule' | 'refusal'>) {
  const { values = {}, errors = {} } = refusal ?? {};
  const wanted = values.level ?? (rule.level === 'stop' ? 'warn' : 'stop');
  return (
    <details className={styles.change} open={refusal !== undefined || undefined}>
      <summary>
        Change<span className={parts.unseen}> {rule.name}</span>
      </summary>
      <form method="post" action={RULES_PATH} noValidate className={styles.form} aria-label={`Change: ${rule.name}`}>
        <input type="hidden" name="what" value="level" />
        <input type="hidden" name="rule" value={rule.id} />
        <input type="hidden" name="seen" value={rule.version} />
        {errors.form && (
          <p className={parts.refusal} role="alert">
            {errors.form}
          </p>
        )}
        <Radio.Group name="level" label="Here it" defaultValue={wanted} error={errors.level}>
          <div className={styles.choices}>
            {(['stop', 'warn'] as const).map((level) => (
              <Radio
                key={level}
                value={level}
                size="md"
                label={`${level === 'stop' ? 'stops a plan' : 'warns; passed with a reason'}${rule.productLevel === level ? ' (Filiform’s default)' : ''}`}
              />
            ))}
          </div>
        </Radio.Group>
        <Textarea
          name="reason"
          label="Why"
          description="Kept with your name and the day."
          autosize
          minRows={2}
          required
          defaultValue={values.reason}
          error={errors.reason}
          autoFocus={errors.reason !== undefined}
        />
        <button type="submit" className={parts.button}>
          Change the level
        </button>
      </form>
    </details>
  );
}
