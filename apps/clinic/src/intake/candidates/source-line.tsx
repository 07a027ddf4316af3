import styles from './candidate-panel.module.css';
import type { Backing } from './muscle-facts.ts';

/** What a fact rests on, in small print under it. */
export function SourceLine({ backing: { reference, note, unsourced } }: { readonly backing: Backing }) {
  if (unsourced)
    return <small className={styles.unsourced}>General knowledge, not verified in a source{note && `: ${note}`}</small>;
  return (
    <small>
      {reference}
      {note && ` ${note}`}
    </small>
  );
}
