import { useEffect, useRef } from 'react';
import type { LoadedAtlas } from '../candidates/use-atlas.ts';
import type { Theirs } from '../saving/saver.ts';
import { bothExaminations, type Examination, findingsIn, musclesExamined } from './examination.ts';
import { foundWords } from './finding-words.ts';
import styles from './findings.module.css';

type StaleFindingsProps = {
  readonly atlas: LoadedAtlas;
  readonly mine: Examination;
  readonly theirs: Theirs<Examination>;
  readonly onKeep: (kept: Examination) => void;
  readonly onTakeTheirs: () => void;
};

/** Two people recorded findings at the same time: both in words, and the choice. */
export function StaleFindings({ atlas, mine, theirs, onKeep, onTakeTheirs }: StaleFindingsProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.stale} aria-labelledby="stale-findings">
      <h2 id="stale-findings" ref={title} tabIndex={-1}>
        {theirs.savedBy} recorded other findings meanwhile
      </h2>
      <p className={styles.hint}>Nothing is lost yet. Choose what to keep.</p>
      <Version title="Yours" examination={mine} atlas={atlas} />
      <Version title={`From ${theirs.savedBy}`} examination={theirs.value} atlas={atlas} />
      <button type="button" onClick={() => onKeep(bothExaminations(mine, theirs.value))}>
        Keep both
      </button>
      <button type="button" onClick={() => onKeep(mine)}>
        Keep mine
      </button>
      <button type="button" onClick={onTakeTheirs}>
        Take theirs
      </button>
    </section>
  );
}

type VersionProps = { readonly title: string; readonly examination: Examination; readonly atlas: LoadedAtlas };

function Version({ title, examination: { complaint, features, findings }, atlas }: VersionProps) {
  if (typeof atlas === 'string') return null;
  const complaintName = atlas.COMPLAINTS.find(({ id }) => id === complaint)?.name;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul>
        {complaintName && <li>Complaint: {complaintName}</li>}
        {features.length > 0 && <li>Headache: {features.length} answered with yes</li>}
        {musclesExamined(findings).map((at) => (
          <li key={`${at.muscle} ${at.side}`}>
            {atlas.muscleName(at.muscle)}, {at.side}: {foundWords(findingsIn(findings, at))}
          </li>
        ))}
        {findings.length === 0 && <li>No findings</li>}
      </ul>
    </>
  );
}
