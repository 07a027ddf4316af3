import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import type { FormRefusal } from '../forms/form.ts';
import styles from './access-log.module.css';
import type { AccessLogRow, AccessLogPage as Page } from './access-log-view.ts';

type AccessLogPageProps = { readonly page: Page; readonly refusal: FormRefusal | undefined };

/** The owner's view of who opened and changed what, when. */
export function AccessLogPage({ page, refusal }: AccessLogPageProps) {
  const { rows, filter, isFirst, older } = page;
  const isFiltered = filter.day !== undefined || filter.staffId !== undefined;
  return (
    <div className={styles.page}>
      <title>Access log</title>
      <h1>Access log</h1>
      <p className={styles.soft}>
        Everything that was opened or changed, and everything that was refused. Records stand with the end of their
        number, without names. Nobody can change or delete a line. Times are those of {page.timeZone}.
      </p>
      <Filter page={page} refusal={refusal} />
      {rows.length === 0 ? (
        <p className={styles.empty}>{isFiltered ? 'Nothing here on this day by this person.' : 'Nothing yet.'}</p>
      ) : (
        <table className={styles.rows}>
          <thead>
            <tr>
              <th scope="col">Time</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">Record</th>
            </tr>
          </thead>
          {byDay(rows).map(({ day, lines }) => (
            <tbody key={day}>
              <tr className={styles.day}>
                <th scope="rowgroup" colSpan={4}>
                  {day}
                </th>
              </tr>
              {lines.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </tbody>
          ))}
        </table>
      )}
      <nav className={styles.turn} aria-label="Pages of the log">
        {!isFirst && <Turn page={page} label="Newest" before={undefined} />}
        {older && <Turn page={page} label="Older" before={older} />}
      </nav>
    </div>
  );
}

function Line({ line: { time, who, what, record, isRefused } }: { line: AccessLogRow }) {
  return (
    <tr>
      <td className={styles.time}>{time}</td>
      <td>{who}</td>
      <td>
        {what}
        {isRefused && (
          <span className={styles.refused}>
            <IconBan size={16} aria-hidden /> refused
          </span>
        )}
      </td>
      <td className={styles.record}>{record ?? ''}</td>
    </tr>
  );
}

/** Lines that follow one another on one day stand under it. */
function byDay(rows: readonly AccessLogRow[]) {
  const days: { readonly day: string; readonly lines: AccessLogRow[] }[] = [];
  for (const row of rows) {
    const last = days.at(-1);
    if (last?.day === row.day) last.lines.push(row);
    else days.push({ day: row.day, lines: [row] });
  }
  return days;
}

function Filter({ page: { people, filter }, refusal }: AccessLogPageProps) {
  const values = refusal?.values ?? filter;
  const errors = refusal?.errors ?? {};
  return (
    <form method="post" className={styles.filter}>
      <TextInput
        type="date"
        name="day"
        label="Day"
        defaultValue={values.day ?? ''}
        error={errors.day}
        autoFocus={errors.day !== undefined}
      />
      <NativeSelect
        name="staffId"
        label="Person"
        defaultValue={values.staffId ?? ''}
        error={errors.staffId}
        data={[
          { value: '', label: 'Everybody' },
          ...people.map(({ id, displayName }) => ({ value: id, label: displayName })),
        ]}
      />
      <Button type="submit" variant="default">
        Show
      </Button>
      {(filter.day || filter.staffId) && <a href="/staff/access-log">Show everything</a>}
    </form>
  );
}

type TurnProps = { readonly page: Page; readonly label: string; readonly before: Page['older'] };

function Turn({ page: { filter }, label, before }: TurnProps) {
  return (
    <form method="post">
      <input type="hidden" name="day" value={filter.day ?? ''} />
      <input type="hidden" name="staffId" value={filter.staffId ?? ''} />
      {before && <input type="hidden" name="beforeAt" value={before.at} />}
      {before && <input type="hidden" name="beforeId" value={before.id} />}
      <Button type="submit" variant="default">
        {label}
      </Button>
    </form>
  );
}
