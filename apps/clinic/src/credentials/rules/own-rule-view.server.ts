import { isMuscleId, muscle } from '@filiform/atlas';
import { HEALTH_ITEMS, type Level, TECHNIQUES } from '@filiform/needling';
import type { PracticeTransaction } from '../../database/practice-transaction.ts';
import { fullTimeWords } from '../../practice/wording-of-times.ts';
import { isHealthItemId, isTechniqueId, type OwnRuleRow } from './own-rule-rows.ts';

/** A rule of the practice's own as its page shows it. */
export type OwnRuleView = {
  readonly id: string;
  readonly level: Level;
  readonly words: string;
  /** For which plans it holds: each has to be so. */
  readonly holdsFor: readonly string[];
  /** "Added Tue 3 Mar 2026, 08:00 MST by Mara Lind". */
  readonly added: string;
  /** When and by whom; undefined while it holds. */
  readonly retired: string | undefined;
  /** Another rule stands in its place. */
  readonly isFollowed: boolean;
  /** What its form shows, by field name. */
  readonly texts: Readonly<Record<string, string>>;
};

/** All of them, retired ones too, oldest first. */
export async function ownRuleViews(tx: PracticeTransaction, timeZone: string): Promise<readonly OwnRuleView[]> {
  const rows = await tx.db
    .selectFrom('ownSafetyRule as r')
    .innerJoin('staffMember as a', (join) =>
      join.onRef('a.practiceId', '=', 'r.practiceId').onRef('a.id', '=', 'r.addedBy'),
    )
    .leftJoin('staffMember as e', (join) =>
      join.onRef('e.practiceId', '=', 'r.practiceId').onRef('e.id', '=', 'r.retiredBy'),
    )
    .selectAll('r')
    .select(['a.displayName as addedByName', 'e.displayName as retiredByName'])
    .where('r.practiceId', '=', tx.practiceId)
    .where('a.practiceId', '=', tx.practiceId)
    .orderBy('r.addedAt')
    .orderBy('r.id')
    .execute();
  const followed = new Set(rows.map(({ follows }) => follows));
  return rows.map((row) => ({
    id: row.id,
    level: row.level,
    words: row.words,
    holdsFor: holdsFor(row),
    added: `Added ${fullTimeWords(row.addedAt, timeZone)} by ${row.addedByName}`,
    retired:
      row.retiredAt === null
        ? undefined
        : `Retired ${fullTimeWords(row.retiredAt, timeZone)} by ${row.retiredByName ?? 'somebody'}`,
    isFollowed: followed.has(row.id),
    texts: {
      level: row.level,
      words: row.words,
      muscles: (row.muscles ?? []).join(','),
      techniques: (row.techniques ?? []).join(','),
      healthItems: (row.healthItems ?? []).join(','),
      needleLongerThanMm: row.needleLongerThanMm === null ? '' : String(row.needleLongerThanMm),
      stimulation: row.onlyWithStimulation ? 'yes' : '',
    },
  }));
}

function holdsFor(row: OwnRuleRow): readonly string[] {
  return [
    ...(row.muscles ? [`in ${row.muscles.map(muscleName).join(', ')}`] : []),
    ...(row.techniques ? [`technique ${row.techniques.map(techniqueName).join(' or ')}`] : []),
    ...(row.healthItems ? [`patient with ${row.healthItems.map(itemName).join(' and ')}`] : []),
    ...(row.needleLongerThanMm === null ? [] : [`needle longer than ${row.needleLongerThanMm} mm`]),
    ...(row.onlyWithStimulation ? ['with a current'] : []),
  ];
}

function muscleName(id: string): string {
  return (isMuscleId(id) ? muscle(id)?.name : undefined)?.toLowerCase() ?? id;
}

function techniqueName(id: string): string {
  return isTechniqueId(id) ? TECHNIQUES[id].name.toLowerCase() : id;
}

function itemName(id: string): string {
  return isHealthItemId(id) ? HEALTH_ITEMS[id].name.toLowerCase() : id;
}
