import { IconArrowBackUp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { AtlasSide, LoadedAtlas } from '../candidates/use-atlas.ts';
import { clearMuscle, type FoundAt, findingsIn, musclesExamined, sameMuscle } from './examination.ts';
import { FindingChips } from './finding-chips.tsx';
import { changeWords, foundWords } from './finding-words.ts';
import styles from './findings.module.css';
import type { Examining } from './use-examination.ts';

type FindingsPanelProps = { readonly atlas: LoadedAtlas; readonly examining: Examining };

/** Everything that was found at this visit, each to be changed; and any muscle by name. */
export function FindingsPanel({ atlas, examining }: FindingsPanelProps) {
  const [looking, setLooking] = useState<readonly FoundAt[]>([]);
  if (typeof atlas === 'string') return <p className={styles.hint}>The muscles are loading…</p>;
  const { examination, before, canChange } = examining;
  const examined = musclesExamined(examination.findings);
  // A muscle that was looked up stands here before anything is found in it.
  const fresh = looking.filter((at) => !examined.some((one) => sameMuscle(one, at)));
  return (
    <div>
      {canChange && (
        <>
          <MuscleSearch
            atlas={atlas}
            onChoose={(at) => setLooking([at, ...looking.filter((one) => !sameMuscle(one, at))])}
          />
          <button type="button" className={styles.undo} disabled={!before} onClick={examining.undo}>
            <IconArrowBackUp size={20} aria-hidden />
            {before ? `Undo ${changeWords(before, examination, atlas)}` : 'Undo'}
          </button>
        </>
      )}
      {examined.length + fresh.length === 0 && (
        <p className={styles.hint}>
          {canChange
            ? 'Nothing is recorded yet. Record beside a muscle of the list, or find any muscle by its name.'
            : 'No findings were recorded at this visit.'}
        </p>
      )}
      {examined.length + fresh.length > 0 && (
        <ul className={styles.found}>
          {[...fresh, ...examined].map((at) => (
            <MuscleFindings
              key={`${at.muscle} ${at.side}`}
              {...{ atlas, examining, at }}
              isFresh={fresh.includes(at)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

type MuscleFindingsProps = {
  readonly atlas: AtlasSide;
  readonly examining: Examining;
  readonly at: FoundAt;
  readonly isFresh: boolean;
};

function MuscleFindings({ atlas, examining, at, isFresh }: MuscleFindingsProps) {
  const [open, setOpen] = useState(isFresh);
  const { examination, canChange, change } = examining;
  const found = findingsIn(examination.findings, at);
  const name = `${atlas.muscleName(at.muscle)}, ${at.side}`;
  return (
    <li>
      <div className={styles.foundHead}>
        <div>
          <h3>{name}</h3>
          <p>{found.length === 0 ? 'Nothing recorded yet' : foundWords(found)}</p>
        </div>
        {canChange && (
          <button
            type="button"
            aria-expanded={open}
            aria-label={`${open ? 'Done' : 'Change'}: ${name}`}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Done' : 'Change'}
          </button>
        )}
      </div>
      {open && canChange && (
        <>
          <FindingChips
            {...{ atlas, examining, at }}
            points={atlas.triggerPointsOf(at.muscle, []).map(({ id }) => id)}
          />
          {found.length > 1 && (
            <button type="button" className={styles.undo} onClick={() => change(clearMuscle(examination, at))}>
              Take all back
            </button>
          )}
        </>
      )}
    </li>
  );
}

const SHOWN = 5;

function MuscleSearch({ atlas, onChoose }: { readonly atlas: AtlasSide; readonly onChoose: (at: FoundAt) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const found = typed.trim() === '' ? [] : atlas.musclesNamed(typed).slice(0, SHOWN);
  const choose = (at: FoundAt) => {
    onChoose(at);
    setTyped('');
  };
  return (
    <div className={styles.search}>
      <label htmlFor={id}>Find a muscle</label>
      <input
        id={id}
        type="search"
        value={typed}
        maxLength={100}
        autoComplete="off"
        placeholder="upper traps, SCM, piriformis"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {typed.trim() !== '' && found.length === 0 && (
          <p className={styles.hint}>No muscle of that name is described here. Try part of its name.</p>
        )}
      </div>
      {found.length > 0 && (
        <ul>
          {found.map(({ id: muscle, name }) => (
            <li key={muscle}>
              <span>{name}</span>
              <button type="button" aria-label={`${name}, right`} onClick={() => choose({ muscle, side: 'right' })}>
                Right
              </button>
              <button type="button" aria-label={`${name}, left`} onClick={() => choose({ muscle, side: 'left' })}>
                Left
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
