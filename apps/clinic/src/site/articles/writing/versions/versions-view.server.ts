import type { PracticeTransaction } from '../../../../database/practice-transaction.ts';
import { practiceTimeZone } from '../../../../practice/practice-zone.server.ts';
import { type ArticleHeadFacts, articleHead } from '../article-head.server.ts';
import { articleRow } from '../article-row.server.ts';
import { timeAndYear } from '../article-state.ts';
import { isSameText } from '../article-text.ts';
import { versionOf, versionsOf } from '../versions.server.ts';
import { type ComparedLine, compareTexts } from './compare-texts.ts';

/** The text in the making, beside the numbers of versions. */
export const DRAFT = 'draft';

export type VersionsView = {
  readonly head: ArticleHeadFacts;
  /** The newest first. */
  readonly versions: readonly { readonly version: number; readonly title: string; readonly saved: string }[];
  readonly draft: { readonly saved: string; readonly isKept: boolean };
  /** What is compared: numbers of versions, or the draft. */
  readonly before: string;
  readonly after: string;
  readonly lines: readonly ComparedLine[] | undefined;
};

/** @param wanted what the address asks to compare; what is not there falls back to the newest version and the draft */
export async function versionsView(
  tx: PracticeTransaction,
  articleId: string,
  wanted: { readonly before: string | null; readonly after: string | null },
): Promise<VersionsView> {
  const row = await articleRow(tx, articleId);
  const zone = await practiceTimeZone(tx);
  const versions = await versionsOf(tx, articleId);
  const textNamed = async (name: string) =>
    name === DRAFT ? row.text : (await versionOf(tx, articleId, Number(name)))?.text;
  const isThere = (name: string | null): name is string =>
    name === DRAFT || versions.some(({ version }) => String(version) === name);
  const newest = versions[0] && String(versions[0].version);
  const before = isThere(wanted.before) ? wanted.before : (newest ?? DRAFT);
  const after = isThere(wanted.after) ? wanted.after : DRAFT;
  const [old, now] = [await textNamed(before), await textNamed(after)];
  const last = newest === undefined ? undefined : await textNamed(newest);
  return {
    head: await articleHead(tx, row),
    versions: versions.map(({ version, title, savedAt, savedByName }) => ({
      version,
      title,
      saved: `${savedByName}, ${timeAndYear(savedAt, tx.now, zone)}`,
    })),
    draft: {
      saved: `${row.editorName}, ${timeAndYear(row.editedAt, tx.now, zone)}`,
      isKept: last !== undefined && isSameText(last, row.text),
    },
    before,
    after,
    lines: old && now && before !== after ? compareTexts(old, now) : undefined,
  };
}
