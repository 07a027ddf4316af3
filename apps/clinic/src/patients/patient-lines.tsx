import type { KeyboardEvent } from 'react';
import { shortDate } from './birth-date.ts';
import type { PatientLine } from './find-patients.server.ts';
import styles from './patients.module.css';

type PatientLinesProps = {
  readonly lines: readonly PatientLine[];
  /** Where a line leads; the patient's page unless told otherwise. */
  readonly hrefOf?: (line: PatientLine) => string;
};

/** Patients under one another, each line a link: who, born when, how to reach. Arrow keys go up and down. */
export function PatientLines({ lines, hrefOf = ({ id }) => `/staff/patients/${id}` }: PatientLinesProps) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.id}>
          <a href={hrefOf(line)} data-patient-line onKeyDown={upAndDown}>
            <span className={styles.name}>
              <strong>{line.name}</strong>
              {line.recordName && <small>on record {line.recordName}</small>}
              {line.archived && <em>archived</em>}
            </span>
            <span className={styles.born}>
              {shortDate(line.birthDate)} <small>{line.age}</small>
            </span>
            <span className={styles.reach}>{line.telephone || line.email}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function upAndDown(event: KeyboardEvent<HTMLAnchorElement>) {
  const item = event.currentTarget.closest('li');
  const next = { ArrowDown: item?.nextElementSibling, ArrowUp: item?.previousElementSibling }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const target = next?.querySelector('a') ?? document.querySelector<HTMLElement>('input[type="search"]');
  target?.focus();
}
