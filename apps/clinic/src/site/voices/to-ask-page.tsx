import { Link } from 'react-router';
import parts from '../../look/page-parts.module.css';
import type { DueList } from './due-list.server.ts';
import styles from './voices.module.css';

/** Everybody whom nobody has asked yet: one list, in the order in which they came due. */
export function ToAskPage({ list: { lines, total } }: { readonly list: DueList }) {
  return (
    <>
      <title>To be asked for words</title>
      <header className={parts.head}>
        <div>
          <h1>To be asked for words</h1>
          <p>
            Everybody is asked after the fourth visit, or when the episode ends, however it went. Ask at the desk, by
            telephone or by letter; whoever does not want to is asked no more.
          </p>
        </div>
      </header>
      {lines.length === 0 && <p className={parts.empty}>Everybody who is due was asked.</p>}
      <ul className={styles.due}>
        {lines.map(({ patientId, name, clinicName, since }) => (
          <li key={`${patientId} ${since}`}>
            <Link to={`/staff/patients/${patientId}/voice`}>{name}</Link>
            <span>{clinicName}</span>
            <span>due since {since}</span>
          </li>
        ))}
      </ul>
      {total > lines.length && (
        <p>
          {lines.length} of {total}, those who wait longest.
        </p>
      )}
    </>
  );
}
