import { Checkbox, Radio, Textarea, TextInput } from '@mantine/core';
import parts from '../../look/page-parts.module.css';
import { MuscleBoxes } from '../muscle-boxes.tsx';
import styles from './rules.module.css';
import { RULES_PATH } from './rules-path.ts';
import type { Named, RulesView } from './rules-view.server.ts';

type OwnRuleFieldsProps = {
  readonly id: string;
  /** The rule in whose place this one is put. */
  readonly follows: string | undefined;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly choices: RulesView['choices'];
};

/** The form of a rule of the practice's own. */
export function OwnRuleFields({ id, follows, values, errors, choices }: OwnRuleFieldsProps) {
  return (
    <form
      method="post"
      action={RULES_PATH}
      noValidate
      className={styles.form}
      aria-label="A rule of the practice’s own"
    >
      <input type="hidden" name="what" value="own" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="follows" value={follows ?? ''} />
      {errors.form && (
        <p className={parts.refusal} role="alert">
          {errors.form}
        </p>
      )}
      <Textarea
        name="words"
        label="The rule"
        description="As your colleagues read it before the needle."
        autosize
        minRows={2}
        required
        defaultValue={values.words}
        error={errors.words}
      />
      <Radio.Group name="level" label="It" defaultValue={values.level ?? 'stop'} error={errors.level}>
        <div className={styles.choices}>
          <Radio value="stop" size="md" label="stops a plan" />
          <Radio value="warn" size="md" label="warns; passed with a reason" />
        </div>
      </Radio.Group>
      <fieldset className={styles.group}>
        <legend>For which needles</legend>
        <p className={styles.about}>All that you name must be true; of muscles and techniques one is enough.</p>
        <Part title="Muscles">
          <MuscleBoxes bodyParts={choices.bodyParts} name="muscles" ticked={values.muscles} />
        </Part>
        <Part title="Techniques" isOpen={Boolean(values.techniques)}>
          <Boxes name="techniques" choices={choices.techniques} ticked={values.techniques} />
        </Part>
        <Part title="What the patient’s health holds" isOpen={Boolean(values.healthItems)}>
          <Boxes name="healthItems" choices={choices.healthItems} ticked={values.healthItems} />
        </Part>
        <TextInput
          name="needleLongerThanMm"
          label="Needle longer than, mm"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={values.needleLongerThanMm}
          error={errors.needleLongerThanMm}
        />
        <Checkbox
          name="stimulation"
          value="yes"
          size="md"
          label="Only with a current through the needle"
          defaultChecked={values.stimulation === 'yes'}
        />
      </fieldset>
      <button type="submit" className={parts.button}>
        {follows ? 'Put it in the place of the old one' : 'Add this rule'}
      </button>
    </form>
  );
}

type PartProps = { readonly title: string; readonly isOpen?: boolean; readonly children: React.ReactNode };

function Part({ title, isOpen, children }: PartProps) {
  return (
    <details className={styles.part} open={isOpen || undefined}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

type BoxesProps = { readonly name: string; readonly choices: readonly Named[]; readonly ticked: string | undefined };

function Boxes({ name, choices, ticked }: BoxesProps) {
  const chosen = (ticked ?? '').split(',');
  return (
    <div className={styles.boxes}>
      {choices.map((choice) => (
        <Checkbox
          key={choice.id}
          name={name}
          value={choice.id}
          label={choice.name}
          defaultChecked={chosen.includes(choice.id)}
        />
      ))}
    </div>
  );
}
