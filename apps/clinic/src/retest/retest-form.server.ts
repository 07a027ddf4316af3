import { newId } from '../database/identifier.ts';
import type { PracticeTransaction } from '../database/practice-transaction.ts';
import type { Typed } from '../forms/form.ts';
import { type MeasureErrors, type MeasureFields, parseMeasures, readMeasure } from './measure-fields.ts';
import { retestView } from './retest-view.server.ts';
import { RETEST_SIGNED_SENTENCE, saveRetest } from './save-retest.server.ts';

/** What a form of the page was answered with, where it was not simply done. */
export type RetestAnswer = {
  readonly sentence: string;
  /** As typed: nothing is lost. */
  readonly measures: readonly MeasureFields[];
  readonly rowVersion: number;
  /** By the measure's id. */
  readonly errors: Readonly<Record<string, MeasureErrors>>;
};

/** The page's form without script: the whole list, a measure added, or one taken back. Undefined where it was stored. */
export async function retestForm(
  tx: PracticeTransaction,
  visitId: string,
  typed: Typed,
): Promise<RetestAnswer | undefined> {
  const knownVersion = Number(typed.rowVersion ?? '0');
  const measures = listIn(typed);
  const wanted = typed.intent === 'last-time' ? [...measures, ...(await lastTime(tx, visitId))] : measures;
  const errors = Object.fromEntries(
    wanted.flatMap((fields) => {
      const read = readMeasure(fields);
      return read.ok ? [] : [[fields.id, read.errors]];
    }),
  );
  const answer = await saveRetest(tx, visitId, wanted, Number.isInteger(knownVersion) ? knownVersion : 0);
  const refused = (sentence: string, rowVersion = knownVersion) => ({ sentence, measures: wanted, rowVersion, errors });
  switch (answer.kind) {
    case 'saved':
      return undefined;
    case 'refused':
      return refused(answer.sentence);
    case 'signed':
      return refused(RETEST_SIGNED_SENTENCE);
    case 'stale':
      return {
        ...refused(
          `${answer.theirs.savedBy} changed the re-test meanwhile. Below stands yours over theirs: look at it, and save again.`,
          answer.theirs.rowVersion,
        ),
        measures: mergedWith(wanted, answer.theirs.measures),
      };
  }
}

function mergedWith(mine: readonly MeasureFields[], theirs: readonly MeasureFields[]): readonly MeasureFields[] {
  const known = new Set(mine.map(({ id }) => id));
  return [...mine, ...theirs.filter(({ id }) => !known.has(id))];
}

async function lastTime(tx: PracticeTransaction, visitId: string): Promise<readonly MeasureFields[]> {
  return (await retestView(tx, visitId)).lastTime?.measures ?? [];
}

/** The list as the form's fields hold it, `before:ID` and so on, with what is added and without what is taken back. */
function listIn(typed: Typed): readonly MeasureFields[] {
  const ids = (typed.ids ?? '').split(',').filter((id) => id !== '');
  const kept = ids.filter((id) => typed.intent !== `remove:${id}`);
  const listed = kept.map((id) => ({
    id,
    kind: typed[`kind:${id}`] ?? '',
    movement: typed[`movement:${id}`] ?? '',
    side: typed[`side:${id}`] ?? '',
    what: typed[`what:${id}`] ?? '',
    before: typed[`before:${id}`] ?? '',
    after: typed[`after:${id}`] ?? '',
  }));
  const added = { id: newId(), kind: typed.kind ?? '', movement: typed.movement ?? '', side: typed.side ?? '' };
  const all =
    typed.intent === 'add' ? [...listed, { ...added, what: typed.what ?? '', before: '', after: '' }] : listed;
  return parseMeasures(all) ?? [];
}
