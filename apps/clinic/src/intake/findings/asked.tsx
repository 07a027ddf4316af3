import { IconCheck } from '@tabler/icons-react';
import pressed from '../../look/pressed-buttons.module.css';
import type { AtlasSide } from '../candidates/use-atlas.ts';
import { type MarkedRegion, regionWords } from '../regions/marked-words.ts';
import { REGION_GROUPS } from '../regions/region-groups.ts';
import { tapFeature } from './examination.ts';
import styles from './findings.module.css';
import type { Examining } from './use-examination.ts';

type ComplaintProps = { readonly atlas: AtlasSide; readonly examining: Examining };

/** What brought the patient: published shares for it order the muscles before the drawing does. */
export function ComplaintChoice({ atlas, examining }: ComplaintProps) {
  const { examination, canChange, change } = examining;
  const chosen = atlas.COMPLAINTS.find(({ id }) => id === examination.complaint);
  if (!canChange) return chosen ? <p className={styles.asked}>Complaint: {chosen.name}</p> : null;
  return (
    <label className={styles.asked}>
      Complaint
      <select
        value={examination.complaint ?? ''}
        onChange={({ currentTarget }) =>
          change({ ...examination, complaint: atlas.COMPLAINTS.find(({ id }) => id === currentTarget.value)?.id })
        }
      >
        <option value="">Not chosen</option>
        {atlas.COMPLAINTS.map(({ id, name }) => (
          <option key={id} value={id}>
            {capital(name)}
          </option>
        ))}
      </select>
    </label>
  );
}

const HEAD: readonly string[] = REGION_GROUPS.find(({ name }) => name === 'Head and face')?.regions ?? [];

type HeadacheProps = ComplaintProps & { readonly marked: readonly MarkedRegion[] | undefined };

/** Where the head hurts, the features that tell one headache from another. */
export function HeadacheQuestions({ atlas, examining, marked = [] }: HeadacheProps) {
  const { examination, canChange, change } = examining;
  const { complaint = '', features } = examination;
  const onHead = marked.find(({ region }) => HEAD.includes(region));
  if (!onHead && !/headache|migraine/.test(complaint) && features.length === 0) return null;
  const count = atlas.HEADACHE_FEATURES.length;
  return (
    <details className={styles.headache}>
      <summary>
        {features.length === 0 ? `Headache? Ask ${count} things` : `Headache: ${features.length} of ${count} yes`}
      </summary>
      <p className={styles.hint}>
        {onHead ? `Drawn: ${regionWords(onHead.region, onHead.side).toLowerCase()}. ` : ''}Press what applies.
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be a grid everywhere, and says no more */}
      <div role="group" aria-label="Features of the headache" className={`${pressed.row} ${styles.chips}`}>
        {atlas.HEADACHE_FEATURES.map(({ id, words }) => (
          <button
            key={id}
            type="button"
            aria-pressed={features.includes(id)}
            disabled={!canChange}
            onClick={() => change(tapFeature(examination, id))}
          >
            {features.includes(id) && <IconCheck size={16} aria-hidden />}
            <span>{capital(words)}</span>
          </button>
        ))}
      </div>
    </details>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
