import { NavLink } from 'react-router';
import styles from './practice-tabs.module.css';

/** Between the pages of the practice that all who needle may read. */
export function PracticeTabs() {
  return (
    <nav aria-label="Practice" className={styles.tabs}>
      <NavLink to="/staff/practice/needles">Needles</NavLink>
      <NavLink to="/staff/practice/safety-rules">Safety rules</NavLink>
    </nav>
  );
}
