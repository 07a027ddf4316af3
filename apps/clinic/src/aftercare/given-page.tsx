import type { AftercareSheet } from '@filiform/needling';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import parts from '../look/page-parts.module.css';
import styles from './aftercare.module.css';
import { Sheet } from './sheet.tsx';

type GivenPageProps = {
  readonly visitId: string;
  readonly givenId: string;
  readonly sheet: AftercareSheet;
  readonly firstName: string;
  readonly day: string;
  /** "Given Sat 28 Nov, 09:40 by Marta Ellery". */
  readonly given: string;
  readonly isLarge: boolean;
};

/** A sheet as it was given, made for paper: A4 or Letter, in two sizes of type. */
export function GivenPage({ visitId, givenId, sheet, firstName, day, given, isLarge }: GivenPageProps) {
  const [canPrint, setCanPrint] = useState(false);
  useEffect(() => setCanPrint(true), []);
  const address = `/staff/visits/${visitId}/aftercare`;
  return (
    <>
      <title>Aftercare sheet</title>
      <div className={styles.bar}>
        <a className={parts.quiet} href={address}>
          Back to the visit
        </a>
        <a className={parts.quiet} href={isLarge ? `${address}/${givenId}` : `${address}/${givenId}?type=large`}>
          {isLarge ? 'Usual type' : 'Large type'}
        </a>
        {canPrint && (
          <button type="button" className={parts.button} onClick={() => window.print()}>
            <IconPrinter size={20} aria-hidden /> Print
          </button>
        )}
        <p>{given}</p>
      </div>
      <Sheet sheet={sheet} firstName={firstName} day={day} isLarge={isLarge} />
    </>
  );
}
