import { CASE_KINDS, type PublishedCase } from './case.ts';
import { halfOf } from './split.ts';

/** Every source with its half and its cases, as rows of a Markdown table; the README holds them. */
export function sourceRows(cases: readonly PublishedCase[]): readonly string[] {
  const sources = [...new Set(cases.map(({ source }) => source))].sort();
  return sources.map((source) => {
    const own = cases.filter((one) => one.source === source);
    const kinds = CASE_KINDS.flatMap((kind) => {
      const count = own.filter((one) => one.kind === kind).length;
      return count === 0 ? [] : `${count} ${kind}`;
    });
    return `| ${source} | ${halfOf(source)} | ${kinds.join(', ')} |`;
  });
}
