import { muscle } from '@filiform/atlas';
import { LIMITS, STIMULATION_PRESETS, TECHNIQUE_IDS, TECHNIQUES } from '@filiform/needling';
import { useId } from 'react';
import { Chips } from './chips.tsx';
import { NeedleFields } from './needle-fields.tsx';
import styles from './needling.module.css';
import type { SiteFields } from './site-fields.ts';
import type { LocalSite } from './site-saving.ts';
import { Stepper } from './stepper.tsx';
import type { LotView } from './view.ts';

type PlanFieldsProps = {
  readonly site: LocalSite;
  readonly stock: readonly LotView[];
  readonly today: string;
  readonly change: (typed: Partial<SiteFields>) => void;
};
type PartProps = Pick<PlanFieldsProps, 'site' | 'change'>;

const COMMON_TECHNIQUES = TECHNIQUE_IDS.slice(0, 6);
const OTHER_TECHNIQUES = TECHNIQUE_IDS.slice(6);

/** What is meant for one site: point, needle, technique, stimulation. */
export function PlanFields({ site, stock, today, change }: PlanFieldsProps) {
  const { fields, errors } = site;
  const technique = (ids: typeof TECHNIQUE_IDS) => ids.map((id) => ({ value: id, name: TECHNIQUES[id].name }));
  const isOther = OTHER_TECHNIQUES.some((id) => id === fields.technique);
  return (
    <div className={styles.plan}>
      <PointField site={site} change={change} />
      <NeedleFields site={site} stock={stock} today={today} change={change} />
      <Chips
        name="technique"
        legend="Technique"
        chips={technique(isOther ? TECHNIQUE_IDS : COMMON_TECHNIQUES)}
        value={fields.technique}
        error={errors.technique}
        onChange={(value) => change({ technique: value })}
      />
      {!isOther && (
        <details className={styles.more}>
          <summary>Other techniques</summary>
          <Chips
            name="technique"
            legend="Other techniques"
            chips={technique(OTHER_TECHNIQUES)}
            value={fields.technique}
            onChange={(value) => change({ technique: value })}
          />
        </details>
      )}
      <StimulationFields site={site} change={change} />
    </div>
  );
}

function PointField({ site, change }: PartProps) {
  const id = useId();
  const points = muscle(site.muscle)?.triggerPoints ?? [];
  return (
    <div className={styles.field}>
      <label htmlFor={id}>Trigger point</label>
      <select
        id={id}
        name="triggerPoint"
        value={site.fields.triggerPoint}
        onChange={(event) => change({ triggerPoint: event.currentTarget.value })}
      >
        <option value="">none named</option>
        {points.map((point, index) => (
          <option key={point.id} value={point.id}>
            {index + 1}: {point.place}
          </option>
        ))}
      </select>
      {site.errors.triggerPoint && <span className={styles.error}>{site.errors.triggerPoint}</span>}
    </div>
  );
}

function StimulationFields({ site, change }: PartProps) {
  const { fields, errors } = site;
  const setOn = (value: string) => {
    const { low } = STIMULATION_PRESETS;
    const isEmpty = fields.frequencyHz === '' && fields.pulseWidthUs === '' && fields.minutes === '';
    change({ stimulation: value, ...(value === 'on' && isEmpty ? settingsText(low.settings) : {}) });
  };
  return (
    <div className={styles.stimulation}>
      <Chips
        name="stimulation"
        legend="Electrical stimulation"
        chips={[
          { value: 'off', name: 'None' },
          { value: 'on', name: 'On' },
        ]}
        value={fields.stimulation}
        onChange={setOn}
      />
      <div className={styles.settings}>
        <div className={`${styles.presets} ${styles.liveOnly}`}>
          {Object.values(STIMULATION_PRESETS).map((preset) => (
            <button
              key={preset.name}
              type="button"
              className={styles.preset}
              aria-pressed={Number(fields.frequencyHz) === preset.settings.frequencyHz}
              onClick={() => change(settingsText(preset.settings))}
            >
              {preset.name}
            </button>
          ))}
        </div>
        <div className={styles.row}>
          <Stepper
            name="frequencyHz"
            label="Frequency"
            value={fields.frequencyHz}
            limit={LIMITS.frequencyHz}
            whenEmpty="not recorded"
            error={errors.frequencyHz}
            onChange={(value) => change({ frequencyHz: value })}
          />
          <Stepper
            name="pulseWidthUs"
            label="Pulse width"
            value={fields.pulseWidthUs}
            limit={LIMITS.pulseWidthUs}
            step={50}
            whenEmpty="not recorded"
            error={errors.pulseWidthUs}
            onChange={(value) => change({ pulseWidthUs: value })}
          />
          <Stepper
            name="minutes"
            label="Time"
            value={fields.minutes}
            limit={LIMITS.stimulationMinutes}
            step={5}
            whenEmpty="not recorded"
            error={errors.minutes}
            onChange={(value) => change({ minutes: value })}
          />
          <Stepper
            name="intensity0to10"
            label="Intensity, 0 to 10"
            value={fields.intensity0to10}
            limit={LIMITS.intensity0to10}
            whenEmpty="not recorded"
            error={errors.intensity0to10}
            onChange={(value) => change({ intensity0to10: value })}
          />
        </div>
      </div>
    </div>
  );
}

function settingsText(settings: {
  readonly frequencyHz: number;
  readonly pulseWidthUs: number;
  readonly minutes: number;
}): Partial<SiteFields> {
  return {
    frequencyHz: String(settings.frequencyHz),
    pulseWidthUs: String(settings.pulseWidthUs),
    minutes: String(settings.minutes),
  };
}
