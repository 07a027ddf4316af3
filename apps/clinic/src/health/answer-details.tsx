import { REGION_IDS } from '@filiform/body';
import type { QuestionId } from '@filiform/needling';
import { IconX } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import { RegionPicker } from '../intake/index.saving.ts';
import { regionWords, WITH_MIDDLE } from '../intake/index.words.ts';
import { LONGEST_REMARK, type Place, type Said } from './answer.ts';
import styles from './health.module.css';

type AnswerDetailsProps = {
  readonly question: QuestionId;
  readonly said: Said;
  readonly asksWhere: boolean;
  readonly isLive: boolean;
  /** True where nothing is saved until words are written. */
  readonly isWaiting: boolean;
  readonly onChange: (said: Said) => void;
};

const TYPING_PAUSE_MS = 2_000;

/** Where it is, and a remark: after the answer, for those that have more to say. */
export function AnswerDetails({ question, said, asksWhere, isLive, isWaiting, onChange }: AnswerDetailsProps) {
  const [remark, setRemark] = useState(said.remark);
  const field = useId();
  const commit = () => {
    const text = remark.trim();
    if (text !== said.remark) onChange({ ...said, remark: text });
  };
  // Each saved remark stays in the list of earlier answers: not a row for every word.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pause in the typing is what is waited for
  useEffect(() => {
    const pause = setTimeout(commit, TYPING_PAUSE_MS);
    return () => clearTimeout(pause);
  }, [remark]);
  return (
    <div className={styles.details}>
      {asksWhere && (
        <Where
          {...{ question, isLive }}
          where={said.where}
          onChange={(where) => onChange({ ...said, where, remark: remark.trim() })}
        />
      )}
      <label htmlFor={field}>Remark</label>
      <textarea
        id={field}
        name="remark"
        rows={remark.length < 60 ? 1 : 3}
        maxLength={LONGEST_REMARK}
        value={remark}
        aria-invalid={isWaiting || undefined}
        onChange={(event) => setRemark(event.target.value)}
        onBlur={commit}
      />
      {!isLive && (
        <button type="submit" name="choice" value={said.choice} className={styles.save}>
          Save place and remark
        </button>
      )}
    </div>
  );
}

type WhereProps = {
  readonly question: QuestionId;
  readonly where: readonly Place[];
  readonly isLive: boolean;
  readonly onChange: (where: readonly Place[]) => void;
};

function Where({ question, where, isLive, onChange }: WhereProps) {
  const [isChoosing, setIsChoosing] = useState(false);
  const isAt = (place: Place) => (other: Place) => other.region === place.region && other.side === place.side;
  const remove = (place: Place) => onChange(where.filter((other) => !isAt(place)(other)));
  if (!isLive) return <WhereField {...{ question, where }} />;
  return (
    <div className={styles.where}>
      <p>
        <strong>Where</strong>{' '}
        {where.length === 0 && <span>{UNSAID[question] ?? 'Not said: it counts everywhere.'}</span>}
      </p>
      <ul>
        {where.map((place) => (
          <li key={`${place.region} ${place.side}`}>
            {regionWords(place.region, place.side)}
            <button
              type="button"
              aria-label={`Remove ${regionWords(place.region, place.side)}`}
              onClick={() => remove(place)}
            >
              <IconX size={18} aria-hidden />
            </button>
          </li>
        ))}
        <li>
          <button type="button" aria-expanded={isChoosing} onClick={() => setIsChoosing(!isChoosing)}>
            {isChoosing ? 'Done' : 'Choose regions'}
          </button>
        </li>
      </ul>
      {isChoosing && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Enter in the search would press the form's first answer
        <div
          className={styles.picker}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
          }}
        >
          <RegionPicker
            marked={where}
            onAdd={(region, side) => onChange([...where, { region, side }])}
            onRemove={(region, side) => remove({ region, side })}
          />
        </div>
      )}
    </div>
  );
}

/** Where something is that nobody places, if not everywhere. */
const UNSAID: Partial<Record<QuestionId, string>> = {
  'heart-device': 'Not said: the chest counts, on both sides.',
};

/** The same without scripts: the browser's own list. */
function WhereField({ question, where }: Pick<WhereProps, 'question' | 'where'>) {
  const field = useId();
  return (
    <>
      <label htmlFor={field}>Where (several can be chosen; none counts everywhere)</label>
      <select
        id={field}
        name="where"
        multiple
        size={6}
        defaultValue={where.map(({ region, side }) => `${region}:${side}`)}
        key={question}
      >
        {REGION_IDS.flatMap((region) =>
          (WITH_MIDDLE.has(region) ? SIDES_WITH_MIDDLE : SIDES_ALONE).map((side) => (
            <option key={`${region}:${side}`} value={`${region}:${side}`}>
              {regionWords(region, side)}
            </option>
          )),
        )}
      </select>
    </>
  );
}

const SIDES_ALONE = ['right', 'left'] as const;
const SIDES_WITH_MIDDLE = ['right', 'midline', 'left'] as const;
