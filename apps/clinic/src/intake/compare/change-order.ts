import type { ChangeLine } from './change-words.ts';

export type ChangeColumn = keyof ChangeLine['exact'];

/** The size of the change in area, whichever way. */
export function biggestChangeFirst<T extends ChangeLine>(lines: readonly T[]): readonly T[] {
  return [...lines].sort((a, b) => Math.abs(b.exact.areaCm2) - Math.abs(a.exact.areaCm2));
}

/** By one column, what has no figure there last, whichever way it is sorted. */
export function sortedBy<T extends ChangeLine>(
  lines: readonly T[],
  column: ChangeColumn,
  direction: 'ascending' | 'descending',
): readonly T[] {
  const known = lines.filter((line) => line[column] !== '');
  const way = direction === 'ascending' ? 1 : -1;
  return [
    ...[...known].sort((a, b) => way * ((a.exact[column] ?? 0) - (b.exact[column] ?? 0))),
    ...lines.filter((line) => line[column] === ''),
  ];
}
