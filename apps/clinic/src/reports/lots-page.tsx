import parts from '../look/page-parts.module.css';
import type { KnownLot, LotsView } from './lots.server.ts';
import styles from './reports.module.css';

/** Where a lot of needles was used, for a recall. */
export function LotsPage({ view }: { readonly view: LotsView }) {
  const { lot, known, sessions, seesNames, patients, needles } = view;
  return (
    <div className={styles.page}>
      <title>Where a lot was used</title>
      <header className={parts.head}>
        <div>
          <h1>Where a lot was used</h1>
          <p>For a recall: the sessions whose needles came from one lot, as they were recorded at each site.</p>
        </div>
      </header>
      <form method="get" className={styles.filters}>
        <div>
          <label htmlFor="lot">Lot, as printed on the packet</label>
          <input id="lot" name="lot" defaultValue={lot} list="known-lots" autoComplete="off" maxLength={60} />
          <datalist id="known-lots">
            {known.map((one) => (
              <option key={one.lot} value={one.lot} />
            ))}
          </datalist>
        </div>
        <button type="submit" className={parts.button}>
          Find
        </button>
        {sessions.length > 0 && (
          <a className={parts.quiet} href={`/staff/reports/lots.csv?lot=${encodeURIComponent(lot)}`}>
            As a table (CSV)
          </a>
        )}
      </form>
      {lot === '' && known.length === 0 && (
        <p className={parts.empty}>
          No lot was recorded at any site yet. It is, as soon as needles are chosen from the practice’s own stock.
        </p>
      )}
      {lot === '' && known.length > 0 && <KnownLots known={known} />}
      {lot !== '' && sessions.length === 0 && (
        <p className={parts.empty} role="status">
          No site names the lot {lot}. Look at the packet again: letters, digits and lines count.
        </p>
      )}
      {sessions.length > 0 && (
        <section aria-labelledby="uses">
          <h2 id="uses" className={parts.section}>
            Lot {lot}{' '}
            <span>
              {needles} needles, {sessions.length} {sessions.length === 1 ? 'session' : 'sessions'}, {patients}{' '}
              {patients === 1 ? 'patient' : 'patients'}
            </span>
          </h2>
          {!seesNames && <p className={styles.small}>Who they were, a clinician sees on this page.</p>}
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">Day</th>
                  {seesNames && <th scope="col">Patient</th>}
                  {seesNames && <th scope="col">Telephone</th>}
                  <th scope="col">Clinic</th>
                  <th scope="col">Clinician</th>
                  <th scope="col">Needles</th>
                  <th scope="col">Brand, expires</th>
                </tr>
              </thead>
              <tbody>
                {sessions.map((one, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: for an owner a session has no id, and the list stands still
                  <tr key={place}>
                    <td>
                      {one.visitId ? <a href={`/staff/visits/${one.visitId}/note`}>{one.day}</a> : one.day}
                      {!one.isSigned && <small>not signed</small>}
                    </td>
                    {one.patient && (
                      <th scope="row">
                        <a href={`/staff/patients/${one.patient.id}`}>{one.patient.name}</a>
                        <small>born {one.patient.birthDate}</small>
                      </th>
                    )}
                    {one.patient && <td>{one.patient.telephone}</td>}
                    <td>{one.clinic}</td>
                    <td>{one.clinician}</td>
                    <td className={styles.number}>{one.needles}</td>
                    <td>
                      {one.brand}
                      {one.expiresOn !== '' && <small>{one.expiresOn}</small>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </div>
  );
}

/** What to choose from where nobody has a packet in hand: the lots that were used, the last one first. */
function KnownLots({ known }: { readonly known: readonly KnownLot[] }) {
  return (
    <section aria-labelledby="known">
      <h2 id="known" className={parts.section}>
        Lots that were used <span>the one used last first</span>
      </h2>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Lot</th>
              <th scope="col">Brand</th>
              <th scope="col" className={styles.number}>
                Patients
              </th>
              <th scope="col" className={styles.number}>
                Sessions
              </th>
              <th scope="col">Last used</th>
              <th scope="col">Expires</th>
            </tr>
          </thead>
          <tbody>
            {known.map((one) => (
              <tr key={one.lot}>
                <th scope="row" className={styles.lot}>
                  <a href={`/staff/reports/lots?lot=${encodeURIComponent(one.lot)}`}>{one.lot}</a>
                </th>
                <td>{one.brand}</td>
                <td className={styles.number}>{one.patients}</td>
                <td className={styles.number}>{one.sessions}</td>
                <td className={styles.lot}>{one.lastUsed}</td>
                <td className={styles.lot}>
                  {one.expiresOn}
                  {one.isExpired && <small>expired</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
