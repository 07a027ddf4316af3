import { retestSentence } from '@filiform/needling';
import { useEffect, useRef } from 'react';
import parts from '../look/page-parts.module.css';
import { type MeasureFields, readMeasure } from './measure-fields.ts';
import styles from './retest.module.css';

type StaleRetestProps = {
  readonly mine: readonly MeasureFields[];
  readonly theirs: { readonly value: readonly MeasureFields[]; readonly savedBy: string };
  readonly onKeepBoth: () => void;
  readonly onTakeTheirs: () => void;
};

/** Two people measured at the same time: both in words, and the choice. */
export function StaleRetest({ mine, theirs, onKeepBoth, onTakeTheirs }: StaleRetestProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.stale} aria-labelledby="stale-retest">
      <h2 id="stale-retest" ref={title} tabIndex={-1}>
        {theirs.savedBy} changed the re-test meanwhile
      </h2>
      <p>Nothing is lost yet. Choose what to keep.</p>
      <h3>Yours</h3>
      <Sentences measures={mine} />
      <h3>From {theirs.savedBy}</h3>
      <Sentences measures={theirs.value} />
      <div className={parts.actions}>
        <button type="button" className={parts.button} onClick={onKeepBoth}>
          Keep both, mine where they differ
        </button>
        <button type="button" className={parts.quiet} onClick={onTakeTheirs}>
          Take theirs
        </button>
      </div>
    </section>
  );
}

function Sentences({ measures }: { readonly measures: readonly MeasureFields[] }) {
  if (measures.length === 0) return <p>Nothing.</p>;
  return (
    <ul>
      {measures.map((fields) => {
        const read = readMeasure(fields);
        return <li key={fields.id}>{read.ok ? retestSentence(read.measure) : 'A value that can not stand.'}</li>;
      })}
    </ul>
  );
}
