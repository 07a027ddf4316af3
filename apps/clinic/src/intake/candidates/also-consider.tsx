import type { PatternCandidate, Ranking } from '@filiform/referral';
import { useState } from 'react';
import styles from './candidate-panel.module.css';
import { ChanceMark } from './chance-mark.tsx';
import type { PatternFacts } from './muscle-facts.ts';
import { SourceLine } from './source-line.tsx';
import type { AtlasSide } from './use-atlas.ts';

const SHOWN = 5;

/** Sources of pain other than a muscle that the drawing resembles, and how much speaks for them all together. */
export function AlsoConsider({ atlas, ranking }: { readonly atlas: AtlasSide; readonly ranking: Ranking }) {
  return (
    <section className={styles.also} aria-labelledby="also-consider">
      <h2 id="also-consider">Also consider</h2>
      <p>{NOT_MYOFASCIAL[atlas.chanceWord(ranking.notMyofascial)]}</p>
      <ul className={styles.list}>
        {ranking.patterns.slice(0, SHOWN).map((candidate) => (
          <Pattern key={`${candidate.pattern} ${candidate.side}`} {...{ atlas, candidate }} />
        ))}
      </ul>
    </section>
  );
}

const NOT_MYOFASCIAL = {
  likely: 'Much speaks for a source other than a muscle: look for it first.',
  possible: 'A source other than a muscle is possible: rule it out as well.',
  unlikely: 'Little in the drawing speaks for a source other than a muscle.',
} as const;

function Pattern({ atlas, candidate }: { readonly atlas: AtlasSide; readonly candidate: PatternCandidate }) {
  const [open, setOpen] = useState(false);
  const { pattern, side, word, reasons } = candidate;
  const facts = atlas.patternOf(pattern);
  if (!facts) return null;
  return (
    <li className={styles.pattern}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className={styles.title}>
            <strong>{facts.name}</strong>
            {side !== 'midline' && `, ${side}`}
          </span>
          <span className={styles.facts}>
            <ChanceMark word={word} />
            <span>{reasons.join('; ')}</span>
          </span>
        </summary>
        {open && <PatternDetails facts={facts} />}
      </details>
    </li>
  );
}

function PatternDetails({ facts }: { readonly facts: PatternFacts }) {
  return (
    <div className={styles.details}>
      <h3>Speaks for it</h3>
      <ul>
        {facts.speaksFor.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>To examine or ask</h3>
      <ul>
        {facts.examine.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {facts.disagreement && <p>Sources disagree: {facts.disagreement}</p>}
      <SourceLine backing={facts} />
    </div>
  );
}
