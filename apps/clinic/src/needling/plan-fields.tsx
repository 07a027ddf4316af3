import { muscle } from '@filiform/atlas';
import {
  LIMITS,
  NEEDLE_PRESETS,
  needleWords,
  STIMULATION_PRESETS,
  sessionDefaultFor,
  TECHNIQUE_IDS,
  TECHNIQUES,
  usableDepthMm,
} from '@filiform/needling';
import { useId } from 'react';
import { Chips } from './chips.tsx';
import styles from './needling.module.css';
import type { SiteFields } from './site-fields.ts';
import type { LocalSite } from './site-saving.ts';
import { Stepper } from './stepper.tsx';

type PlanFieldsProps = {
  readonly site: LocalSite;
  readonly change: (typed: Partial<SiteFields>) => void;
};

const COMMON_TECHNIQUES = TECHNIQUE_IDS.slice(0, 6);
const OTHER_TECHNIQUES = TECHNIQUE_IDS.slice(6);

/** What is meant for one site: point, needle, technique, stimulation. */
export function PlanFields({ site, change }: PlanFieldsProps) {
  const { fields, errors } = site;
  const technique = (ids: typeof TECHNIQUE_IDS) => ids.map((id) => ({ value: id, name: TECHNIQUES[id].name }));
  const isOther = OTHER_TECHNIQUES.some((id) => id === fields.technique);
  return (
    <div className={styles.plan}>
      <PointField site={site} change={change} />
      <NeedleFields site={site} change={change} />
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

function PointField({ site, change }: PlanFieldsProps) {
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

function NeedleFields({ site, change }: PlanFieldsProps) {
  const { fields, errors } = site;
  const range = sessionDefaultFor(site.muscle);
  const fitting = NEEDLE_PRESETS.filter(
    ({ diameterMm, lengthMm }) =>
      range &&
      diameterMm >= range.diameterMm.from &&
      diameterMm <= range.diameterMm.to &&
      lengthMm >= range.lengthMm.from &&
      lengthMm <= range.lengthMm.to,
  );
  const offered = fitting.length > 0 ? fitting : NEEDLE_PRESETS;
  const isChosen = ({ diameterMm, lengthMm }: (typeof NEEDLE_PRESETS)[number]) =>
    Number(fields.needleDiameterMm) === diameterMm && Number(fields.needleLengthMm) === lengthMm;
  const isOwn = fields.needleDiameterMm !== '' && !offered.some(isChosen);
  return (
    <fieldset className={styles.chips}>
      <legend>Needle, thickness x length in mm</legend>
      <div className={styles.liveOnly}>
        {offered.map((preset) => (
          <button
            key={needleWords(preset)}
            type="button"
            className={styles.preset}
            aria-pressed={isChosen(preset)}
            onClick={() =>
              change({ needleDiameterMm: String(preset.diameterMm), needleLengthMm: String(preset.lengthMm) })
            }
          >
            {needleWords(preset).replace(' mm', '')}
          </button>
        ))}
      </div>
      <details className={styles.more} open={isOwn || (!range && fields.needleDiameterMm !== '') || undefined}>
        <summary>Another size</summary>
        <div className={styles.row}>
          <Stepper
            name="needleDiameterMm"
            label="Thickness"
            value={fields.needleDiameterMm}
            limit={LIMITS.needleDiameterMm}
            step={0.05}
            whenEmpty="not chosen"
            error={errors.needleDiameterMm}
            onChange={(value) => change({ needleDiameterMm: value })}
          />
          <Stepper
            name="needleLengthMm"
            label="Length"
            value={fields.needleLengthMm}
            limit={LIMITS.needleLengthMm}
            step={5}
            whenEmpty="not chosen"
            error={errors.needleLengthMm}
            onChange={(value) => change({ needleLengthMm: value })}
          />
        </div>
      </details>
      {(errors.needleDiameterMm || errors.needleLengthMm) && (
        <span className={styles.error}>{errors.needleDiameterMm ?? errors.needleLengthMm}</span>
      )}
      {Number(fields.needleLengthMm) > 0 && (
        <span className={styles.note}>
          {`With a third of the shaft above the skin it reaches ${usableDepthMm(Number(fields.needleLengthMm))} mm.`}
        </span>
      )}
    </fieldset>
  );
}

function StimulationFields({ site, change }: PlanFieldsProps) {
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
