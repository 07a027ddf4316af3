import parts from '../../look/page-parts.module.css';
import type { AskingLine } from './asking-report.server.ts';
import styles from './voices.module.css';

/** Whether everybody was asked, by clinic: who is due and was not asked stands there as a number. */
export function AskingTable({ lines }: { readonly lines: readonly AskingLine[] }) {
  return (
    <section aria-labelledby="asked">
      <h2 className={parts.section} id="asked">
        Was everybody asked? <span>Episodes that came due in the last 365 days</span>
      </h2>
      <div className={styles.scrolls}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Clinic</th>
              <th scope="col">Due</th>
              <th scope="col">Asked</th>
              <th scope="col">Not asked yet</th>
              <th scope="col">Did not want to</th>
              <th scope="col">Wrote</th>
              <th scope="col">To look at</th>
              <th scope="col">Shown</th>
              <th scope="col">Refused</th>
              <th scope="col">Withdrawn</th>
              <th scope="col">Ran out</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, due, asked, notWanted, wrote, states }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{due}</td>
                <td>{asked}</td>
                <td>{due - asked}</td>
                <td>{notWanted}</td>
                <td>{wrote}</td>
                <td>{states.waiting}</td>
                <td>{states.shown}</td>
                <td>{states.refused}</td>
                <td>{states.withdrawn}</td>
                <td>{states['ran-out']}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
