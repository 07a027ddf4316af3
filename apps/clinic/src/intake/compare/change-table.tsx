import { useEffect, useState } from 'react';
import parts from '../../look/page-parts.module.css';
import { biggestChangeFirst, type ChangeColumn, sortedBy } from './change-order.ts';
import styles from './compare.module.css';
import type { RegionLine } from './compare-view.server.ts';

const COLUMNS: readonly { readonly id: ChangeColumn; readonly name: string; readonly short: string }[] = [
  { id: 'areaCm2', name: 'Area, cm²', short: 'cm²' },
  { id: 'areaPercent', name: 'Area, %', short: '' },
  { id: 'mean', name: 'Mean', short: 'mean' },
  { id: 'worst', name: 'Worst', short: 'worst' },
];

type Sorting = { readonly column: ChangeColumn; readonly direction: 'ascending' | 'descending' };

/** The change of each region: in words, then in figures that the rows can be sorted by. */
export function ChangeTable({ lines }: { readonly lines: readonly RegionLine[] }) {
  const [sorting, setSorting] = useState<Sorting>();
  // A heading is a button only once scripts can press it.
  const [canSort, setCanSort] = useState(false);
  useEffect(() => setCanSort(true), []);
  const rows = sorting ? sortedBy(lines, sorting.column, sorting.direction) : biggestChangeFirst(lines);

  function sortBy(column: ChangeColumn) {
    const isAgain = sorting?.column === column && sorting.direction === 'ascending';
    setSorting({ column, direction: isAgain ? 'descending' : 'ascending' });
  }

  return (
    <section aria-labelledby="by-region">
      <h2 className={parts.section} id="by-region">
        Region by region <span>{sorting ? sortWords(sorting) : 'the largest change in area first'}</span>
      </h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">What changed</th>
            {COLUMNS.map(({ id, name }) => (
              <th key={id} scope="col" aria-sort={sorting?.column === id ? sorting.direction : undefined}>
                {canSort ? (
                  <button type="button" onClick={() => sortBy(id)}>
                    {name}
                    <span aria-hidden="true">{sortSign(sorting, id)}</span>
                  </button>
                ) : (
                  name
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((line) => (
            <tr key={`${line.region} ${line.side}`}>
              <th scope="row">
                <strong>{line.what}:</strong> {line.place}, {line.measures}
              </th>
              {COLUMNS.map(({ id, short }) => (
                <td key={id} data-column={id}>
                  {line[id]} {line[id] !== '' && short !== '' && <small>{short}</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function sortSign(sorting: Sorting | undefined, column: ChangeColumn): string {
  if (sorting?.column !== column) return ' ↕';
  return sorting.direction === 'ascending' ? ' ↑' : ' ↓';
}

function sortWords({ direction }: Sorting): string {
  return direction === 'ascending' ? 'what went down most first' : 'what went up most first';
}
