import { LIMITS } from '@filiform/needling';
import { useId } from 'react';
import { Chips } from './chips.tsx';
import { Digits, wholeNumbers } from './digits.tsx';
import styles from './needling.module.css';
import { FIELD_WORDS, fieldWords, type SiteField, type SiteFields } from './site-fields.ts';
import type { LocalSite } from './site-saving.ts';
import { Stepper } from './stepper.tsx';

type MoreFindingsProps = { readonly site: LocalSite; readonly change: (typed: Partial<SiteFields>) => void };

const MORE = [
  'painDuring',
  'bleeding',
  'redirections',
  'twitchStrength',
  'direction',
  'angle',
  'position',
  'grip',
  'entry',
] as const satisfies readonly SiteField[];

const CHOICES = {
  bleeding: [
    { value: 'none', name: 'None' },
    { value: 'spot', name: 'A spot' },
    { value: 'more', name: 'More' },
  ],
  twitchStrength: [
    { value: 'weak', name: 'Weak' },
    { value: 'medium', name: 'Medium' },
    { value: 'strong', name: 'Strong' },
  ],
  position: [
    { value: 'prone', name: 'Prone' },
    { value: 'supine', name: 'Supine' },
    { value: 'side-lying-left', name: 'On the left side' },
    { value: 'side-lying-right', name: 'On the right side' },
    { value: 'seated', name: 'Seated' },
    { value: 'other', name: 'Another' },
  ],
  angle: [
    { value: 'perpendicular', name: 'Perpendicular' },
    { value: 'oblique', name: 'Oblique' },
    { value: 'tangential', name: 'Tangential' },
  ],
  grip: [
    { value: 'flat', name: 'Flat' },
    { value: 'pincer', name: 'Pincer' },
  ],
  entry: [
    { value: 'guide-tube', name: 'Guide tube' },
    { value: 'freehand', name: 'By hand' },
  ],
} as const;

/** What is recorded less often: folded away, and told in one line where something of it is. */
export function MoreFindings({ site, change }: MoreFindingsProps) {
  const { fields, errors } = site;
  const told = MORE.filter((field) => fields[field] !== '');
  const twitched = Number(fields.twitches) > 0 || fields.twitchStrength !== '';
  const chips = (field: keyof typeof CHOICES, legend: string) => (
    <Chips
      name={field}
      legend={legend}
      chips={CHOICES[field]}
      value={fields[field]}
      error={errors[field]}
      canBeEmptied
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <details className={styles.more} open={MORE.some((field) => errors[field]) || undefined}>
      <summary>
        <span>
          {told.length === 0
            ? 'Pain during, bleeding, direction, position'
            : told.map((field) => `${FIELD_WORDS[field]}: ${fieldWords(site, field, fields[field])}`).join(' · ')}
        </span>
      </summary>
      <div className={styles.moreFields}>
        <Digits
          name="painDuring"
          label="Pain during, 0 to 10"
          value={fields.painDuring}
          limit={LIMITS.painDuring0to10}
          offered={wholeNumbers(0, 10)}
          whenEmpty="not asked"
          error={errors.painDuring}
          onChange={(value) => change({ painDuring: value })}
        />
        {chips('bleeding', 'Bleeding')}
        {twitched && chips('twitchStrength', 'Strongest twitch')}
        <Direction site={site} change={change} />
        {chips('angle', 'Angle to the skin')}
        {chips('position', "Patient's position")}
        <div className={styles.answers}>
          {chips('grip', 'Grip')}
          {chips('entry', 'Entry')}
        </div>
        <div className={styles.row}>
          <Stepper
            name="redirections"
            label="Redirections"
            value={fields.redirections}
            limit={LIMITS.redirections}
            whenEmpty="not recorded"
            error={errors.redirections}
            onChange={(value) => change({ redirections: value })}
          />
        </div>
      </div>
    </details>
  );
}

function Direction({ site, change }: MoreFindingsProps) {
  const id = useId();
  const error = site.errors.direction;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Direction</label>
      <input
        id={id}
        name="direction"
        value={site.fields.direction}
        autoComplete="off"
        placeholder="toward the spine of the scapula"
        aria-invalid={error ? true : undefined}
        onChange={(event) => change({ direction: event.currentTarget.value })}
      />
      {error && <span className={styles.error}>{error}</span>}
    </div>
  );
}
