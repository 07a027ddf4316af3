import type { ReactNode } from 'react';
import type { ArticleBlock, ArticleListItem } from '../document.ts';

type Table = Extract<ArticleBlock, { type: 'table' }>;
type Row = Table['content'][number];

type ArticleTableProps = {
  readonly table: Table;
  /** What a screen reader calls it: it scrolls sideways on a telephone, and keys must reach it. */
  readonly label: string;
  readonly inner: (nodes: ArticleListItem['content']) => ReactNode;
};

/** A table whose first row is its head where all of it was marked so. */
export function ArticleTable({ table, label, inner }: ArticleTableProps) {
  const [first, ...others] = table.content;
  const hasHead = first !== undefined && others.length > 0 && first.content.every(({ type }) => type === 'tableHeader');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      <table>
        {hasHead && (
          <thead>
            <tr>
              <Cells row={first} scope="col" {...{ inner }} />
            </tr>
          </thead>
        )}
        <tbody>
          {(hasHead ? others : table.content).map((row, place) => (
            <tr key={String(place)}>
              <Cells {...{ row, inner }} scope="row" />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CellsProps = {
  readonly row: Row;
  readonly scope: 'col' | 'row';
  readonly inner: ArticleTableProps['inner'];
};

function Cells({ row, scope, inner }: CellsProps) {
  return row.content.map((cell, place) => {
    const spans = { colSpan: spanOf(cell.attrs?.colspan), rowSpan: spanOf(cell.attrs?.rowspan) };
    return cell.type === 'tableHeader' ? (
      <th key={String(place)} scope={scope} {...spans}>
        {inner(cell.content)}
      </th>
    ) : (
      <td key={String(place)} {...spans}>
        {inner(cell.content)}
      </td>
    );
  });
}

function spanOf(span: number | undefined): number | undefined {
  return span === 1 ? undefined : span;
}
