import { type Basis, SOURCES } from '@filiform/needling';
import styles from './charges.module.css';

/** What a rule rests on: its source, or that it was not verified. */
export function BasisLine({ basis }: { readonly basis: Basis }) {
  const note = basis.note === undefined ? '' : ` (${basis.note})`;
  return (
    <small className={styles.basis}>
      {basis.kind === 'source' ? `${SOURCES[basis.source]}${note}` : `Not verified in a source${note}`}
    </small>
  );
}
